import type { MunicipalRole, Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { holdsPaper } from '../rules/decide-desk-entry.js';
import { isAgreed } from '../rules/differing-ballots.js';
import { viewOf } from '../rules/view-of-batch.js';
import type { BatchView, KeptBallot, PaperBatch, PaperMarks } from '../vote/paper-batch.js';
import { stylesOf, type Vote } from '../vote/vote.js';
import { about, officialVote, type VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'paper' | 'decidePaper' | 'record'>;

const CLERKS: readonly MunicipalRole[] = ['clerk', 'administrator'];

export interface BatchAddress extends VoteAddress {
  readonly batch: number;
}

export interface OpenBatch extends BatchAddress {
  readonly style: string;
  /** How many ballots somebody has counted in it. */
  readonly declared: number;
}

/**
 * Begins a batch of ballots from the box. All batches of a style together hold no more ballots than voters were given one:
 * the vote stays locked from the looking to the keeping.
 */
export const openBatch = (transaction: Transaction<Ports>) => (by: Person, command: OpenBatch) =>
  transaction(async (ports): Promise<BatchView> => {
    const vote = await paperVote(ports, command, by);
    const { batch: number, style, declared } = command;
    if (!stylesOf(vote.pots).some(({ id }) => id === style)) accept(refuse('paper.style-unknown'));
    const { roll, ballots } = await ports.paper.sums(vote.id, style);
    if (ballots + declared > roll) {
      accept(refuse('paper.more-than-roll', { roll, ballots: ballots + declared }, 'declared'));
    }
    const id =
      (await ports.paper.add(vote.id, { number, style, declared })) ??
      accept<never>(refuse('paper.number-taken', undefined, 'number'));
    await ports.record(about(vote, 'vote.batch-opened', by, { batch: number, ballots: declared }));
    return {
      id,
      number,
      style,
      declared,
      accepted: false,
      keyed: 0,
      mine: null,
      differences: null,
      compared: null,
    };
  });

export interface KeyBatch extends BatchAddress {
  /** Which batch of this number was read: one that was taken back is not there any more. */
  readonly id: string;
  readonly ballots: readonly PaperMarks[];
}

/** Keeps what a clerk has read so far. When two have read the same, and as many as were counted, the batch is accepted. */
export const keyBatch = (transaction: Transaction<Ports>) => (by: Person, command: KeyBatch) =>
  transaction(async (ports): Promise<BatchView> => {
    const vote = await paperVote(ports, command, by);
    const before = await openedBatch(ports, vote, command.batch);
    if (before.id !== command.id) accept(refuse('paper.no-batch'));
    const own = before.entries.some(({ clerk }) => clerk === by.id);
    if (!own && before.entries.length === 2) accept(refuse('paper.two-clerks-already'));
    const decide = await ports.decidePaper(vote.id);
    const blank = blankPots(vote, before.style);
    const ballots = command.ballots.map((marks): KeptBallot => {
      if (marks.unreadable) return { pots: {}, spoilt: 'paper.unreadable' };
      const pots = { ...blank, ...marks.pots };
      const decided = decide(before.style, pots);
      return { pots, spoilt: decided.ok ? null : decided.refusal.code };
    });
    await ports.paper.keep(vote.id, command.batch, { clerk: by.id, ballots });
    const kept = await openedBatch(ports, vote, command.batch);
    const ranked = vote.rules.ballot.kind === 'ranking';
    const accepted = isAgreed(kept, ranked);
    const view = viewOf({ ...kept, accepted }, by.id, ranked);
    // How far apart two readings were stays in the log: a clerk who keyed just anything is seen there.
    const differing = view.differences?.length ?? null;
    const facts = { batch: kept.number, ballots: ballots.length, differing };
    await ports.record(about(vote, 'vote.batch-keyed', by, facts));
    if (accepted) {
      await ports.paper.accept(vote.id, kept.number);
      const spoilt = ballots.filter((ballot) => ballot.spoilt !== null).length;
      const sums = { batch: kept.number, ballots: ballots.length, spoilt };
      await ports.record(about(vote, 'vote.batch-accepted', by, sums));
    }
    return view;
  });

/** Takes back a batch that nobody can agree on, or that was counted wrongly: its ballots go into another. */
export const withdrawBatch = (transaction: Transaction<Ports>) => (by: Person, command: BatchAddress) =>
  transaction(async (ports): Promise<void> => {
    const vote = await paperVote(ports, command, by);
    const { number } = await openedBatch(ports, vote, command.batch);
    await ports.paper.remove(vote.id, number);
    await ports.record(about(vote, 'vote.batch-withdrawn', by, { batch: number }));
  });

/** The vote, locked, while its paper may be keyed: until it is opened. Before it begins nobody is on its roll. */
async function paperVote(ports: Ports, at: VoteAddress, by: Person): Promise<Vote> {
  const found = await officialVote(ports, at, by, CLERKS);
  if (found.state === 'draft') accept(refuse('vote.not-found'));
  accept(holdsPaper(found));
  const keyable = found.state === 'announced' || found.state === 'suspended' || found.state === 'closed';
  if (!keyable) accept(refuse('paper.not-now'));
  return found;
}

/** A pot without a mark is a pot left blank. */
function blankPots({ pots, rules }: Vote, style: string): PaperMarks['pots'] {
  const own = stylesOf(pots).find(({ id }) => id === style)?.pots ?? [];
  const none = rules.ballot.kind === 'points' ? { choices: [], points: [] } : { choices: [] };
  return Object.fromEntries(own.map((pot) => [pot, none]));
}

async function openedBatch(ports: Ports, vote: Vote, number: number): Promise<PaperBatch> {
  const batch = (await ports.paper.find(vote.id, number)) ?? accept<never>(refuse('paper.no-batch'));
  return batch.accepted ? accept<never>(refuse('paper.accepted')) : batch;
}
