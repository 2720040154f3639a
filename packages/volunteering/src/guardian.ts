import type { Brand, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { EventId } from './event.js';

export type ConsentId = Brand<string, 'ConsentId'>;
export const consentId = (id: string): ConsentId => id as ConsentId;

/** Whom a young person names: they are sent a link, and need no account. */
export interface NamedGuardian {
  readonly name: string;
  readonly email: string;
}

/** What a guardian is to the young person, in their own words of law: a parent with custody, or a guardian appointed. */
export const RELATIONS = ['mother', 'father', 'guardian'] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONSENT_COVERS = ['shift', 'event'] as const;
export type ConsentCovers = (typeof CONSENT_COVERS)[number];

/**
 * Named: nobody was written to yet, for there is no place. Asked: they have a link. Lapsed: the place was asked for anew
 * meanwhile, with another link.
 */
export const CONSENT_STATES = ['named', 'asked', 'given', 'refused', 'withdrawn', 'lapsed'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** A guardian's yes or no for one young person and one shift, or all shifts of its event. */
export interface Consent {
  readonly id: ConsentId;
  readonly person: PersonId;
  readonly event: EventId;
  readonly slot: SlotId;
  readonly state: ConsentState;
  readonly covers: ConsentCovers | null;
}

/** How a guardian signs: who they are, and that it is theirs to say. */
export interface Signature {
  readonly name: string;
  readonly relation: Relation;
  readonly custody: boolean;
  readonly covers: ConsentCovers;
}
