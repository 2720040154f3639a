import type { Endpoints, OutputOf, VoteView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { escapeHtml } from './html.js';
import { heading, link, listed, said, type PageContext, type SitePage } from './page-parts.js';
import { helpText, officeWords } from './help-text.js';
import { actsText } from './vote-pages.js';

type Incidents = OutputOf<Endpoints['votes.incidents']>;
type Post = Incidents['incidents'][number]['posts'][number];

/** What went wrong, what two people did about it, and whom to call, before any script runs. */
export const incidents: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const [vote, told] = await Promise.all([
    context.ask<VoteView>(`/votes/${number}`),
    context.ask<Incidents>(`/votes/${number}/incidents`),
  ]);
  if (!vote || !told) return undefined;
  const { language } = context;
  const t = translator(language, 'incidents');
  const title = t('incidents.title', { name: nameIn(vote.name, language) });
  return {
    title,
    description: t('incidents.lead'),
    summary: [
      ...[heading(1, title), said(t('incidents.lead')), heading(2, t('incidents.list'))],
      ...(told.incidents.length === 0
        ? [said(t('incidents.none'))]
        : told.incidents.map((one) => incidentText(one, context))),
      actsText(vote, context),
      helpText(vote, context),
      `<p>${link(language, `/votes/${number}`, t('incidents.to-vote'))}</p>`,
    ].join(''),
    queries: [
      { key: ['votes.read', { params: { number } }], data: vote },
      { key: ['votes.incidents', { params: { number } }], data: told },
    ],
  };
};

function incidentText(incident: Incidents['incidents'][number], { language }: PageContext): string {
  const t = translator(language, 'incidents');
  const { dateTime } = formats(language);
  const { number, since, over, posts } = incident;
  const post = ({ kind, what, doing, at }: Post): string =>
    `${escapeHtml(`${dateTime(at)}: ${t(`incidents.post-${kind}`)}. `)}${officeWords(what, language)}` +
    (doing ? ` <b>${escapeHtml(t('incidents.doing'))}</b> ${officeWords(doing, language)}` : '');
  return (
    heading(3, t('incidents.one', { number, since: dateTime(since) })) +
    said(t(over ? 'incidents.over' : 'incidents.going')) +
    listed(posts.map(post))
  );
}
