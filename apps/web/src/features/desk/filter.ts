import type { CallInput } from '@talka/api-client';
import type { Language } from '@talka/i18n/browser';
import { isLanguage } from '@talka/i18n/browser';

/** What of the queue is shown. Lives in the address, so a view can be sent to a colleague and survives a reload. */
export interface DeskFilter {
  readonly state: 'waiting' | 'mine' | 'decided';
  readonly sort: 'oldest' | 'newest';
  readonly municipality: string;
  readonly kind: '' | 'review' | 'report' | 'appeal';
  readonly language: '' | Language;
  readonly search: string;
}

/** What waits is answered in turn; what is decided is looked up from the end. */
export const usualSort = (state: DeskFilter['state']): DeskFilter['sort'] =>
  state === 'decided' ? 'newest' : 'oldest';

/** Reads a filter from the address; anything it does not know is as if it were not said. */
export function readFilter(address: URLSearchParams): DeskFilter {
  const said = (name: string) => address.get(name) ?? '';
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((value) => value === said(name));
  const state = oneOf('state', ['mine', 'decided'] as const) ?? 'waiting';
  const language = said('language');
  return {
    state,
    sort: oneOf('sort', ['oldest', 'newest'] as const) ?? usualSort(state),
    municipality: /^[a-z0-9-]{2,40}$/.test(said('municipality')) ? said('municipality') : '',
    kind: oneOf('kind', ['review', 'report', 'appeal'] as const) ?? '',
    language: isLanguage(language) ? language : '',
    search: said('search').slice(0, 200),
  };
}

/** The address part of a filter, with its question mark; empty when everything is as usual. */
export function writeFilter(filter: DeskFilter): string {
  const usual: Readonly<Record<string, string>> = { state: 'waiting', sort: usualSort(filter.state) };
  const address = new URLSearchParams(
    Object.entries(filter).filter(([name, value]) => value !== (usual[name] ?? '')),
  ).toString();
  return address && `?${address}`;
}

/** Where a case, or the queue alone, is found under a filter. */
export const deskPath = (filter: DeskFilter, id?: string): string =>
  `/desk${id === undefined ? '' : `/${id}`}${writeFilter(filter)}`;

/** How many conditions narrow the view beyond its tab. */
export const conditionsOf = ({ municipality, kind, language, search }: DeskFilter): number =>
  [municipality, kind, language, search.trim()].filter(Boolean).length;

/** The filter as the API asks for it. The order is always said: both orders are cached apart. */
export function queryOf(filter: DeskFilter): NonNullable<CallInput<'cases.list'>['query']> {
  const { state, sort, municipality, kind, language } = filter;
  const search = filter.search.trim();
  return {
    state,
    sort,
    ...(municipality ? { municipality } : {}),
    ...(kind ? { kind } : {}),
    ...(language ? { language } : {}),
    ...(search ? { search } : {}),
  };
}
