import type { MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { Case, CaseId, CaseKind, Claim, Outcome } from './case.js';
import type { ModerationEvent } from './events.js';
import type { Conduct, Measure, NewMeasure, OfConduct } from './misuse.js';
import type { Noticed, Report } from './report.js';
import type { StatementOfReasons } from './statement.js';
import type { Translated } from './translated.js';
import type { PoolStore } from './pool.js';
import type { SwapStore } from './swap.js';
import type { OfTemplate } from './template.js';

export interface OpenCase {
  readonly kind: CaseKind;
  readonly municipality: MunicipalityId;
  readonly subject: Case['subject'];
  readonly looks: Case['looks'];
  readonly authors: readonly PersonId[];
  readonly firstDecider: PersonId | null;
  /** The author's own words: an answer to questions, or the grounds of an appeal. */
  readonly note: string | null;
}

/** What the use cases need of the database. `find` locks the case until the transaction ends. */
export interface CaseStore {
  open(it: OpenCase): Promise<Case>;
  find(id: CaseId): Promise<Case | undefined>;
  openCaseOf(subject: Case['subject']): Promise<Case | undefined>;
  saveClaim(of: Case, claim: Claim | null): Promise<Case>;
  saveDecision(of: Case, statement: StatementOfReasons): Promise<Case>;
  /** Whoever read what is decided on has read other words: their revision is gone. */
  changed(subject: Case['subject']): Promise<void>;
  /** Closes a case whose subject is gone. */
  close(of: Case): Promise<void>;
  lastStatement(subject: Case['subject']): Promise<StatementOfReasons | null>;
  /** Whether the last refusal of this subject has been appealed. */
  appealed(subject: Case['subject']): Promise<boolean>;
}

/** What people have reported, by case. */
export interface ReportStore {
  /** @returns a new code, or undefined where this person has reported it in this case already */
  add(to: CaseId, report: Report): Promise<string | undefined>;
  /** Once for each thing noticed in a case. */
  notice(to: CaseId, noticed: Noticed): Promise<void>;
  /** Until when this person may not report there; null where they may. */
  suspendedUntil(person: PersonId, municipality: MunicipalityId): Promise<Date | null>;
  /** How many of a person's reports wait for an outcome. */
  waitingOf(person: PersonId): Promise<number>;
}

/** What municipalities usually write to a ground. */
export interface TemplateStore {
  keep(of: OfTemplate, words: Translated, by: PersonId): Promise<void>;
  /** @returns false where there was none */
  drop(of: OfTemplate): Promise<boolean>;
}

/** For whom moderators stand aside. */
export interface RecusalStore {
  /** @returns of how many it was not said before */
  declare(moderator: PersonId, people: readonly PersonId[]): Promise<number>;
  withdraw(moderator: PersonId, id: string): Promise<boolean>;
}

/** How somebody uses what they may use, and what was done about it. Finding locks whom it is about until the transaction ends. */
export interface MisuseStore {
  conduct(of: OfConduct): Promise<Conduct>;
  add(measure: NewMeasure): Promise<string>;
  find(id: string): Promise<Measure | undefined>;
  appeal(id: string, words: string): Promise<void>;
  decide(id: string, outcome: 'upheld' | 'lifted', words: string, by: PersonId): Promise<void>;
}

/** Whatever is decided on: the decision is carried out in the same transaction. */
export interface Subjects {
  /** What everyone sees of it now, locked: whose desk and whose words; undefined where nobody sees it. */
  shown(
    subject: Case['subject'],
  ): Promise<{ municipality: MunicipalityId; authors: readonly PersonId[] } | undefined>;
  apply(subject: Case['subject'], outcome: Outcome, by: PersonId): Promise<void>;
  /** The municipality and authors, or undefined when this person is not one of the authors. */
  ofAuthor(
    subject: Case['subject'],
    author: PersonId,
  ): Promise<{ municipality: MunicipalityId; authors: readonly PersonId[] } | undefined>;
}

export interface ModerationPorts {
  readonly cases: CaseStore;
  readonly reports: ReportStore;
  readonly templates: TemplateStore;
  readonly recusals: RecusalStore;
  readonly misuse: MisuseStore;
  readonly pool: PoolStore;
  readonly swaps: SwapStore;
  readonly subjects: Subjects;
  readonly record: Recorder<ModerationEvent>;
}
