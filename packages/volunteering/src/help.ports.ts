import type { MunicipalityId, PersonId, Recorder, Result } from '@talka/kernel';
import type { AnswerStore, Slot, SlotId } from '@talka/registration';
import type { HelpEvent } from './events.js';
import type { HelpCall, HelpEnding, HelpQuestion, HelpQuestionId, Willing } from './help.js';
import type { GuardianPorts, VolunteeringPorts } from './ports.js';

/** By the link in a mail, or as oneself. */
export type WhichQuestion =
  { readonly token: string } | { readonly question: HelpQuestionId; readonly person: PersonId };

export interface HelpWave {
  readonly slot: SlotId;
  readonly number: number;
  readonly people: readonly PersonId[];
  /** By when an answer is awaited; then others are asked. */
  readonly until: Date;
}

/** Calls for help. Who needs a call, people and a slot locked locks the call first, then people, then the slot. */
export interface HelpStore {
  /** Locks the call of a shift, if there is one. */
  lock(slot: SlotId): Promise<HelpCall | undefined>;
  /** The same for one of several workers; undefined, too, while somebody else is at it. */
  take(slot: SlotId): Promise<HelpCall | undefined>;
  open(slot: SlotId): Promise<void>;
  /** Nobody more is asked, and nobody owes an answer any more. */
  end(slot: SlotId, ending: HelpEnding): Promise<void>;
  /** Places there that are kept for somebody. */
  kept(slot: SlotId): Promise<number>;
  willing(slot: SlotId): Promise<readonly Willing[]>;
  /** Asks people who are locked, each by mail with a link of their own. @returns how many: who was asked elsewhere meanwhile is not */
  ask(wave: HelpWave): Promise<number>;
  lookAgain(slot: SlotId, at: Date): Promise<void>;
  /** When nobody of the last wave owes an answer, or the shift is full, it is looked at now. */
  lookSoon(slot: SlotId): Promise<void>;
  /** Shifts at which somebody has to look. */
  due(limit: number): Promise<readonly SlotId[]>;
  /** Without a lock. */
  find(which: WhichQuestion): Promise<HelpQuestion | undefined>;
  question(id: HelpQuestionId): Promise<HelpQuestion>;
  answer(id: HelpQuestionId, state: 'yes' | 'no' | 'not-this-kind'): Promise<void>;
  /** Roles of this name at this organiser are not asked for any more. */
  notThisKind(id: HelpQuestionId): Promise<void>;
  thisKindAfterAll(id: HelpQuestionId): Promise<void>;
  /** Where somebody wants to be asked, instead of what they chose before. */
  choose(person: PersonId, municipalities: readonly MunicipalityId[]): Promise<void>;
  /** Owes no answer any more: they want to be asked nowhere. */
  releaseFrom(person: PersonId): Promise<void>;
  askAgain(person: PersonId, kind: string): Promise<boolean>;
}

export interface HelpPorts extends GuardianPorts {
  readonly help: HelpStore;
  readonly answers: AnswerStore;
  /** Would they be let in, if they signed up now? The rules that refuse a newcomer say so. */
  readonly mayCome: (person: PersonId, slot: Slot, now: Date) => Promise<Result<unknown>>;
  readonly organisations: VolunteeringPorts['organisations'];
  readonly events: VolunteeringPorts['events'];
  readonly municipalityIsKnown: VolunteeringPorts['municipalityIsKnown'];
  readonly recordHelp: Recorder<HelpEvent>;
}
