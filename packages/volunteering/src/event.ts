import type { OrganisationId } from '@talka/identity';
import type { AreaId, Brand, MunicipalityId, TimeRange } from '@talka/kernel';
import type { SlotId, SlotQuestion } from '@talka/registration';
import type { Ability, Proof } from './abilities.js';

export type EventId = Brand<string, 'EventId'>;
export const eventId = (id: string): EventId => id as EventId;

/** What people are wanted for at an event. */
export interface EventRole {
  /** Of the event alone: a short name by which its shifts refer to it. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** In years, on the day of the shift. */
  readonly minimumAge: number;
  /** What somebody speaks, can do or has learned who takes it. */
  readonly needs: readonly Ability[];
  /** By what its trainings count; the word of whoever comes, where nothing is said here. */
  readonly proof?: Proof | undefined;
  /** What everybody who takes it is asked. */
  readonly questions: readonly SlotQuestion[];
}

/** A time at which so many people are wanted in a role. */
export interface ShiftDraft {
  readonly role: string;
  readonly during: TimeRange & { readonly until: Date };
  readonly places: number;
}

/** Whom a freed place is offered to first: whoever joined the list earlier, or first those who live in the municipality. */
export const ASKED_FIRST = ['everyone', 'residents'] as const;
export type AskedFirst = (typeof ASKED_FIRST)[number];

/** Signing up ends three days before a shift at the earliest. */
export const CLOSES_AT_MOST_BEFORE = 72;

/** What an organiser writes before anybody sees it. */
export interface EventDraft {
  readonly title: string;
  readonly about: string;
  /** Where to come, as somebody would say it. */
  readonly place: string;
  readonly area: AreaId | null;
  /** Whom volunteers ask: a telephone or an address. */
  readonly contact: string;
  /**
   * Which costs are repaid to volunteers, as “bus tickets”; empty: none. Where any are, there is a written agreement:
   * Brīvprātīgā darba likums, section 4.
   */
  readonly repaid: string;
  /** Signing up ends so many hours before each shift; 0: when it begins. */
  readonly closesBefore: number;
  /** Published with the event, and from then on the order of all its lists. */
  readonly askedFirst: AskedFirst;
  readonly roles: readonly EventRole[];
  readonly shifts: readonly ShiftDraft[];
}

/** What an event says of itself, besides its roles and shifts. */
export type EventWords = Pick<
  EventDraft,
  'title' | 'about' | 'place' | 'area' | 'contact' | 'repaid' | 'closesBefore'
>;

export const EVENT_STATES = ['draft', 'published', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

export interface VolunteerEvent {
  readonly id: EventId;
  readonly number: number;
  readonly organisation: OrganisationId;
  readonly municipality: MunicipalityId;
  readonly state: EventState;
  readonly revision: number;
  readonly draft: EventDraft;
  /** Shifts that have a slot people sign up for: all of them, from the publication on. */
  readonly shifts: readonly SlotId[];
  /** Those of them that do not take place. */
  readonly calledOff: readonly SlotId[];
}
