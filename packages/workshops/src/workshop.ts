import type { AreaId, Brand, MunicipalityId, PersonId, TimeRange } from '@talka/kernel';
import type { OrganisationId } from '@talka/identity';
import type { SlotId, SlotQuestion } from '@talka/registration';
import type { CompletionRule } from './completion.js';
import type { SessionId } from './fact.js';
import type { Translations } from './translation.js';

export type WorkshopId = Brand<string, 'WorkshopId'>;
export const workshopId = (id: string): WorkshopId => id as WorkshopId;

/** One enrolment for all sessions, or one for each. */
export const ENROLMENTS = ['course', 'drop-in'] as const;
export type Enrolment = (typeof ENROLMENTS)[number];

/** In which languages a workshop is taught. */
export const TEACHING_LANGUAGES = ['lv', 'ltg', 'ru', 'en'] as const;
export type TeachingLanguage = (typeof TEACHING_LANGUAGES)[number];

/** What is there for whoever needs it. */
export const ACCESS_FEATURES = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'sign-language',
  'large-print',
  'quiet-room',
  'companion-free',
] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];

/** What is learned: by it people find a workshop, and the next one like it. */
export const CRAFTS = [
  'pottery',
  'weaving',
  'woodwork',
  'metalwork',
  'cooking',
  'music',
  'dance',
  'theatre',
  'painting',
  'photography',
  'language',
  'digital',
  'garden',
  'local-history',
  'other',
] as const;
export type Craft = (typeof CRAFTS)[number];

/** A time at which a workshop meets. */
export interface SessionDraft {
  readonly during: TimeRange & { readonly until: Date };
  /** The number of the session, from 1, that this one makes good for. */
  readonly catchUpFor: number | null;
  /** For how many besides those of the course: late places, or those who catch up. Of a drop-in, all its places. */
  readonly places: number;
}

/** What is written before anybody sees it. */
export interface WorkshopDraft {
  readonly title: string;
  readonly about: string;
  /** The same two in other languages. */
  readonly translations: Translations;
  /** What to bring along; empty for nothing. */
  readonly bring: string;
  readonly place: string;
  readonly area: AreaId | null;
  /** Whom learners ask: a telephone or an address. */
  readonly contact: string;
  readonly craft: Craft;
  readonly languages: readonly TeachingLanguage[];
  readonly access: readonly AccessFeature[];
  /** In years, on the day it begins; null for no bound. */
  readonly youngest: number | null;
  readonly oldest: number | null;
  /** In cents, paid on site; 0 is free. */
  readonly price: number;
  readonly enrolment: Enrolment;
  readonly places: number;
  /** Enrolment ends so many hours before the first session, of a drop-in before each; 0: when it begins. */
  readonly closesBefore: number;
  /** What somebody does for a certificate; null: none is given. */
  readonly completion: CompletionRule | null;
  /** What everybody is asked who enrols. */
  readonly questions: readonly SlotQuestion[];
  readonly sessions: readonly SessionDraft[];
  /** Numbers of workshops somebody has completed before. */
  readonly after: readonly number[];
}

export const WORKSHOP_STATES = ['draft', 'published', 'cancelled', 'closed'] as const;
export type WorkshopState = (typeof WORKSHOP_STATES)[number];

/** Leaders and assistants keep the register; a guest is named on the page, and does not. */
export const LEADER_ROLES = ['leader', 'assistant', 'guest'] as const;
export type LeaderRole = (typeof LEADER_ROLES)[number];

export interface WorkshopLeader {
  readonly person: PersonId;
  readonly role: LeaderRole;
}

/** A session as it stands. */
export interface WorkshopSession {
  readonly id: SessionId;
  /** 1, 2, 3… as people read it; one that is called off keeps its number. */
  readonly number: number;
  readonly during: TimeRange & { readonly until: Date };
  readonly isCancelled: boolean;
  readonly catchUpFor: SessionId | null;
  readonly places: number;
  /** Whom it enrols for itself alone, once it is published. */
  readonly slot: SlotId | null;
}

export interface Workshop {
  readonly id: WorkshopId;
  readonly number: number;
  /** In whose name it is held. */
  readonly organisation: OrganisationId;
  readonly municipality: MunicipalityId;
  readonly state: WorkshopState;
  readonly revision: number;
  readonly draft: WorkshopDraft;
  /** Whom a course enrols, once it is published. */
  readonly slot: SlotId | null;
  readonly sessions: readonly WorkshopSession[];
  /** Who leads it now. */
  readonly leaders: readonly WorkshopLeader[];
}
