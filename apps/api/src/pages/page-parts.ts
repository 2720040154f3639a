import type { IdeaCard, Problem, TerritoryView } from '@talka/contracts';
import { nameIn, type Language } from '@talka/territory';
import { escapeHtml } from './html.js';

/**
 * Asks the site's own API, as the reader would: a page can never show more than its reader may see. What is refused is
 * undefined; a page that can say more than that it is not there hears why.
 */
export type Ask = <T>(path: string, refused?: (why: Problem) => void) => Promise<T | undefined>;

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
  /** The same as linked data (JSON-LD), for those who read sites by machine. */
  readonly structured?: ((origin: string) => object) | undefined;
  readonly queries: readonly { readonly key: readonly [string, object]; readonly data: unknown }[];
  readonly lang?: string | undefined;
  /** Where a list goes on, without language. */
  readonly next?: string | undefined;
  /** Nothing for search engines: it is read by whom it was shown to. */
  readonly hidden?: boolean;
  /** What stood here is not here any more; the page says where to. The answer is 410. */
  readonly gone?: boolean;
}

export interface SitePage {
  readonly path: RegExp;
  /** Undefined: there is no such thing, and the answer is 404. */
  readonly load: (context: PageContext) => Promise<ServerPage | undefined>;
}

/** An address of the site in a language. */
export const pathIn = (language: Language, path: string): string =>
  language === 'lv' ? path : `/${language}${path === '/' ? '' : path}`;

export const link = (language: Language, path: string, words: string, more = ''): string =>
  `<a href="${escapeHtml(pathIn(language, path))}"${more}>${escapeHtml(words)}</a>`;

export const heading = (level: 1 | 2 | 3, words: string): string =>
  `<h${level}>${escapeHtml(words)}</h${level}>`;
export const said = (words: string): string => `<p>${escapeHtml(words)}</p>`;
export const listed = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

/** A municipality's name in the reader's language. */
export function placeName({ territory, language }: PageContext, id: string): string {
  const found = territory.municipalities.find((it) => it.id === id);
  return found ? nameIn(found.name, language) : '';
}

export const cards = (ideas: readonly IdeaCard[], context: PageContext): string =>
  listed(
    ideas.map(
      (idea) =>
        link(context.language, `/ideas/${idea.number}`, idea.title, ` lang="${idea.language}"`) +
        `<p lang="${idea.language}">${escapeHtml(idea.summary)}</p>` +
        said(`${placeName(context, idea.municipality)} · ${idea.area.name}`),
    ),
  );

const FILTERS = new Set(['search', 'municipality', 'area', 'task', 'category', 'status', 'sort']);

/** The filters of a list in an address; what else stands there (a newsletter's mark) is nobody's question. */
export const filtersIn = (search: string): Record<string, string> =>
  Object.fromEntries(
    [...new URLSearchParams(search)].filter(([name, value]) => FILTERS.has(name) && value !== ''),
  );
