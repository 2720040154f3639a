import type { Person } from '@talka/identity';
import { accept, areaId, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import { decideProcess, decideProcessChange, type Eligibility, type ProcessDraft } from '@talka/processes';
import { packOf } from '../packs/packs.js';
import type { RulePack } from '../packs/rule-pack.js';
import type { VoteDraft, VotePromise, VotingPorts } from '../ports.js';
import { decideAreas } from '../rules/decide-areas.js';
import { decideSetUp } from '../rules/decide-set-up.js';
import { ideasOf, type Vote } from '../vote/vote.js';
import { about, officialVote, type VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'box' | 'areaIsIn' | 'ideas' | 'promise' | 'record'>;

export interface StartVote {
  readonly municipality: MunicipalityId;
  readonly pack: string;
  /** Null: as the pack has it, with no phases before the vote. */
  readonly process: ProcessDraft | null;
  readonly draft: VoteDraft;
}

/** Begins a vote from a rule pack. Access to the municipality's office is the gate's to check. */
export const startVote = (transaction: Transaction<Ports>) => (by: Person, command: StartVote) =>
  transaction(async (ports): Promise<Vote> => {
    const { municipality, draft } = command;
    const pack = packOf(command.pack) ?? accept<never>(refuse('vote.pack-unknown', undefined, 'pack'));
    const process = command.process ?? processOf(pack);
    await checkDraft(ports, municipality, draft);
    await checkAreas(ports, municipality, [process.mayPropose, process.maySupport]);
    checkProcess(pack, process, draft);
    const vote = await ports.votes.create({ ...process, municipality }, pack.id, draft, by.id);
    await ports.record(about(vote, 'vote.created', by, { pack: pack.id }));
    return vote;
  });

export interface ChangeVote extends VoteAddress {
  readonly revision: number;
  /** Null: as it is. */
  readonly process: ProcessDraft | null;
  readonly draft: VoteDraft;
}

/** Changes a draft. An announced vote is never changed: who voted has relied on it. */
export const changeVote = (transaction: Transaction<Ports>) => (by: Person, command: ChangeVote) =>
  transaction(async (ports): Promise<Vote> => {
    const vote = await draftOf(ports, command, by);
    await checkDraft(ports, vote.municipality, command.draft);
    const { pack, called, ...kept } = await ports.votes.processOf(vote);
    const process = command.process ?? kept;
    await checkAreas(ports, vote.municipality, [process.mayPropose, process.maySupport]);
    accept(decideProcessChange({ before: kept, after: process, called, now: ports.now }));
    checkProcess(packOf(pack), process, command.draft);
    const changed = await ports.votes.change(vote, command.draft, process);
    await ports.record(about(vote, 'vote.changed', by, {}));
    return changed;
  });

export interface KeepShares extends VoteAddress {
  readonly revision: number;
  /** X25519, in hex: ballots are sealed to it. */
  readonly sealingKey: string;
  /** For each trustee, in their order: a part of the key that opens, sealed to the trustee's own. */
  readonly shares: readonly unknown[];
}

/** Keeps what the key ceremony made. The key that opens was never here. */
export const keepShares = (transaction: Transaction<Ports>) => (by: Person, command: KeepShares) =>
  transaction(async (ports): Promise<Vote> => {
    const vote = await draftOf(ports, command, by);
    if (command.shares.length !== vote.trustees.length) {
      const { needed, of } = vote.rules.trustees;
      accept(refuse('vote.trustees-wrong', { needed, of }));
    }
    await ports.votes.keepShares(vote, command.sealingKey, command.shares);
    await ports.record(about(vote, 'vote.shares-kept', by, {}));
    return (await ports.votes.find(command.number)) ?? vote;
  });

/** Publishes what will be voted on and how. From here on nothing of it changes but the end, by two people. */
export const announceVote =
  (transaction: Transaction<Ports>) => (by: Person, command: VoteAddress & { readonly revision: number }) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await draftOf(ports, command, by);
      accept(decideSetUp(vote, ports.now));
      refuseUnfit(vote, await ports.ideas.putOnBallot(vote, by.id));
      const promise = await promiseOf(ports, vote);
      const announced = await ports.votes.announce(vote, promise);
      // Signed for before anybody can vote, even where voting opens at once.
      if (promise) await ports.box.begin(vote.id);
      await ports.record(about(vote, 'vote.announced', by, {}));
      return announced;
    });

async function promiseOf(ports: Ports, vote: Vote): Promise<VotePromise | null> {
  if (vote.rules.secrecy === 'open') return null;
  const sealingKey = (await ports.votes.sealingKeyOf(vote)) ?? accept<never>(refuse('vote.shares-missing'));
  return accept(await ports.promise(vote, sealingKey));
}

async function draftOf(ports: Ports, at: VoteAddress & { revision: number }, by: Person): Promise<Vote> {
  const vote = await officialVote(ports, at, by);
  if (vote.state !== 'draft') accept(refuse('vote.not-draft'));
  if (vote.revision !== at.revision) accept(refuse('vote.changed'));
  return vote;
}

/** What a pack says of everything beside the vote; when, it cannot know. */
const processOf = (pack: RulePack): ProcessDraft => {
  const { mayPropose, maySupport, supportThreshold, deliveryMonths } = pack;
  return { mayPropose, maySupport, supportThreshold, deliveryMonths, submission: null, support: null };
};

const checkProcess = (pack: RulePack | undefined, process: ProcessDraft, { time }: VoteDraft): void =>
  void accept(decideProcess({ process, submissionDays: pack?.submissionDays ?? 0, voting: time }));

async function checkDraft(ports: Ports, municipality: MunicipalityId, draft: VoteDraft) {
  const { pots, projects, time, rules } = draft;
  if (time.until === null || time.from >= time.until)
    accept(refuse('vote.dates-wrong', undefined, 'closesAt'));
  const unknown = projects.find(({ pot }) => !pots.some(({ id }) => id === pot));
  if (unknown) accept(refuse('vote.pot-unknown', { project: unknown.name }));
  for (const { areas, name } of pots) {
    for (const { id } of areas)
      if (!(await ports.areaIsIn(id, municipality))) accept(refuse('vote.area-elsewhere', { pot: name }));
  }
  accept(decideAreas(pots));
  await checkAreas(ports, municipality, [rules.mayVote]);
  refuseUnfit({ projects }, await ports.ideas.unfit(ideasOf({ projects }), municipality));
}

/** Parishes and towns that something is for are those of the municipality. */
async function checkAreas(ports: Ports, municipality: MunicipalityId, rules: readonly Eligibility[]) {
  for (const area of rules.flatMap(({ areas }) => areas ?? [])) {
    if (!(await ports.areaIsIn(areaId(area), municipality))) accept(refuse('process.area-elsewhere'));
  }
}

/** Names the project whose idea nobody found feasible. */
function refuseUnfit({ projects }: Pick<VoteDraft, 'projects'>, unfit: string | undefined): void {
  if (unfit === undefined) return;
  const project = projects.find(({ idea }) => idea === unfit);
  accept(refuse('vote.idea-not-feasible', { project: project?.name ?? '' }));
}
