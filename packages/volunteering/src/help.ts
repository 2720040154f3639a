import type { Brand, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';

export type HelpQuestionId = Brand<string, 'HelpQuestionId'>;
export const helpQuestionId = (id: string): HelpQuestionId => id as HelpQuestionId;

/** What somebody who is asked says. Wait: the shift was full meanwhile, and they stand in its list. */
export const HELP_ANSWERS = ['yes', 'wait', 'no', 'not-this-kind'] as const;
export type HelpAnswer = (typeof HELP_ANSWERS)[number];

/** Lapsed: nobody answered while it mattered. It can still be answered. */
export const HELP_QUESTION_STATES = ['open', 'yes', 'no', 'not-this-kind', 'lapsed'] as const;
export type HelpQuestionState = (typeof HELP_QUESTION_STATES)[number];

/** Why nobody more is asked for a shift. */
export const HELP_ENDINGS = ['filled', 'over', 'called-off', 'stopped'] as const;
export type HelpEnding = (typeof HELP_ENDINGS)[number];

/** An organiser asks for help with one shift. */
export interface HelpCall {
  readonly slot: SlotId;
  /** How often people were asked. */
  readonly waves: number;
  readonly ending: HelpEnding | null;
}

/** Somebody who wants to be asked, and was not asked for this shift yet. */
export interface Willing {
  readonly person: PersonId;
  readonly livesHere: boolean;
  /** They owe somebody an answer. */
  readonly openQuestion: boolean;
  /** When they were asked before, for whatever shift. */
  readonly asked: readonly Date[];
}

/** What one person was asked. */
export interface HelpQuestion {
  readonly id: HelpQuestionId;
  readonly slot: SlotId;
  readonly person: PersonId;
  readonly state: HelpQuestionState;
}
