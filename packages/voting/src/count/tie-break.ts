import { compareIds, done, refuse, type Result } from '@talka/kernel';
import type { Election } from '../election.js';
import type { CountRefusal } from '../errors.js';

/** `maxScore` is the raw score, never the effective support; `id` is the order of code points; `drawn` a published lot. */
export const CRITERIA = ['minCost', 'maxCost', 'maxScore', 'minScore', 'id', 'drawn'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How ties are broken: the first criterion that separates decides. */
export interface TieOptions {
  readonly tieBreak: readonly Criterion[];
  /** A published order of all projects, for the criterion `drawn`. */
  readonly drawnOrder?: readonly string[];
}

/** A tie that was broken: who were equal, in the order they were put in, and what put each before the next. */
export interface Tie {
  readonly projects: readonly string[];
  readonly criteria: readonly Criterion[];
  /** The round of Equal Shares, or 0 for an order made before the count. */
  readonly round: number;
  readonly stage: 'greedy' | 'equal-shares' | 'completion';
}

/** Thrown when no criterion separates two projects; the count's owner turns it into a refusal. */
export class Unresolved extends Error {
  constructor(readonly projects: readonly string[]) {
    super(`no criterion separates ${projects.join(' and ')}`);
  }
}

/** One published order for a whole count, its completions too. */
export class TieBreak {
  private readonly drawn: ReadonlyMap<string, number>;

  constructor(
    private readonly election: Election,
    private readonly scores: readonly number[],
    private readonly options: TieOptions,
  ) {
    this.drawn = new Map(options.drawnOrder?.map((id, at) => [id, at]));
  }

  /** Negative when `a` goes before `b`, and by which criterion. @throws Unresolved */
  separate(a: number, b: number): { readonly order: number; readonly by: Criterion } {
    for (const by of this.options.tieBreak) {
      const order = this.by(by, a, b);
      if (order !== 0) return { order, by };
    }
    throw new Unresolved([a, b].map((at) => this.idOf(at)));
  }

  /** The tied projects in order, with what separated each from the next. */
  settle(tied: readonly number[]): { readonly order: number[]; readonly criteria: Criterion[] } {
    const order = tied.toSorted((a, b) => this.separate(a, b).order);
    const criteria = order.slice(1).map((next, at) => this.separate(order[at] ?? next, next).by);
    return { order, criteria };
  }

  idOf(project: number): string {
    return this.election.projects[project]?.id ?? '';
  }

  private by(criterion: Criterion, a: number, b: number): number {
    const cost = (at: number): bigint => this.election.projects[at]?.cost ?? 0n;
    const score = (at: number): number => this.scores[at] ?? 0;
    const place = (at: number): number => this.drawn.get(this.idOf(at)) ?? 0;
    switch (criterion) {
      case 'minCost':
        return Number(cost(a) > cost(b)) - Number(cost(a) < cost(b));
      case 'maxCost':
        return Number(cost(a) < cost(b)) - Number(cost(a) > cost(b));
      case 'maxScore':
        return score(b) - score(a);
      case 'minScore':
        return score(a) - score(b);
      case 'id':
        return compareIds(this.idOf(a), this.idOf(b));
      case 'drawn':
        return place(a) - place(b);
    }
  }
}

/** A drawn order must name every project once, or somebody has no place in it. */
export function checkDrawnOrder(election: Election, options: TieOptions): Result<undefined, CountRefusal> {
  if (!options.tieBreak.includes('drawn')) return done;
  const named = new Set(options.drawnOrder);
  const missing = election.projects.filter(({ id }) => !named.has(id));
  const repeated = (options.drawnOrder?.length ?? 0) !== named.size;
  if (missing.length === 0 && !repeated) return done;
  return refuse('count.drawn-order-incomplete', { missing: missing.length });
}
