import type { TransparencyView } from '@talka/contracts';
import { translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { heading, said, type SitePage } from './page-parts.js';

/** What moderators did, for readers without script: what it is, and where the numbers are. */
export const transparency: SitePage['load'] = async ({ ask, language }) => {
  const data = await ask<TransparencyView>('/transparency');
  if (!data) return undefined;
  const t = translator(language, 'transparency');
  const file = (type: 'csv' | 'json') =>
    `<p><a href="/open-data/moderation.${type}">${escapeHtml(t(`transparency.${type}`))}</a></p>`;
  return {
    title: t('transparency.title'),
    description: t('transparency.lead'),
    summary: heading(1, t('transparency.title')) + said(t('transparency.lead')) + file('csv') + file('json'),
    queries: [{ key: ['transparency.read', {}], data }],
  };
};
