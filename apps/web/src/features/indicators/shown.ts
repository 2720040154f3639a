import type { IndicatorView } from '@talka/contracts';
import { definitionOf, INDICATOR_GROUPS, INDICATOR_KEYS, type IndicatorKey } from '@talka/indicators';
import { useFormats, useText } from '../../site/text.js';

export type Value = number | null | undefined;
export type YearOf = IndicatorView['years'][number];

/** What is looked at, as the address says it; what it cannot mean is left out. */
export function askedFor(address: URLSearchParams) {
  const key = INDICATOR_KEYS.find((one) => one === address.get('indicator'));
  const group = key
    ? definitionOf(key).group
    : (INDICATOR_GROUPS.find((one) => one === address.get('about')) ?? INDICATOR_GROUPS[0]);
  const keys = INDICATOR_KEYS.filter((one) => definitionOf(one).group === group);
  const year = address.get('year') ?? '';
  const place = address.get('municipality') ?? '';
  return {
    ...{ group, keys, key: key ?? (keys[0] as IndicatorKey) },
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    place: /^[a-z0-9-]{2,40}$/.test(place) ? place : null,
  };
}

export const valueIn = (
  year: YearOf | undefined,
  municipality: string | null,
  part: string | null = null,
): Value => year?.cells.find((cell) => cell.municipality === municipality && cell.part === part)?.value;

export const partsIn = (indicator: IndicatorView): string[] => [
  ...new Set(
    indicator.years.flatMap(({ cells }) => cells.flatMap(({ part }) => (part === null ? [] : [part]))),
  ),
];

/** How a number of a unit is written. Minutes become whole hours, cents whole euros; what is hidden says so. */
export function useNumbers(unit: IndicatorView['unit']): (value: Value) => string {
  const t = useText('indicators');
  const { number, euros } = useFormats();
  return (value) => {
    if (value === undefined) return '–';
    if (value === null) return t('indicators.hidden');
    if (unit === 'minutes') return t('indicators.hours', { number: number(Math.floor(value / 60)) });
    return unit === 'cents' ? euros(100 * Math.floor(value / 100)) : number(value);
  };
}

/** What a part is called: a band of ages, a task, a strand. */
export function usePartName(by: IndicatorView['by']): (part: string) => string {
  const t = useText('indicators', 'public', 'programme');
  return (part) => {
    if (by === 'age') return t('indicators.age', { band: part.replace('-', '–') });
    if (by === 'task')
      return part === 'none' ? t('indicators.no-task') : `${part}. ${t(`task.${part}` as 'task.1')}`;
    return part === 'none' ? t('indicators.no-strand') : t(`strand.${part}` as 'strand.heritage');
  };
}
