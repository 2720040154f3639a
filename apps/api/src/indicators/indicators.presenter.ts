import type { IndicatorCellRow } from '@talka/composition';
import type { IndicatorGroupView, IndicatorView } from '@talka/contracts';
import type { YearReport } from '@talka/documents';
import { translator } from '@talka/i18n';
import { nameIn, type Language, type LocalName } from '@talka/territory';
import {
  definitionOf,
  INDICATOR_KEYS,
  type Definition,
  type IndicatorGroup,
  type IndicatorKey,
} from '@talka/indicators';
import { table } from '../open-data/table.js';

export const keysOf = (group: IndicatorGroup): IndicatorKey[] =>
  INDICATOR_KEYS.filter((key) => definitionOf(key).group === group);

export function groupView(rows: readonly IndicatorCellRow[]): IndicatorGroupView {
  const indicators = new Map<IndicatorKey, IndicatorView>();
  for (const { key, year, method, taken_at: takenAt, municipality, part, value } of rows) {
    const { unit, by, regionOnly }: Definition = definitionOf(key);
    const of = indicators.get(key) ?? { key, unit, by, regionOnly: regionOnly ?? false, years: [] };
    indicators.set(key, of);
    let last = of.years.at(-1);
    if (last?.year !== year)
      of.years.push((last = { year, method, takenAt: takenAt.toISOString(), cells: [] }));
    last.cells.push({ municipality, part, value });
  }
  return { indicators: [...indicators.values()] };
}

const HEAD = [
  ...(['indicator', 'group', 'unit', 'method', 'taken_at', 'year', 'municipality', 'by', 'part'] as const),
  ...(['value', 'hidden'] as const),
];

/** A row for each number. Empty municipality: the whole region; empty part: all parts; empty value: hidden. */
const lineOf = ({ key, method, taken_at: at, year, municipality, part, value }: IndicatorCellRow) => {
  const { group, unit, by } = definitionOf(key);
  return [
    ...[key, group, unit, method, at.toISOString(), year, municipality, part === null ? null : by, part],
    ...[value, value === null ? 'fewer-than-five' : null],
  ];
};

export const indicatorsCsv = (rows: readonly IndicatorCellRow[]): string => table(HEAD, rows.map(lineOf));

export function indicatorsJson(rows: readonly IndicatorCellRow[]): object {
  const [lv, en, ru] = (['lv', 'en', 'ru'] as const).map((language) => translator(language, 'indicators'));
  const said = (say: (t: NonNullable<typeof lv>) => string) =>
    lv && en && ru ? { lv: say(lv), en: say(en), ru: say(ru) } : {};
  return {
    about:
      'What the programme came to, by indicator, year, municipality and part, as it was published last. Without a municipality: the whole region; without a part: all parts. Value null: hidden, because the number, or another that could be worked out from it, counts fewer than five people.',
    licence: 'CC0-1.0',
    indicators: INDICATOR_KEYS.map((key) => ({
      ...{ id: key, group: definitionOf(key).group, unit: definitionOf(key).unit },
      ...{ by: definitionOf(key).by, method: definitionOf(key).method },
      name: said((t) => t(`indicator.${key}`)),
      how: said((t) => t(`how.${key}`)),
    })),
    rows: rows.map((row) => Object.fromEntries(lineOf(row).map((value, at) => [HEAD[at], value]))),
  };
}

/** A year of them, totals of all parts alone. @param rows of one year, at least one */
export function reportOf(
  rows: readonly IndicatorCellRow[],
  places: readonly { readonly id: string; readonly name: LocalName }[],
  language: Language,
): YearReport {
  const [newest] = rows;
  return {
    year: newest?.year ?? 0,
    places: places.map(({ id, name }) => ({ id, name: nameIn(name, language) })),
    numbers: rows.filter(({ part }) => part === null),
    made: newest?.taken_at ?? new Date(0),
  };
}
