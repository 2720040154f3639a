import { dayInRiga } from '@talka/kernel';
import type { Election } from '../election.js';
import { exportPb } from '../pb/export.js';
import { writePb } from '../pb/write.js';
import type { BallotLimits, VoteConfiguration, VotePot } from './configuration.js';
import type { PotOutcome } from './pot-election.js';

/** The ballots of a pot as a `.pb` file, in the order given, with the winners marked. */
export function potFile(
  configuration: VoteConfiguration,
  pot: VotePot,
  { election, outcome }: { readonly election: Election; readonly outcome: PotOutcome },
): string {
  const { title, unit, opensAt, closesAt, currency, ballot } = configuration;
  const heading = {
    ...{ description: `${title}: ${pot.name}`, country: 'Latvia', unit },
    instance: opensAt.slice(0, 4),
    rule: pabulibRule(configuration),
    ...{ dateBegin: day(opensAt), dateEnd: day(closesAt) },
    more: { currency, ...limitKeys(ballot) },
  };
  return writePb(exportPb(election, heading, new Set(outcome.selected)));
}

/** `dd.mm.yyyy`, where the vote was held. */
const day = (moment: string): string => dayInRiga(new Date(moment)).split('-').toReversed().join('.');

/** Without a least length: who left this pot blank was counted in it. */
function limitKeys(ballot: BallotLimits): Record<string, string> {
  if (ballot.kind === 'approval' || ballot.kind === 'ranking') return { max_length: `${ballot.max}` };
  if (ballot.kind !== 'points') return {};
  return { max_points: `${ballot.max}`, max_sum_points: `${ballot.maxSum}` };
}

/** Pabulib's word for the rule, where it has one that says it all; the configuration says the rest. */
function pabulibRule({ count: { rule, options } }: VoteConfiguration): string {
  const { completion = 'none', comparison = 'none' } = options;
  if (rule === 'greedy' && (options['perCost'] ?? false) === false) {
    if ((options['threshold'] ?? null) !== null) return 'greedy-threshold';
    return options['skip'] === false ? 'greedy-no-skip' : 'greedy';
  }
  if (rule === 'mes' && comparison === 'none') {
    if (completion === 'none') return 'equalshares';
    if (completion === 'add1') return 'equalshares/add1';
  }
  return rule === 'mes' ? 'unknown' : 'greedy-custom';
}
