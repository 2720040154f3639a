import type { Endpoints, IdeaPage, OutputOf } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { escapeHtml, paragraphs } from './html.js';
import {
  heading,
  link,
  placeName,
  said,
  type PageContext,
  type ServerPage,
  type SitePage,
} from './page-parts.js';

/** An idea with everything that does not need a press: where it stands, who supports it, who proposed it. */
export const idea: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  let into: unknown;
  const data = await context.ask<IdeaPage>(`/ideas/${number}`, ({ code, params }) => {
    if (code === 'idea.merged') into = params['number'];
  });
  if (into) return merged(context, `/ideas/${String(into)}`);
  if (!data) return undefined;
  const t = translator(context.language, 'public', 'pages');
  const { euros } = formats(context.language);
  const enough = data.status === 'published' && data.support >= data.supportNeeded && data.supportNeeded > 0;
  const facts: readonly (readonly [string, string])[] = [
    [t('ideas.status'), t(enough ? 'status.enough' : `status.${data.status}`)],
    [t('ideas.task'), t(`task.${data.task}`)],
    [t('ideas.category'), t(`category.${data.category}`)],
    ...(data.cost === null ? [] : [[t('idea.cost'), euros(data.cost)] as const]),
  ];
  const answer = data.answer?.words
    ? `${heading(2, t('idea.answer'))}<div lang="${data.language}">${paragraphs(data.answer.words)}</div>`
    : '';
  return {
    title: data.title,
    description: data.summary,
    picture: data.files.find((file) => file.kind === 'picture')?.large,
    lang: data.language,
    summary: `<article><h1 lang="${data.language}">${escapeHtml(data.title)}</h1>${byline(data, context)}<dl>${facts
      .map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd></div>`)
      .join(
        '',
      )}</dl>${said(t('ideas.support-of', { count: data.support, needed: data.supportNeeded }))}<div lang="${data.language}"><p>${escapeHtml(data.summary)}</p></div>${heading(2, t('idea.why'))}<div lang="${data.language}">${paragraphs(data.why)}</div>${answer}<p>${link(context.language, `/ideas/${number}/history`, `${t('history.title')}: ${t('idea.versions', { count: data.versions })}`)}</p></article>`,
    queries: [{ key: ['ideas.read', { params: { number } }], data }],
  };
};

/** What has become part of another idea leads there: links to it are on posters and in other people's pages. */
function merged({ language }: PageContext, path: string): ServerPage {
  const t = translator(language, 'merging');
  return {
    title: t('merging.gone'),
    description: t('merging.gone-text'),
    summary: `${heading(1, t('merging.gone'))}${said(t('merging.gone-text'))}<p>${link(language, path, t('merging.gone-link'))}</p>`,
    queries: [],
    gone: true,
  };
}

function byline(data: IdeaPage, context: PageContext): string {
  const t = translator(context.language, 'public');
  const { list, date } = formats(context.language);
  const names = data.authors.map((name) => name || t('idea.someone'));
  return said(
    `${t('idea.proposed-by', { names: list(names) })} · ${date(data.publishedAt)} · ${placeName(context, data.municipality)} · ${data.area.name}`,
  );
}

/** Every public version, the newest first. */
export const history: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const key = { params: { number } };
  const [read, versions] = await Promise.all([
    context.ask<IdeaPage>(`/ideas/${number}`),
    context.ask<OutputOf<Endpoints['ideas.versions']>>(`/ideas/${number}/versions`),
  ]);
  if (!read || !versions) return undefined;
  const t = translator(context.language, 'public', 'pages');
  const { dateTime } = formats(context.language);
  const each = versions.versions
    .toSorted((a, b) => b.number - a.number)
    .map(
      (it) =>
        `<li>${heading(2, t('history.version', { number: it.number }))}${said(dateTime(it.at))}<div lang="${read.language}"><h3>${escapeHtml(it.title)}</h3>${said(it.summary)}${paragraphs(it.why)}</div></li>`,
    );
  return {
    title: `${t('history.title')}: ${read.title}`,
    description: read.summary,
    lang: read.language,
    summary: `${heading(1, t('history.title'))}${said(t('history.lead'))}<p>${link(context.language, `/ideas/${number}`, read.title, ` lang="${read.language}"`)}</p><ul>${each.join('')}</ul>`,
    queries: [
      { key: ['ideas.read', key], data: read },
      { key: ['ideas.versions', key], data: versions },
    ],
  };
};
