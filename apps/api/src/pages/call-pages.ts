import type { Endpoints, OpenCallCard, OutputOf } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Every open call, those that take applications first. */
export const calls: SitePage['load'] = async (context) => {
  const data = await context.ask<OutputOf<Endpoints['open-calls.list']>>('/open-calls');
  if (!data) return undefined;
  const t = translator(context.language, 'opencalls');
  const entries = data.calls.map(
    (it) =>
      link(context.language, `/calls/${it.number}`, it.title, ` lang="${it.language}"`) +
      said(facts(it, context)),
  );
  return {
    title: t('opencalls.calls.title'),
    description: t('opencalls.calls.lead'),
    summary:
      heading(1, t('opencalls.calls.title')) +
      said(t('opencalls.calls.lead')) +
      (entries.length > 0 ? listed(entries) : said(t('opencalls.calls.none'))),
    queries: [{ key: ['open-calls.list', {}], data }],
  };
};

/** One of them, with its criteria, and who was chosen once that is decided. */
export const call: SitePage['load'] = async (context) => {
  const number = Number(context.params['number']);
  const data = await context.ask<OutputOf<Endpoints['open-calls.read']>>(`/open-calls/${number}`);
  if (!data) return undefined;
  const t = translator(context.language, 'opencalls');
  const { euros } = formats(context.language);
  const criteria = data.criteria.map(({ name, weight }) => `${escapeHtml(name)}: ${weight}`);
  const chosen = data.result?.chosen.map(
    ({ name, title, amount }) =>
      `${escapeHtml(name || t('opencalls.call.gone'))}: ${escapeHtml(title)}, ${euros(amount)}`,
  );
  return {
    title: data.title,
    description: t('opencalls.calls.lead'),
    lang: data.language,
    summary: [
      heading(1, data.title) + said(facts(data, context)),
      `<p lang="${data.language}">${escapeHtml(data.words)}</p>`,
      heading(2, t('opencalls.call.criteria')) + listed(criteria),
      chosen ? heading(2, t('opencalls.call.result')) + listed(chosen) : '',
    ].join(''),
    queries: [{ key: ['open-calls.read', { params: { number } }], data }],
  };
};

function facts(it: OpenCallCard, context: PageContext): string {
  const t = translator(context.language, 'opencalls');
  const { date, euros } = formats(context.language);
  return [
    t(`opencalls.calls.stage-${it.stage}`),
    placeName(context, it.municipality),
    t(`opencalls.calls.kind-${it.kind}`),
    ...(it.stage === 'open'
      ? [t('opencalls.calls.until', { when: date(new Date(Date.parse(it.closesAt) - 1)) })]
      : []),
    t('opencalls.calls.sum', { sum: euros(it.sum) }),
  ].join(' · ');
}
