import type { Endpoints, IdeaCard, OutputOf, TerritoryView } from '@talka/contracts';
import { nameIn, type Language } from '@talka/territory';
import { translator } from '@talka/i18n';
import { escapeHtml, paragraphs } from './html.js';

/** Asks the site's own API, as the reader would: a page can never show more than its reader may see. */
export type Ask = <T>(path: string) => Promise<T | undefined>;

export interface PageContext {
  readonly ask: Ask;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly search: string;
  readonly territory: TerritoryView;
}

/** What the server says of a page before any script runs. */
export interface ServerPage {
  readonly title: string;
  readonly description: string;
  /** Readable without script: headings, text, links. */
  readonly summary: string;
  readonly picture?: string | undefined;
  readonly queries: readonly { readonly key: readonly [string, object]; readonly data: unknown }[];
  readonly canonical?: string | undefined;
  readonly lang?: string | undefined;
}

export interface SitePage {
  readonly path: RegExp;
  /** Undefined: there is no such thing, and the answer is 404. */
  readonly load: (context: PageContext) => Promise<ServerPage | undefined>;
}

const link = (language: Language, path: string): string => (language === 'lv' ? path : `/${language}${path}`);

const cards = (ideas: readonly IdeaCard[], { language, territory }: PageContext): string =>
  `<ul>${ideas
    .map((idea) => {
      const municipality = territory.municipalities.find((it) => it.id === idea.municipality);
      const place = municipality ? nameIn(municipality.name, language) : '';
      return `<li><a href="${link(language, `/ideas/${idea.number}`)}" lang="${idea.language}">${escapeHtml(idea.title)}</a><p lang="${idea.language}">${escapeHtml(idea.summary)}</p><p>${escapeHtml(`${place} · ${idea.area.name}`)}</p></li>`;
    })
    .join('')}</ul>`;

const home: SitePage['load'] = async (context) => {
  const data = await context.ask<OutputOf<Endpoints['home.read']>>('/home');
  if (!data) return undefined;
  const t = translator(context.language, 'public');
  return {
    title: t('home.title'),
    description: t('home.lead'),
    summary: `<h1>${escapeHtml(t('home.title'))}</h1><p>${escapeHtml(t('home.lead'))}</p><h2>${escapeHtml(t('home.newest'))}</h2>${cards(data.newest, context)}`,
    queries: [{ key: ['home.read', {}], data }],
  };
};

const list: SitePage['load'] = async (context) => {
  const query = Object.fromEntries(
    [...new URLSearchParams(context.search)].filter(([name, value]) => FILTERS.has(name) && value !== ''),
  );
  const search = new URLSearchParams(query).toString();
  const data = await context.ask<OutputOf<Endpoints['ideas.list']>>(`/ideas${search && `?${search}`}`);
  const t = translator(context.language, 'shell', 'public');
  const title = t('nav.ideas');
  return {
    title,
    description: t('home.lead'),
    summary: `<h1>${escapeHtml(title)}</h1>${data ? cards(data.ideas, context) : ''}`,
    queries: data ? [{ key: ['ideas.list', { query }], data }] : [],
  };
};

const FILTERS = new Set(['search', 'municipality', 'area', 'task', 'category', 'status', 'sort']);

const idea: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const data = await context.ask<OutputOf<Endpoints['ideas.read']>>(`/ideas/${number}`);
  if (!data) return undefined;
  const municipality = context.territory.municipalities.find((it) => it.id === data.municipality);
  const place = municipality ? nameIn(municipality.name, context.language) : '';
  const picture = data.files.find((file) => file.kind === 'picture');
  return {
    title: data.title,
    description: data.summary,
    picture: picture?.large,
    lang: data.language,
    summary: `<article><h1 lang="${data.language}">${escapeHtml(data.title)}</h1><p>${escapeHtml(`${place} · ${data.area.name}`)}</p><div lang="${data.language}"><p>${escapeHtml(data.summary)}</p>${paragraphs(data.why)}</div></article>`,
    queries: [{ key: ['ideas.read', { params: { number } }], data }],
  };
};

const municipality: SitePage['load'] = async (context) => {
  const id = context.params['municipality'] ?? '';
  const data = await context.ask<OutputOf<Endpoints['municipalities.read']>>(`/municipalities/${id}`);
  if (!data) return undefined;
  const name = nameIn(data.municipality.name, context.language);
  const t = translator(context.language, 'public');
  return {
    title: name,
    description: t('home.lead'),
    summary: `<h1>${escapeHtml(name)}</h1>${cards(data.newest, context)}`,
    queries: [{ key: ['municipalities.read', { params: { municipality: id } }], data }],
  };
};

/** Pages without words of their own before the script runs: forms, desks, texts. */
const plain: SitePage['load'] = async ({ language }) => ({
  title: 'Talka',
  description: translator(language, 'public')('home.lead'),
  summary: '',
  queries: [],
});

const SLUG = '(?:/[^/]*)?';

/** The site's addresses, without language. What is not here is not found. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: /^\/$/, load: home },
  { path: /^\/ideas$/, load: list },
  { path: /^\/ideas\/map$/, load: plain },
  { path: /^\/ideas\/(?<number>\d{1,9})\/history$/, load: idea },
  { path: new RegExp(`^/ideas/(?<number>\\d{1,9})${SLUG}$`), load: idea },
  { path: /^\/municipalities\/(?<municipality>[a-z0-9-]{2,40})$/, load: municipality },
  { path: /^\/(?:signatories|about|accessibility|privacy)$/, load: plain },
  { path: /^\/(?:sign-in(?:\/link)?|welcome|propose(?:\/[^/]+)?|audit)$/, load: plain },
  { path: /^\/me(?:\/.*)?$/, load: plain },
  { path: /^\/(?:desk|office)(?:\/[^/]+)?$/, load: plain },
];
