import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { decideConfirmation, decideProposal, type Standing } from '../rules/decide-act.js';
import { decidePublication, decideSettingAside } from '../rules/decide-publication.js';
import { rerunTime } from '../rules/rerun-time.js';
import type { ActKind, OfficialAct } from '../vote/official-act.js';
import type { Vote } from '../vote/vote.js';
import { about, officialVote, type VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'acts' | 'openings' | 'ideas' | 'paper' | 'record'>;
type Wish = Pick<OfficialAct, 'kind' | 'until' | 'reason'>;

/** The first of two people says what should be done, and why. */
export const proposeAct =
  (transaction: Transaction<Omit<Ports, 'ideas'>>) => (by: Person, command: Wish & VoteAddress) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      if (await ports.acts.waiting(vote.id)) accept(refuse('act.one-waiting'));
      accept(decideProposal(await standingOf(ports, vote), command, ports.now));
      await refuseUnready(ports, vote, command.kind);
      if (command.kind === 'open') await refuseWaitingPaper(ports, vote);
      await ports.acts.propose(vote.id, command, by.id);
      await ports.record(about(vote, 'vote.act-proposed', by, { act: command.kind }));
      return vote;
    });

/** The second carries it out. What is confirmed is decided anew: things may have changed since. */
export const confirmAct =
  (transaction: Transaction<Ports>) => (by: Person, command: VoteAddress & { readonly act: string }) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      const act = await waitingAct(ports, vote, command.act);
      accept(decideConfirmation(await standingOf(ports, vote), act, by.id, ports.now));
      if (act.kind === 'open') await refuseWaitingPaper(ports, vote);
      await refuseUnready(ports, vote, act.kind);
      await ports.acts.confirm(act.id, by.id);
      const changed = await carryOut(ports, vote, act);
      if (act.kind === 'set-aside') await ports.openings.setAside(vote);
      if (act.kind === 'open' && vote.rules.secrecy === 'open') await ports.openings.awaitCount(vote, by.id);
      const annuls = changed.state === 'annulled' && vote.state !== 'annulled';
      if (annuls) await ports.ideas.takeOffBallot(vote, by.id);
      if (act.kind === 'rerun') await startAgain(ports, vote, by);
      await ports.record(about(vote, 'vote.act-confirmed', by, { act: act.kind }));
      return changed;
    });

/** Whoever proposed it takes it back, or a colleague does. */
export const withdrawAct =
  (transaction: Transaction<Ports>) => (by: Person, command: VoteAddress & { readonly act: string }) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      const act = await waitingAct(ports, vote, command.act);
      await ports.acts.withdraw(act.id);
      await ports.record(about(vote, 'vote.act-withdrawn', by, { act: act.kind }));
      return vote;
    });

/** What the opening has to be like for what is done with it. */
async function refuseUnready(ports: Pick<Ports, 'openings'>, vote: Vote, kind: ActKind): Promise<void> {
  if (kind === 'publish') accept(decidePublication(await ports.openings.state(vote)));
  if (kind === 'set-aside') accept(decideSettingAside(vote, await ports.openings.state(vote)));
}

const standingOf = async (ports: Pick<Ports, 'votes'>, vote: Vote): Promise<Standing> => ({
  ...{ state: vote.state, time: vote.time },
  earlier: await ports.votes.processOf(vote),
});

/** The same vote as a new draft: in the transaction that annuls the first, or after it was annulled alone. Once. */
async function startAgain(ports: Ports & { readonly now: Date }, vote: Vote, by: Person): Promise<void> {
  const again = await ports.votes.startAgain(vote, rerunTime(vote.time, ports.now), by.id);
  await ports.record(about(vote, 'vote.rerun-started', by, { as: again.number }));
}

/** Once the box is handed over nothing more is keyed: what lies in a batch that waits would never be counted. */
async function refuseWaitingPaper(ports: Pick<Ports, 'paper'>, vote: Vote): Promise<void> {
  const count = await ports.paper.waiting(vote.id);
  if (count > 0) accept(refuse('act.paper-waiting', { count }));
}

async function waitingAct(ports: Ports, vote: Vote, id: string): Promise<OfficialAct> {
  const waiting = await ports.acts.waiting(vote.id);
  return waiting?.id === id ? waiting : accept<never>(refuse('act.not-found'));
}

const BECOMES = {
  suspend: 'suspended',
  resume: 'announced',
  annul: 'annulled',
  rerun: 'annulled',
  open: 'opened',
  publish: 'published',
} as const;

async function carryOut(ports: Ports, vote: Vote, { kind, until }: OfficialAct): Promise<Vote> {
  if ((kind === 'rerun' && vote.state === 'annulled') || kind === 'set-aside') return vote;
  if (kind !== 'extend-ideas' && kind !== 'extend-support' && kind !== 'extend')
    return ports.votes.become(vote, BECOMES[kind]);
  return ports.votes.extend(vote, PHASE[kind], until ?? accept<never>(refuse('act.time-wrong')));
}

const PHASE = { 'extend-ideas': 'submission', 'extend-support': 'support', extend: 'voting' } as const;
