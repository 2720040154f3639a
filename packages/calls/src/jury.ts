import { DAY, type Brand, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';

export type JuryId = Brand<string, 'JuryId'>;
export const juryId = (id: string): JuryId => id as JuryId;

/** What a jury is made to be like its place in. */
export const TRAITS = ['age', 'area', 'gender'] as const;
export type Trait = (typeof TRAITS)[number];

/** Where people live, as wide as can be: so few groups that none is small. */
export const AREA_GROUPS = ['town', 'parish'] as const;
export type AreaGroup = (typeof AREA_GROUPS)[number];

/** Asked for, never required; whoever does not say counts for no share of it. */
export const GENDERS = ['woman', 'man'] as const;
export type Gender = (typeof GENDERS)[number];

/** How many of so many: a whole number, in proportion to the others of its trait. */
export interface Share {
  readonly value: string;
  readonly share: number;
}
export interface TraitShares {
  readonly trait: Trait;
  readonly shares: readonly Share[];
}

/** Somebody who volunteers, as everybody may know them: a number and what the draw goes by. */
export interface Volunteer {
  readonly number: number;
  /** The band's first year: `30` where the bands are 16, 30, 45. */
  readonly age: string;
  /** Null where the jury does not go by it. */
  readonly area: AreaGroup | null;
  /** Null where the jury does not go by it, they did not say, or so few are alike that it would show who they are. */
  readonly gender: Gender | null;
}

export const WHO_MAY = ['municipality', 'region'] as const;
export type WhoMay = (typeof WHO_MAY)[number];

/** Volunteers come until its time; then it is drawn, once. Before that it may be called off. */
export const JURY_STATES = ['open', 'drawn', 'called-off'] as const;
export type JuryState = (typeof JURY_STATES)[number];

/**
 * What becomes of who is asked: they accept, or they do not (they decline, are silent until the time to answer is over, or their account
 * is gone) and somebody like them is asked. Who accepted may still step back.
 */
export const SEAT_STATES = ['asked', 'accepted', 'declined', 'silent', 'gone'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export interface Jury {
  readonly id: JuryId;
  /** Its public name in addresses. */
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly state: JuryState;
  readonly places: number;
  readonly whoMay: WhoMay;
  readonly closesAt: Date;
  readonly traits: readonly TraitShares[];
  readonly commitment: string;
  /** Null until it is drawn. */
  readonly seed: string | null;
}

/** Somebody who was asked, and for which place. */
export interface Seat {
  /** From 1 to the number of places. */
  readonly seat: number;
  readonly volunteer: number;
  readonly state: SeatState;
}

/** What an administrator says who announces a jury. */
export interface Announcing {
  readonly title: string;
  readonly words: string;
  readonly language: Language;
  readonly places: number;
  readonly whoMay: WhoMay;
  /** The first year of each band, and its share; the last goes on for life. */
  readonly ages: readonly { readonly from: number; readonly share: number }[];
  readonly areas: Readonly<Record<AreaGroup, number>> | null;
  readonly genders: Readonly<Record<Gender, number>> | null;
}

/** Who volunteers, as the account says. */
export interface WhoVolunteers {
  readonly id: PersonId;
  readonly birthDate: string;
  readonly municipality: MunicipalityId;
}

export const FEWEST_PLACES = 3;
export const MOST_PLACES = 60;
export const OPEN_FOR_AT_LEAST = 3 * DAY;
export const OPEN_FOR_AT_MOST = 92 * DAY;
/** Of one municipality at a time. */
export const MOST_JURIES = 5;
/** How long somebody who is drawn may think about it. */
export const ANSWER_WITHIN = 7 * DAY;
