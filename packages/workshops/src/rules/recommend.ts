import { ageOn, type Day, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { Craft } from '../workshop.js';

/** Why a workshop is shown to somebody, said beside it: taught by who taught them, the same craft, or in their own municipality. */
export const RECOMMENDED_FOR = ['leader', 'craft', 'near'] as const;
export type RecommendedFor = (typeof RECOMMENDED_FOR)[number];

/** So many at once: a list to look at, not to search in. */
export const MOST_RECOMMENDED = 6;

/** What is known of somebody from where they learn and have learned. */
export interface Learning {
  readonly municipality: MunicipalityId;
  readonly birthDate: Day;
  /** Numbers of the workshops they are or were in, or lead. */
  readonly known: ReadonlySet<number>;
  readonly crafts: ReadonlySet<Craft>;
  readonly leaders: ReadonlySet<PersonId>;
}

/** A workshop with a place that nobody has, and nothing to be completed before that they have not. */
export interface OpenWorkshop {
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly craft: Craft;
  readonly leaders: readonly PersonId[];
  /** In years, on the day it begins; null for no bound. */
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly begins: Date;
}

export interface Recommended {
  readonly number: number;
  readonly why: readonly RecommendedFor[];
}

/**
 * Workshops somebody may like: those for their age with at least one reason, the most reasons first, then whichever begins first.
 * Nothing is learned about anybody for it: each reason is a plain fact that they can check.
 */
export function recommend(me: Learning, open: readonly OpenWorkshop[]): Recommended[] {
  return open
    .filter((one) => !me.known.has(one.number) && isForAge(one, me.birthDate))
    .map((one) => ({ one, why: RECOMMENDED_FOR.filter((reason) => HOLDS[reason](me, one)) }))
    .filter(({ why }) => why.length > 0)
    .sort(
      (a, b) =>
        b.why.length - a.why.length ||
        a.one.begins.getTime() - b.one.begins.getTime() ||
        a.one.number - b.one.number,
    )
    .slice(0, MOST_RECOMMENDED)
    .map(({ one: { number }, why }) => ({ number, why }));
}

const HOLDS: Readonly<Record<RecommendedFor, (me: Learning, one: OpenWorkshop) => boolean>> = {
  leader: (me, { leaders }) => leaders.some((leader) => me.leaders.has(leader)),
  // What has no name is not the same as something else that has none.
  craft: (me, { craft }) => craft !== 'other' && me.crafts.has(craft),
  near: (me, { municipality }) => municipality === me.municipality,
};

function isForAge({ youngest, oldest, begins }: OpenWorkshop, birthDate: Day): boolean {
  const age = ageOn(birthDate, begins);
  return age >= (youngest ?? 0) && age <= (oldest ?? Infinity);
}
