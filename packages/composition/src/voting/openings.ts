import {
  acceptedPaper,
  closedVote,
  first,
  keepOpening,
  openBallotsOf,
  selectedProjects,
  sql,
  withheldBallots,
  type PotResult,
} from '@talka/database';
import { ok, refuse, type Result } from '@talka/kernel';
import { canonicalText, type Openings, type Vote } from '@talka/voting';
import {
  auditVote,
  auditWithheld,
  countPot,
  potElection,
  potFile,
  questionOf,
  readVoteBundle,
  type ClosedVote,
  type VoteBundle,
  type VoteConfiguration,
  type WithheldPot,
} from '@talka/voting/protocol';
import type { EntityManager } from 'typeorm';
import { belongsTo } from './belongs-to.js';
import type { LockBox } from './lock-box.js';
import { seedOf } from './lot-seed.js';

/** A closed vote with all that its opening needs but the key. */
export async function closedVoteOf(
  manager: Pick<EntityManager, 'query'>,
  lockBox: LockBox,
  vote: string,
): Promise<ClosedVote> {
  const { configuration, ...closed } = await closedVote(manager, vote);
  const paper = await acceptedPaper(manager, vote);
  return {
    ...{ type: 'talka-closed', v: 1, configuration: JSON.parse(configuration) as VoteConfiguration },
    ...closed,
    ...paper,
    ...(await seedOf(manager, lockBox, vote)),
  };
}

/** The vote described as a configuration describes it, whether or not it has keys. */
export type Describe = (vote: Vote) => Promise<VoteConfiguration>;

export const openingsOn = (manager: EntityManager, lockBox: LockBox, describe: Describe): Openings => ({
  keep: async (vote, { document, withheld }, by) => {
    const read = bundleFrom(document);
    if (!read.ok) return read;
    const bundle = read.value;
    const fits = belongsTo(bundle, await closedVoteOf(manager, lockBox, vote.id));
    if (!fits) return refuse('opening.of-another-vote');
    const audited = auditVote(bundle);
    if (!audited.ok) return audited;
    const failed = [...audited.value, ...auditWithheld(bundle, withheld)].find(({ passed }) => !passed);
    if (failed) return refuse('opening.check-failed', { check: failed.check, of: failed.of ?? '' });
    const pots = potsOf(bundle, withheld);
    await keepOpening(manager, vote.id, { document: canonicalText(bundle as never), by, pots });
    return ok({ ballots: bundle.sums.reduce((sum, one) => sum + one.counted, 0) });
  },

  isBrought: async (vote) =>
    (await first(manager, sql`select from vote_opening where vote_id = ${vote.id}`)) !== undefined,

  withheld: (vote) => withheldBallots(manager, vote.id),

  selected: (vote) => selectedProjects(manager, vote.id),

  countOpen: async (vote, by) => {
    const configuration = await describe(vote);
    const question = questionOf(configuration);
    if (!question.ok) return question;
    const ballots = await openBallotsOf(manager, vote.id);
    const pots: PotResult[] = [];
    for (const pot of configuration.pots) {
      const own = ballots.flatMap(({ choices }) => choices.filter((one) => one.pot === pot.id));
      const election = potElection(configuration, pot, own);
      const outcome = countPot(election, question.value);
      if (!outcome.ok) return outcome;
      const file = potFile(configuration, pot, { election, outcome: outcome.value });
      pots.push({ pot: pot.id, counted: own.length, withheld: false, ballots: file, outcome: outcome.value });
    }
    await keepOpening(manager, vote.id, { document: null, by, pots });
    return ok(undefined);
  },
});

function bundleFrom(document: string): Result<VoteBundle> {
  try {
    return readVoteBundle(JSON.parse(document));
  } catch {
    return refuse('opening.malformed', { place: '' });
  }
}

const potsOf = (bundle: VoteBundle, withheld: readonly WithheldPot[]): PotResult[] =>
  bundle.pots.map(({ pot, counted, ballots, outcome }) => ({
    ...{ pot, counted, outcome },
    withheld: ballots === undefined,
    ballots: ballots ?? withheld.find((one) => one.pot === pot)?.ballots ?? '',
  }));
