import type { OpenDataView } from '@talka/contracts';
import { translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { heading, listed, said, type SitePage } from './page-parts.js';

/** The files of open data, for readers without script. */
export const openData: SitePage['load'] = async ({ ask, language }) => {
  const data = await ask<OpenDataView>('/open-data');
  if (!data) return undefined;
  const t = translator(language, 'opendata');
  const file = (path: string, words: string) => `<a href="${path}">${escapeHtml(words)}</a>`;
  const sets = data.sets.map(
    ({ id, files }) =>
      heading(2, t(`opendata.${id}`)) +
      said(t(`opendata.${id}-text`)) +
      listed(
        files.map(({ type, path }) =>
          file(path, t('opendata.file', { name: t(`opendata.${id}`), type: type.toUpperCase() })),
        ),
      ),
  );
  return {
    title: t('opendata.title'),
    description: t('opendata.lead'),
    summary: [
      heading(1, t('opendata.title')) + said(t('opendata.lead')),
      ...sets,
      said(t('opendata.licence')) + said(t('opendata.people')),
      `<p>${file(data.catalogue, t('opendata.catalogue'))}</p>`,
    ].join(''),
    queries: [{ key: ['open-data.list', {}], data }],
  };
};
