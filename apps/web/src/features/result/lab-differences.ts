import type { Way } from '@talka/voting';
import { centsOf } from '../../counting/amount.js';
import type { LabOutcome, PotLab } from '../../counting/lab.js';

/** What another way of counting would have changed. */
export interface Difference {
  /** Would win too, in the order of funding. */
  readonly added: readonly string[];
  /** Really won, and would not. */
  readonly dropped: readonly string[];
  /** Spent more than really (or less, below zero). */
  readonly cents: number;
  /** More voters with a winner than really (or fewer). */
  readonly served: number;
}

export function differenceOf(real: LabOutcome, other: LabOutcome): Difference {
  return {
    added: other.order.filter((id) => !real.order.includes(id)),
    dropped: real.order.filter((id) => !other.order.includes(id)),
    cents: centsOf(other.totalCost) - centsOf(real.totalCost),
    served: other.served - real.served,
  };
}

export interface LabSum {
  /** Ways that settle the pot, and how many of them give the same winners. */
  readonly ways: number;
  readonly same: number;
  /** Real winners that win in every way. */
  readonly always: readonly string[];
  /** Losers that would win in some other way. */
  readonly sometimes: readonly string[];
}

/** How much of the result hangs on the rules. */
export function sumOf({ real, others }: Pick<PotLab, 'real' | 'others'>): LabSum {
  const settled = others.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const differences = settled.map((outcome) => differenceOf(real, outcome));
  const added = differences.flatMap((difference) => difference.added);
  return {
    ways: settled.length,
    same: differences.filter((one) => one.added.length + one.dropped.length === 0).length,
    always: real.order.filter((id) => !differences.some(({ dropped }) => dropped.includes(id))),
    sometimes: [...new Set(added)],
  };
}

export interface LabGroup {
  readonly ways: readonly Way[];
  readonly outcome: LabOutcome | null;
}

/** Ways that come to the same stand together, where the first of them would. */
export function grouped(others: PotLab['others']): LabGroup[] {
  const groups = new Map<string, { ways: Way[]; outcome: LabOutcome | null }>();
  for (const { way, outcome } of others) {
    const key = outcome ? `${outcome.order.toSorted().join()} ${outcome.rejected}` : '';
    const group = groups.get(key);
    if (group) group.ways.push(way);
    else groups.set(key, { ways: [way], outcome });
  }
  return [...groups.values()];
}

/** For a picture: what really wins first and in the same places, so that the eye finds what is new. */
export const inPlaces = (real: LabOutcome, { order }: LabOutcome): string[] => [
  ...real.order.filter((id) => order.includes(id)),
  ...order.filter((id) => !real.order.includes(id)),
];
