import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { CountQuestion } from '../count/options.js';
import { unbase64 } from '../merkle/base64.js';
import { longestContent } from './ballot-content.js';
import { PADDING } from './pad.js';
import type { BallotLimits, VoteConfiguration } from './configuration.js';
import type { ConfigurationRefusal } from './refusals.js';

type Checked = Result<undefined, ConfigurationRefusal>;
type TrusteeRefusal = Refusal<
  'configuration.repeated' | 'configuration.too-few-trustees' | 'configuration.threshold-outside'
>;

/** With fewer than two to open nobody is needed but one; with fewer than three the loss of one ends the vote. */
export const LEAST_TRUSTEES = 3;
export const LEAST_THRESHOLD = 2;

/** Does what was read fit together? The first thing that does not is named. */
export function checkConfiguration(configuration: VoteConfiguration, question: CountQuestion): Checked {
  const checks = [names, pots, limits, times, keys, trustees, length] as const;
  for (const check of checks) {
    const checked = check(configuration);
    if (!checked.ok) return checked;
  }
  return ties(configuration, question);
}

function names({ pots, projects, styles }: VoteConfiguration): Checked {
  for (const [list, members] of Object.entries({ pots, projects, styles })) {
    const twice = repeated(members.map(({ id }) => id));
    if (twice !== undefined) return refuse('configuration.repeated', { list, id: twice });
  }
  const shared = repeated(styles.map(({ tokenKey }) => tokenKey));
  // A key shared by two styles would let a voter of one use a token as if it were for the other.
  return shared === undefined ? done : refuse('configuration.repeated', { list: 'styles', id: 'tokenKey' });
}

function pots({ pots, projects, styles }: VoteConfiguration): Checked {
  const known = new Set(pots.map(({ id }) => id));
  const named = [...projects.map(({ pot }) => pot), ...styles.flatMap((style) => style.pots)];
  const unknown = named.find((pot) => !known.has(pot));
  if (unknown !== undefined) return refuse('configuration.pot-unknown', { pot: unknown });
  for (const { pots: own } of styles) {
    const twice = repeated(own);
    if (twice !== undefined) return refuse('configuration.repeated', { list: 'styles', id: twice });
  }
  const empty = pots.find(({ id }) => !projects.some(({ pot }) => pot === id));
  if (empty) return refuse('configuration.pot-empty', { pot: empty.id });
  const voteless = pots.find(({ id }) => !styles.some((style) => style.pots.includes(id)));
  return voteless ? refuse('configuration.pot-without-voters', { pot: voteless.id }) : done;
}

/** Can every pot's ballot be filled in at all? */
function limits({ pots, projects, ballot }: VoteConfiguration): Checked {
  const impossible = pots.find(({ id, budget }) => {
    const own = projects.filter(({ pot }) => pot === id);
    return !canBeFilled(ballot, own.length, Math.min(...own.map(({ cost }) => cost)), budget);
  });
  return impossible ? refuse('configuration.limits-impossible', { pot: impossible.id }) : done;
}

function canBeFilled(ballot: BallotLimits, projects: number, least: number, budget: number): boolean {
  if (ballot.kind === 'choose-one') return true;
  if (ballot.kind === 'knapsack') return least <= (ballot.limit ?? budget);
  if (ballot.min > ballot.max) return false;
  if (ballot.kind !== 'points') return ballot.min <= projects;
  return (
    ballot.minSum <= ballot.maxSum && ballot.min <= ballot.maxSum && projects * ballot.max >= ballot.minSum
  );
}

function times({ opensAt, closesAt }: VoteConfiguration): Checked {
  return opensAt < closesAt ? done : refuse('configuration.ends-before-it-begins');
}

function keys({ styles }: VoteConfiguration): Checked {
  const weak = styles.find(({ tokenKey }) => {
    const modulus = unbase64(tokenKey) ?? new Uint8Array();
    const [first = 0, last = 0] = [modulus[0], modulus.at(-1)];
    // All its bits are there, and it is no even number.
    return first < 128 || last % 2 === 0;
  });
  return weak ? refuse('configuration.key-weak', { style: weak.id }) : done;
}

function trustees({ trustees: own }: VoteConfiguration): Checked {
  return checkTrustees(own);
}

/** Can so many of these open a vote together, and is nobody alone needed for it? */
export function checkTrustees({
  threshold,
  fingerprints,
}: VoteConfiguration['trustees']): Result<undefined, TrusteeRefusal> {
  const twice = repeated(fingerprints);
  if (twice !== undefined) return refuse('configuration.repeated', { list: 'trustees', id: twice });
  const missing = LEAST_TRUSTEES - fingerprints.length;
  if (missing > 0) return refuse('configuration.too-few-trustees', { min: LEAST_TRUSTEES, missing });
  const fits = threshold >= LEAST_THRESHOLD && threshold <= fingerprints.length;
  const { length: max } = fingerprints;
  return fits ? done : refuse('configuration.threshold-outside', { min: LEAST_THRESHOLD, max });
}

function length(configuration: VoteConfiguration): Checked {
  const needed = longestContent(configuration) + PADDING;
  if (configuration.plaintextLength >= needed) return done;
  return refuse('configuration.ballots-do-not-fit', { needed });
}

/** A lot that nobody drew decides nothing, and a drawn one must be the only one. */
function ties({ count }: VoteConfiguration, { options }: CountQuestion): Checked {
  const orders = Number(options.drawnOrder !== undefined) + Number(count.seedCommitment !== undefined);
  const wanted = Number(options.tieBreak.includes('drawn'));
  return orders === wanted ? done : refuse('configuration.ties-without-order');
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
}
