import type { AreaId, MunicipalityId, PersonId, Recorder, Result, TimeRange } from '@talka/kernel';
import type { ProcessDraft } from '@talka/processes';
import type { LocalName } from '@talka/territory';
import type { VotingEvent } from './events.js';
import type { CheckedOpening, OpeningState } from './vote/opening.js';
import type { WithheldPot } from './vote/withheld-pot.js';
import type { ProvedResidence, RollEntry } from './rules/decide-token.js';
import type { HelpLine, IncidentPost } from './vote/incident.js';
import type { ActId, OfficialAct } from './vote/official-act.js';
import type { BatchEntry, PaperBatch, PaperMarks } from './vote/paper-batch.js';
import type { Vote, VoteId, VotePot, VoteProject, VoteState } from './vote/vote.js';
import type { VoteRules } from './vote/vote-rules.js';

export interface NewTrustee {
  readonly name: string;
  readonly office: string;
  readonly publicKey: string;
}

/** What an administrator says of a vote before it is announced. */
export interface VoteDraft {
  readonly name: LocalName;
  readonly about: LocalName;
  readonly rules: VoteRules;
  readonly time: TimeRange;
  readonly pots: readonly VotePot[];
  readonly projects: readonly VoteProject[];
  readonly trustees: readonly NewTrustee[];
}

/** The process a vote is part of. */
export interface NewProcess extends ProcessDraft {
  readonly municipality: MunicipalityId;
}

/** What a secret vote is held by: its keys, those to be kept locked, and the configuration that names the public ones. */
export interface VotePromise {
  /** Canonical JSON. */
  readonly configuration: string;
  readonly configurationLeaf: Uint8Array;
  readonly styles: readonly {
    readonly id: string;
    readonly pots: readonly string[];
    readonly publicKey: string;
    readonly lockedPrivateKey: Uint8Array;
  }[];
  readonly log: { readonly publicKey: string; readonly lockedPrivateKey: Uint8Array };
  /** Where equals are settled by lot: what it is drawn with, promised by its hash in the configuration. */
  readonly lockedLotSeed: Uint8Array | null;
}

/** Makes the keys of a vote about to be announced. @returns a refusal's code inside when the vote cannot be held so */
export type VotePromiser = (vote: Vote, sealingKey: string) => Promise<Result<VotePromise>>;

/** Votes. `find` locks the vote until the transaction ends. */
export interface VoteStore {
  /** @param by null: the installation itself */
  create(process: NewProcess, pack: string, draft: VoteDraft, by: PersonId | null): Promise<Vote>;
  find(number: number): Promise<Vote | undefined>;
  /** Without a lock, for those who only vote. */
  read(number: number): Promise<Vote | undefined>;
  /** From now on its process is residents' business, if it was not before. */
  change(of: Vote, draft: VoteDraft, process: ProcessDraft): Promise<Vote>;
  processOf(of: Vote): Promise<ProcessDraft & { readonly pack: string; readonly called: boolean }>;
  /** Keeps the key ballots are sealed to and each trustee's share, locked to that trustee's own key. */
  keepShares(of: Vote, sealingKey: string, shares: readonly unknown[]): Promise<void>;
  sealingKeyOf(of: Vote): Promise<string | undefined>;
  /** Fixes what is promised: the keys, and the configuration as the log's first leaf. */
  announce(of: Vote, promise: VotePromise | null): Promise<Vote>;
  become(of: Vote, state: VoteState): Promise<Vote>;
  extend(of: Vote, phase: 'submission' | 'support' | 'voting', until: Date): Promise<Vote>;
  /** A draft with the same words, rules, pots, projects and trustees, at another time; shares are made anew. */
  startAgain(of: Vote, time: TimeRange, by: PersonId): Promise<Vote>;
  setHelpLine(of: Vote, line: HelpLine | null): Promise<void>;
}

/** Who was given a token or a paper. `entry` locks the line of the roll. */
export interface Roll {
  /**
   * What somebody has proved, wherever it was, and the key under which the roll knows them: the account keeps that key until
   * the transaction ends.
   */
  residenceOf(person: PersonId): Promise<(ProvedResidence & { key: Uint8Array }) | null>;
  entry(vote: VoteId, key: Uint8Array): Promise<RollEntry | undefined>;
  /** @returns false when the roll has this voter already, from a transaction that was quicker. */
  enter(vote: VoteId, key: Uint8Array, entry: RollEntry): Promise<boolean>;
  /** Counts once, when a vote closes, how many of each place took part. */
  keepTurnout(vote: VoteId): Promise<void>;
}

/** Signs what the roll allows. Keys do not leave it. */
export interface TokenSigner {
  /** @returns undefined when the message is no number below the key's modulus */
  sign(vote: VoteId, style: string, blinded: Uint8Array): Promise<Uint8Array | undefined>;
}

/** A sealed ballot that has been looked at: token and signature are good. */
export interface SealedBallot {
  readonly voterKey: Uint8Array;
  readonly style: string;
  readonly revision: number;
  readonly sealHash: Uint8Array;
  readonly leaf: Uint8Array;
  readonly envelope: unknown;
}

export type Put = 'first' | 'replaced' | 'same' | 'stale' | 'copied';

/** The box of sealed ballots. */
export interface BallotBox {
  /** Keeps the box from being closed until the transaction ends, and says how things stand after that is sure. */
  hold(vote: VoteId): Promise<Pick<Vote, 'state' | 'time'> | undefined>;
  /** Signs the first head of the log: its only leaf is what was announced. */
  begin(vote: VoteId): Promise<void>;
  put(vote: VoteId, ballot: SealedBallot): Promise<Put>;
  /** Waits for all who are casting and keeps everybody else out; takes the last leaves into the log. @returns envelopes */
  close(vote: VoteId): Promise<number>;
}

export interface ActStore {
  waiting(vote: VoteId): Promise<OfficialAct | undefined>;
  propose(vote: VoteId, act: Pick<OfficialAct, 'kind' | 'until' | 'reason'>, by: PersonId): Promise<ActId>;
  confirm(act: ActId, by: PersonId): Promise<void>;
  withdraw(act: ActId): Promise<void>;
}

/** What the public was told of things that went wrong; the vote is locked. */
export interface Incidents {
  /** @returns the incident's number within its vote */
  report(vote: VoteId, post: IncidentPost, by: PersonId): Promise<number>;
  /** @returns false when there is no such incident */
  add(vote: VoteId, incident: number, post: IncidentPost, by: PersonId): Promise<boolean>;
}

/** What was opened and counted. */
export interface Openings {
  /**
   * Keeps what was brought to be checked, in place of what was before; or says at once that it is of another vote, or that
   * one is checked already, which stays.
   */
  keep(
    of: Vote,
    brought: {
      readonly document: string;
      readonly withheld: readonly WithheldPot[];
    },
    by: PersonId,
  ): Promise<Result<{ readonly ballots: number }>>;
  /** Throws away what was checked, for another to be brought. */
  setAside(of: Vote): Promise<void>;
  /** Has an open vote counted, which has no seal to open. */
  awaitCount(of: Vote, by: PersonId): Promise<void>;
  /** @returns undefined when nothing was brought */
  state(of: Vote): Promise<OpeningState | undefined>;
  /** @returns false when what was brought under this id is not waiting any more */
  settle(of: Vote, brought: string, found: Result<CheckedOpening>): Promise<boolean>;
  /** The files of the pots whose ballots are too few to be published. */
  withheld(of: Vote): Promise<readonly WithheldPot[]>;
  /** The projects that were selected, over all pots. */
  selected(of: Vote): Promise<readonly string[]>;
}

/**
 * The ideas behind a vote's projects, kept by somebody else. What is asked here is done in the vote's own transaction, after
 * the vote is locked.
 */
export interface BallotIdeas {
  /** @returns the first of these ideas that may not be voted on in this municipality now */
  unfit(ideas: readonly string[], municipality: MunicipalityId): Promise<string | undefined>;
  /** Takes the ideas of a vote about to be announced. @returns the first that may not be voted on */
  putOnBallot(of: Vote, by: PersonId): Promise<string | undefined>;
  /** Gives them back when it is annulled. */
  takeOffBallot(of: Vote, by: PersonId): Promise<void>;
  /** Tells what became of them. */
  takeOutcome(
    of: Vote,
    outcome: { readonly selected: readonly string[]; readonly others: readonly string[] },
  ): Promise<void>;
}

export interface OpenBallots {
  put(vote: VoteId, key: Uint8Array, style: string, choices: unknown): Promise<void>;
}

/** Paper ballots by the batch. `find` locks the batch. */
export interface PaperBatches {
  /** How many were given paper of a style, and how many ballots of it are in batches already. */
  sums(vote: VoteId, style: string): Promise<{ roll: number; ballots: number }>;
  /** @returns its id; undefined when there is a batch of this number. */
  add(vote: VoteId, batch: Pick<PaperBatch, 'number' | 'style' | 'declared'>): Promise<string | undefined>;
  find(vote: VoteId, number: number): Promise<PaperBatch | undefined>;
  /** In place of what the same clerk has read before. */
  keep(vote: VoteId, number: number, entry: BatchEntry): Promise<void>;
  accept(vote: VoteId, number: number): Promise<void>;
  /** How many batches two clerks do not agree on yet. */
  waiting(vote: VoteId): Promise<number>;
  remove(vote: VoteId, number: number): Promise<void>;
}

/** May paper with these marks be counted? The booth's own rule, by the announced configuration. */
export type PaperDecider = (style: string, pots: PaperMarks['pots']) => Result<unknown>;

export interface VotingPorts {
  readonly votes: VoteStore;
  readonly roll: Roll;
  readonly promise: VotePromiser;
  readonly signer: TokenSigner;
  readonly box: BallotBox;
  readonly openBallots: OpenBallots;
  readonly openings: Openings;
  readonly ideas: BallotIdeas;
  readonly acts: ActStore;
  readonly incidents: Incidents;
  readonly paper: PaperBatches;
  readonly decidePaper: (vote: VoteId) => Promise<PaperDecider>;
  readonly areaIsIn: (area: AreaId, municipality: MunicipalityId) => Promise<boolean>;
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  readonly record: Recorder<VotingEvent>;
}
