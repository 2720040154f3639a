import type { Endpoints, JuryCard, OutputOf } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Every jury by lot, those that look for people first. */
export const juries: SitePage['load'] = async (context) => {
  const data = await context.ask<OutputOf<Endpoints['juries.list']>>('/juries');
  if (!data) return undefined;
  const t = translator(context.language, 'juries');
  const entries = data.juries.map(
    (it) =>
      link(context.language, `/juries/${it.number}`, it.title, ` lang="${it.language}"`) +
      said(facts(it, context)),
  );
  return {
    title: t('juries.title'),
    description: t('juries.lead'),
    summary:
      heading(1, t('juries.title')) +
      said(t('juries.lead')) +
      (entries.length > 0 ? listed(entries) : said(t('juries.none'))),
    queries: [{ key: ['juries.list', {}], data }],
  };
};

/** One of them; after the draw with the numbers that were drawn and the seed. */
export const jury: SitePage['load'] = async (context) => {
  const number = Number(context.params['number']);
  const data = await context.ask<OutputOf<Endpoints['juries.read']>>(`/juries/${number}`);
  if (!data) return undefined;
  const t = translator(context.language, 'juries');
  return {
    title: data.title,
    description: t('juries.lead'),
    lang: data.language,
    summary: [
      heading(1, data.title) + said(facts(data, context)),
      `<p lang="${data.language}">${escapeHtml(data.words)}</p>`,
      heading(2, t('juries.jury.how')) + said(t('juries.jury.how-text')),
      said(`${t('juries.jury.promise')}: ${data.commitment}`),
      data.draw
        ? heading(2, t('juries.draw.title')) +
          said(`${t('juries.draw.drawn')}: ${data.draw.drawn.join(', ')}`) +
          said(`${t('juries.draw.seed')}: ${data.draw.seed}`)
        : '',
    ].join(''),
    queries: [{ key: ['juries.read', { params: { number } }], data }],
  };
};

function facts(it: JuryCard, context: PageContext): string {
  const t = translator(context.language, 'juries');
  const { date } = formats(context.language);
  return [
    t(`juries.jury.state-${it.state}`),
    placeName(context, it.municipality),
    ...(it.state === 'open'
      ? [t('juries.jury.until', { when: date(new Date(Date.parse(it.closesAt) - 1)) })]
      : []),
    t('juries.jury.places', { count: it.places }),
  ].join(' · ');
}
