import type { Organisation, OrganisationId } from '@talka/identity';
import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { AnswerStore, SlotChangePorts, SlotQuestion } from '@talka/registration';
import type { Feedback } from './rules/decide-feedback.js';
import type { WorkshopChange, WorkshopChangeId } from './change.js';
import type { WorkshopEvent } from './events.js';
import type { SessionId } from './fact.js';
import type { LeaderRole, Workshop, WorkshopDraft, WorkshopId, WorkshopSession } from './workshop.js';

/** Workshops; what is found is locked until the transaction ends. */
export interface WorkshopStore {
  find(number: number): Promise<Workshop | undefined>;
  /** @param from the workshop of which this one is the copy */
  add(of: Organisation, draft: WorkshopDraft, by: PersonId, from: WorkshopId | null): Promise<Workshop>;
  change(workshop: Workshop, draft: WorkshopDraft): Promise<Workshop>;
  /** Gives a course its slot, and each session that enrols for itself one of its own. */
  publish(workshop: Workshop): Promise<Workshop>;
  /** Instead of what somebody was in it before. */
  nameLeader(workshop: Workshop, person: PersonId, role: LeaderRole): Promise<Workshop>;
  endLeader(workshop: Workshop, person: PersonId): Promise<Workshop>;
  /** Those of the numbers that are published workshops. */
  published(numbers: readonly number[]): Promise<readonly number[]>;
  callOffSession(workshop: Workshop, session: SessionId): Promise<void>;
  moveSession(workshop: Workshop, session: SessionId, during: WorkshopSession['during']): Promise<void>;
  callOff(workshop: Workshop): Promise<void>;
  /** Asks this from now on; its places are held, so that nobody answers meanwhile what is asked no more. */
  ask(workshop: Workshop, questions: readonly SlotQuestion[]): Promise<void>;
  /** Writes down what everybody concerned is told. */
  note(workshop: Workshop, change: WorkshopChange): Promise<WorkshopChangeId>;
  /** How many people have a place in it, for all of it or for one session still to come. */
  enrolled(workshop: Workshop): Promise<number>;
  /** How many messages there were in the last 24 hours. */
  messagesLately(workshop: Workshop): Promise<number>;
  keepMessage(workshop: Workshop, words: string, people: number, by: PersonId): Promise<string>;
}

export interface WorkshopPorts {
  readonly workshops: WorkshopStore;
  readonly organisations: {
    find(number: number): Promise<Organisation | undefined>;
    of(id: OrganisationId): Promise<Organisation | undefined>;
  };
  readonly areaIsIn: (area: AreaId, municipality: MunicipalityId) => Promise<boolean>;
  /** Whose account has this address. */
  readonly personByEmail: (email: string) => Promise<PersonId | undefined>;
  readonly record: Recorder<WorkshopEvent>;
}

/** What asking something else of those who enrol stands on. */
export interface WorkshopQuestionPorts extends WorkshopPorts {
  readonly answers: AnswerStore;
}

/** What changing a published workshop stands on: the workshop, and its slots. */
export interface WorkshopChangePorts extends WorkshopPorts {
  readonly places: SlotChangePorts;
}

/** How workshops were. Who has said it, and what was said, are kept apart. */
export interface FeedbackStore {
  /**
   * How somebody stands to a workshop that is published or closed, which is locked: when the first of their places in it was over, if
   * they had one, and whether they have said how it was.
   */
  standing(
    number: number,
    person: PersonId,
  ): Promise<
    { readonly workshop: WorkshopId; readonly over: Date | null; readonly given: boolean } | undefined
  >;
  /** @returns false where they have said it already */
  keep(workshop: WorkshopId, person: PersonId, said: Feedback): Promise<boolean>;
}

export interface FeedbackPorts {
  readonly feedback: FeedbackStore;
}
