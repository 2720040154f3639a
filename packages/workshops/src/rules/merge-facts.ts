import type { Fact, FactId, Saying } from '../fact.js';
import { subjectOf } from '../fact.js';

/** Facts that are known, by their id. */
export type Known = ReadonlyMap<FactId, Fact>;

export const NOTHING_KNOWN: Known = new Map();

/**
 * What is known once more facts have arrived. In whatever order and however often they come, the same is known in the end: this
 * is the union of sets. Should one id ever come with two contents, which a sound device never does, the same one stays everywhere.
 */
export function learn(known: Known, arriving: Iterable<Fact>): Known {
  const all = new Map(known);
  for (const fact of arriving) {
    const other = all.get(fact.id);
    if (other === undefined || written(fact) < written(other)) all.set(fact.id, fact);
  }
  return all;
}

/** Do two facts with one id say the same? */
export const isSame = (one: Fact, other: Fact): boolean => written(one) === written(other);

/**
 * What stands of each subject: the facts that no other known fact replaces. One is agreement; several were put down by people who did
 * not know of each other (a multi-value register, as in Shapiro et al., *Conflict-free Replicated Data Types*, 2011). Never none:
 * only higher generations replace.
 */
export function standing(known: Known): ReadonlyMap<string, readonly Fact[]> {
  const replaced = new Set<FactId>();
  for (const fact of known.values()) {
    for (const id of fact.replaces) {
      const before = known.get(id);
      if (before && before.generation < fact.generation && subjectOf(before) === subjectOf(fact))
        replaced.add(id);
    }
  }
  const stands = new Map<string, Fact[]>();
  for (const fact of known.values()) {
    if (replaced.has(fact.id)) continue;
    const subject = subjectOf(fact);
    stands.set(subject, [...(stands.get(subject) ?? []), fact]);
  }
  return stands;
}

/** What a device's next fact follows: all that it knows to stand about the subject. */
export function following(
  known: Known,
  saying: Saying & Pick<Fact, 'session'>,
): Pick<Fact, 'replaces' | 'generation'> {
  const before = standing(known).get(subjectOf(saying)) ?? [];
  return {
    replaces: before.map(({ id }) => id),
    generation: Math.max(0, ...before.map(({ generation }) => generation)) + 1,
  };
}

/** A fact in one way of writing, whatever order its parts came in. */
function written(fact: Fact): string {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)])
        : value;
  return JSON.stringify(sorted(fact));
}
