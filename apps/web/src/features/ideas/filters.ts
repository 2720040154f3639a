import {
  CATEGORIES,
  PUBLIC_STATUSES,
  TASKS,
  type Category,
  type PublicIdeaStatus,
  type Task,
} from '@talka/ideas';

/** What the list is narrowed to; it lives in the address, so that it can be shared. */
export interface Filters {
  readonly search?: string;
  readonly municipality?: string;
  readonly area?: string;
  readonly task?: Task;
  readonly category?: Category;
  readonly status?: PublicIdeaStatus;
  readonly sort?: 'supported';
}

const oneOf = <T extends string>(known: readonly T[], word: string | null): T | undefined =>
  known.find((candidate) => candidate === word);

/** Filters from an address; what it cannot mean is left out instead of being refused. */
export function readFilters(query: URLSearchParams): Filters {
  const search = query.get('search')?.trim().slice(0, 200);
  const municipality = /^[a-z0-9-]{2,40}$/.exec(query.get('municipality') ?? '')?.[0];
  const area = municipality && /^\d{7}$/.exec(query.get('area') ?? '')?.[0];
  const task = TASKS.find((known) => String(known) === query.get('task'));
  const category = oneOf(CATEGORIES, query.get('category'));
  const status = oneOf(PUBLIC_STATUSES, query.get('status'));
  return {
    ...(search ? { search } : {}),
    ...(municipality ? { municipality } : {}),
    ...(area ? { area } : {}),
    ...(task ? { task } : {}),
    ...(category ? { category } : {}),
    ...(status ? { status } : {}),
    ...(query.get('sort') === 'supported' ? { sort: 'supported' as const } : {}),
  };
}

export function writeFilters(filters: Filters): URLSearchParams {
  const said = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
}

/** The same filters with one changed; an area belongs to its municipality and goes with it. */
export function changed<N extends keyof Filters>(
  filters: Filters,
  name: N,
  value: Filters[N] | undefined,
): Filters {
  const next: Record<string, unknown> = { ...filters, [name]: value };
  if (name === 'municipality') delete next['area'];
  if (value === undefined || value === '') delete next[name];
  return next;
}

/** How many conditions narrow the list; the order does not. */
export const narrowing = ({ sort: _, ...conditions }: Filters): number => Object.keys(conditions).length;

/** Would a newly published idea of this municipality stand first in the list? Only the server knows about the rest. */
export const newestFirstFor = (filters: Filters, municipality: string): boolean =>
  filters.sort === undefined &&
  Object.keys(filters).every((name) => name === 'municipality') &&
  (filters.municipality ?? municipality) === municipality;
