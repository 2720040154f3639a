import type { MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { ProgrammeHappening } from './events.js';
import type { Answer, EventContent, ProgrammeEvent, ProgrammeEventId } from './programme-event.js';
import type { EventFacts, TakenEvent } from './rules/decide-import.js';

/** What happens in the programme. */
export interface ProgrammeEventStore {
  plan(municipality: MunicipalityId, it: EventContent): Promise<ProgrammeEvent>;
  /** Locked until the transaction ends. */
  find(number: number): Promise<ProgrammeEvent | undefined>;
  change(id: ProgrammeEventId, it: EventContent): Promise<void>;
  publish(id: ProgrammeEventId): Promise<void>;
  cancel(id: ProgrammeEventId, words: string): Promise<void>;
  /** Which municipalities there are among these. */
  known(municipalities: readonly string[]): Promise<readonly string[]>;
  /** Those who are asked to carry it too; who is asked no more is asked no more, whoever stays keeps the answer. */
  ask(id: ProgrammeEventId, municipalities: readonly string[]): Promise<void>;
  /** @returns false where that municipality is not asked */
  answer(id: ProgrammeEventId, municipality: MunicipalityId, answer: Answer): Promise<boolean>;
  /** How many that are not over somebody has saved. */
  saved(person: PersonId): Promise<number>;
  save(id: ProgrammeEventId, person: PersonId): Promise<void>;
  drop(id: ProgrammeEventId, person: PersonId): Promise<void>;
}

export interface ProgrammePorts {
  readonly events: ProgrammeEventStore;
  readonly record: Recorder<ProgrammeHappening>;
}

/** From where events came that a file named. */
export interface EventSourceStore {
  /** Whoever takes over for this municipality meanwhile waits until the transaction ends. */
  oneAtATime(municipality: MunicipalityId): Promise<void>;
  /** By the names under which its files know them; locked until the transaction ends. */
  known(municipality: MunicipalityId, uids: readonly string[]): Promise<ReadonlyMap<string, TakenEvent>>;
  /** What the file said is kept, to be compared with what it says next. */
  take(event: ProgrammeEvent, uid: string, facts: EventFacts): Promise<void>;
}

export interface ImportPorts extends ProgrammePorts {
  readonly imports: EventSourceStore;
}
