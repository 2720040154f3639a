import type { Endpoints, OutputOf } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { definitionOf, INDICATOR_GROUPS, INDICATOR_KEYS, yearToOpen } from '@talka/indicators';
import { heading, listed, said, type SitePage } from './page-parts.js';

/** What the programme came to in the year that opens: the region's numbers of the group that the address names. */
export const indicators: SitePage['load'] = async (context) => {
  const asked = new URLSearchParams(context.search);
  const key = INDICATOR_KEYS.find((one) => one === asked.get('indicator'));
  const group = key
    ? definitionOf(key).group
    : (INDICATOR_GROUPS.find((one) => one === asked.get('about')) ?? INDICATOR_GROUPS[0]);
  const data = await context.ask<OutputOf<Endpoints['indicators.read']>>(`/indicators/${group}`);
  const t = translator(context.language, 'indicators');
  const { number } = formats(context.language);
  const numbers = (data?.indicators ?? []).flatMap((it) => {
    const newest = it.years.find(({ year }) => year === yearToOpen(it.years));
    const value = newest?.cells.find(
      ({ municipality, part }) => municipality === null && part === null,
    )?.value;
    if (!newest || value === undefined) return [];
    const words =
      value === null
        ? t('indicators.hidden')
        : it.unit === 'minutes'
          ? t('indicators.hours', { number: number(Math.floor(value / 60)) })
          : it.unit === 'cents'
            ? formats(context.language).euros(100 * Math.floor(value / 100))
            : number(value);
    return [said(`${t(`indicator.${it.key}`)}, ${newest.year}: ${words}`) + said(t(`how.${it.key}`))];
  });
  return {
    title: t('indicators.title'),
    description: t('indicators.lead'),
    summary: [
      heading(1, t('indicators.title')) + said(t('indicators.lead')) + heading(2, t(`group.${group}`)),
      numbers.length > 0 ? listed(numbers) : said(t('indicators.none-text')),
    ].join(''),
    queries: data ? [{ key: ['indicators.read', { params: { group } }], data }] : [],
  };
};
