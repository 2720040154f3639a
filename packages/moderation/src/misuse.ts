import { DAY, type MunicipalityId, type PersonId } from '@talka/kernel';

/** What may be misused: saying what has to be hidden, and reporting without any ground (Digital Services Act, Article 23). */
export const MISUSES = ['commenting', 'reporting'] as const;
export type Misuse = (typeof MISUSES)[number];

/**
 * When a moderator may act on it, by the clock of the database: so many decisions that stand within so long; a warning first, which
 * holds so long; and then a suspension, for so many days at most.
 */
export const MISUSE_RULE = { most: 3, within: 90 * DAY, warned: 180 * DAY, longest: 30 } as const;

export const MEASURE_WORDS = { min: 20, max: 2_000, lines: true } as const;

/** Something of theirs that had to go, or a report without any ground: when they did it, and when a person decided so. */
export interface MisuseFact {
  readonly did: Date;
  readonly at: Date;
}

/** What is known of how somebody uses one thing in one municipality. */
export interface Conduct {
  readonly person: PersonId;
  /** What an appeal put right is not among it. */
  readonly facts: readonly MisuseFact[];
  /** Their latest warning, however old. */
  readonly warnedAt: Date | null;
  /** When anything was last done about it: warned, suspended, or suspended and lifted again. */
  readonly actedAt: Date | null;
  readonly suspendedUntil: Date | null;
  /** Who has said that this person is close to them. */
  readonly recused: readonly PersonId[];
}

export interface OfConduct {
  readonly municipality: MunicipalityId;
  readonly person: PersonId;
  readonly what: Misuse;
}

/** What was done about it. */
export interface Measure extends OfConduct {
  readonly id: string;
  readonly kind: 'warning' | 'suspension';
  readonly by: PersonId;
  readonly at: Date;
  readonly until: Date | null;
  readonly appealedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly recused: readonly PersonId[];
}

export interface NewMeasure extends OfConduct {
  readonly kind: Measure['kind'];
  readonly counted: number;
  readonly words: string;
  readonly by: PersonId;
  readonly until: Date | null;
}
