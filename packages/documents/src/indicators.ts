import { formats, translator, type Language } from '@talka/i18n';
import { INDICATOR_GROUPS, INDICATORS, type Definition, type IndicatorKey } from '@talka/indicators';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

export interface YearReport {
  readonly year: number;
  /** In which municipalities are told, by what they are called. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Without a municipality of the region; null is hidden. Of all parts. */
  readonly numbers: readonly {
    readonly key: IndicatorKey;
    readonly municipality: string | null;
    readonly value: number | null;
  }[];
  readonly made: Date;
}

/** What the programme came to in a year, as a document: each number with how it was counted. */
export const yearReportPdf = (report: YearReport, language: Language): Promise<Buffer> =>
  sheetPdf(yearReportSheet(report, language));

export function yearReportSheet({ year, places, numbers, made }: YearReport, language: Language): Sheet {
  const t = translator(language, 'indicators');
  const { number, euros, dateTime } = formats(language);
  const say = (unit: Definition['unit'], value: number | null): string => {
    if (value === null) return t('indicators.hidden');
    if (unit === 'minutes') return t('indicators.hours', { number: number(Math.floor(value / 60)) });
    return unit === 'cents' ? euros(100 * Math.floor(value / 100)) : number(value);
  };
  const of = (key: IndicatorKey, municipality: string | null) =>
    numbers.find((it) => it.key === key && it.municipality === municipality);
  const linesOf = (key: IndicatorKey) => {
    const { unit } = INDICATORS[key];
    const whole = of(key, null);
    if (!whole) return [];
    const apart = places.flatMap(({ id, name }) => {
      const found = of(key, id);
      return found ? [`${name} ${say(unit, found.value)}`] : [];
    });
    return [
      { name: t(`indicator.${key}`), words: `${t('yearly.total')} ${say(unit, whole.value)}` },
      ...(apart.length > 0 ? [{ words: apart.join('; ') }] : []),
      { name: t('yearly.how'), words: t(`how.${key}`) },
    ];
  };
  return {
    ...{ language, made, title: t('yearly.title', { year: String(year) }) },
    lead: `${t('yearly.lead')} ${t('yearly.hidden')}`,
    parts: INDICATOR_GROUPS.map((group) => ({
      heading: t(`group.${group}`),
      lines: (Object.keys(INDICATORS) as IndicatorKey[])
        .filter((key) => INDICATORS[key].group === group)
        .flatMap(linesOf),
    })).filter(({ lines }) => lines.length > 0),
    signatures: [],
    foot: t('yearly.foot', { when: dateTime(made, ON_PAPER) }),
  };
}
