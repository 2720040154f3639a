import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { Process, ProcessId } from '@talka/processes';
import type { MunicipalRole } from '@talka/identity';
import type { Assessment, Costing, Finding } from './assessment.js';
import type { Idea, IdeaContent, IdeaId } from './idea.js';
import type { IdeaEvent } from './events.js';
import type { IdeaStatus } from './statuses.js';

/** What the use cases need of the database. `find` locks the idea until the transaction ends. */
export interface IdeaStore {
  add(author: PersonId, content: IdeaContent): Promise<Idea>;
  find(id: IdeaId): Promise<Idea | undefined>;
  saveContent(idea: Idea, content: IdeaContent, process: ProcessId | null): Promise<Idea>;
  moveTo(idea: Idea, status: IdeaStatus): Promise<Idea>;
  hide(idea: Idea, hidden: boolean): Promise<Idea>;
  /** Keeps the text as it is now as the next numbered version. */
  keepVersion(idea: Idea, by: PersonId): Promise<number>;
  /** Whether text, details or files differ from the last version kept. */
  changedSinceVersion(idea: Idea): Promise<boolean>;
  /** Ideas of this person that wait for a first decision. */
  countWaiting(author: PersonId): Promise<number>;
  /** @returns the new count, or undefined when nothing changed (already supported, or not supported). */
  addSupport(id: IdeaId, person: PersonId): Promise<number | undefined>;
  removeSupport(id: IdeaId, person: PersonId): Promise<number | undefined>;
  /** The public number, given when the idea is first published. */
  publicNumber(id: IdeaId): Promise<number>;
}

export interface CallReader {
  /** The municipality's calls that take ideas now, the newest first. */
  openCalls(municipality: MunicipalityId): Promise<readonly Process[]>;
  process(id: ProcessId): Promise<Process | undefined>;
  areaIsIn(area: AreaId, municipality: MunicipalityId): Promise<boolean>;
  /** As whoever proved their residence has seen it; null where nobody has looked. */
  isCitizen(person: PersonId): Promise<boolean | null>;
  /** Where a person lives, as their account says. */
  areaOf(person: PersonId): Promise<AreaId | null>;
}

/** The municipality's desk, seen from an idea: it is shown what was handed in, and told when it is gone. */
export interface ReviewDesk {
  /** @returns whether the municipality looks before an idea is public, or after. */
  receive(idea: Idea, answer: string | null): Promise<'before' | 'after'>;
  forget(idea: Idea): Promise<void>;
  /** The text of a public idea has changed: somebody reads it anew, and nobody decides on what they have not read. */
  lookAgain(idea: Idea): Promise<void>;
}

/** What is done to an assessment is done with its idea locked. */
export interface AssessmentStore {
  supportOf(id: IdeaId): Promise<{ readonly count: number; readonly needed: number }>;
  open(idea: Idea, by: PersonId, start: AssessmentStart): Promise<Assessment>;
  /** The one that counts: an idea's newest. */
  newest(id: IdeaId): Promise<Assessment | undefined>;
  saveCosting(of: Assessment, costing: Costing, by: PersonId): Promise<Assessment>;
  assign(of: Assessment, person: PersonId, by: PersonId): Promise<Assessment>;
  relieve(of: Assessment, person: PersonId): Promise<Assessment>;
  /** The first word on an assessment, or the second, on an appeal. */
  keepFinding(of: Assessment, finding: Finding): Promise<Assessment>;
  keepAppeal(of: Assessment, words: string, by: PersonId): Promise<Assessment>;
  rolesOf(person: PersonId, municipality: MunicipalityId): Promise<readonly MunicipalRole[]>;
}

export interface AssessmentStart {
  /** Why it was begun, where that does not go without saying. */
  readonly reason: string | null;
  readonly evaluators: readonly PersonId[];
}

/** A vote, as far as ideas need to name it. */
export interface BallotRef {
  readonly id: string;
  readonly number: number;
}

/** Which idea was voted on where, with which costing, and what came of it. */
export interface BallotPlaceStore {
  put(idea: IdeaId, ballot: BallotRef, assessment: Assessment): Promise<void>;
  /** @returns false when the idea holds no place on this ballot */
  leave(
    idea: IdeaId,
    ballot: BallotRef,
    outcome: 'selected' | 'not-selected' | 'taken-off',
  ): Promise<boolean>;
}

/** What carries out an idea that was chosen: events that people help at. */
export interface WorkStore {
  /** Has this municipality verified the organiser? */
  mayCarryOut(organiser: number, municipality: MunicipalityId): Promise<boolean>;
  /** Begins an event in the organiser's name, with the idea's own words. @returns its number */
  begin(idea: Idea, organiser: number, by: PersonId): Promise<number>;
}

export interface IdeasPorts {
  readonly ideas: IdeaStore;
  readonly calls: CallReader;
  readonly desk: ReviewDesk;
  readonly assessments: AssessmentStore;
  readonly ballots: BallotPlaceStore;
  readonly record: Recorder<IdeaEvent>;
}
