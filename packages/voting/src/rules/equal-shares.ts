import type { Election } from '../election.js';
import { power10 } from '../exact/decimal.js';
import { floor, multiply, rational, type Rational } from '../exact/rational.js';
import type { EqualSharesOptions } from '../count/options.js';
import type { Profile } from '../count/profile.js';
import type { Tie, TieBreak } from '../count/tie-break.js';
import { addOne, type AddOneStop } from '../equal-shares/add-one.js';
import { compareOutcomes, type Comparison } from '../equal-shares/comparison.js';
import { equalShares, freeProjects, type Run, type Setting } from '../equal-shares/run.js';
import { greedy, type GreedyRun } from './greedy.js';

export interface EqualSharesOutcome {
  /** Funding order: what is free, what the shares bought, what the completion added. */
  readonly order: readonly number[];
  readonly setting: Setting;
  /** Undefined when there is no ballot at all. */
  readonly share: Rational | undefined;
  readonly run: Run | undefined;
  readonly addOne: { readonly iterations: number; readonly stop: AddOneStop } | undefined;
  readonly completion: GreedyRun | undefined;
  readonly comparison: Comparison | undefined;
  /** What greedy chose instead, when the comparison kept it. */
  readonly instead: GreedyRun | undefined;
  readonly ties: readonly Tie[];
}

/** The Method of Equal Shares with its completions, eligibility and comparison. */
export function countEqualShares(
  { election, profile, ties }: { election: Election; profile: Profile; ties: TieBreak },
  options: EqualSharesOptions,
): EqualSharesOutcome {
  const eligible = (project: number): boolean =>
    options.eligibility === 'none' || hasEnoughOfAll(election, profile, project);
  const setting: Setting = { election, profile, ties, utility: options.utility, eligible };
  const bought = withShares(setting, options);
  const base = bought.run ? [...bought.run.free, ...bought.run.rounds.map(({ project }) => project)] : [];
  const funded = bought.run ? base : freeProjects(setting);
  const greedySetting = { skip: true, fundZeroSupport: false, threshold: null, eligible } as const;
  const completion = ['utilitarian', 'add1u'].includes(options.completion)
    ? greedy(
        { election, profile, ties },
        { ...greedySetting, perCost: options.completionGreedyPerCost, funded, stage: 'completion' },
      )
    : undefined;
  const order = [...funded, ...(completion?.order ?? [])];
  const rivals =
    options.comparison === 'none'
      ? undefined
      : greedy({ election, profile, ties }, { ...greedySetting, perCost: false, stage: 'greedy' });
  const comparison =
    rivals && options.comparison !== 'none'
      ? compareOutcomes(profile, { equalShares: order, greedy: rivals.order }, options.comparison)
      : undefined;
  const instead = comparison?.keeps === 'greedy' ? rivals : undefined;
  return {
    ...bought,
    ...{ setting, completion, comparison, instead },
    order: instead?.order ?? order,
    ties: [
      ...tiesOf(setting, bought.run),
      ...(completion?.ties ?? []).map((tie): Tie => ({ ...tie, stage: 'completion' })),
      ...(instead?.ties ?? []),
    ],
  };
}

function withShares(
  setting: Setting,
  options: EqualSharesOptions,
): Pick<EqualSharesOutcome, 'share' | 'run' | 'addOne'> {
  const { election, profile } = setting;
  if (profile.ballots === 0) return { share: undefined, run: undefined, addOne: undefined };
  const unit = power10(election.moneyScale);
  const exact = rational(election.budget, BigInt(profile.ballots));
  const grows = options.completion === 'add1' || options.completion === 'add1u';
  // Whole currency units to begin with are a habit of Add1's; the plain method shares everything.
  const start =
    grows && options.start === 'floor'
      ? rational(floor(rational(exact.num, exact.den * unit)) * unit)
      : exact;
  if (!grows) return { share: start, run: equalShares(setting, start), addOne: undefined };
  const increment = multiply(options.increment, rational(unit));
  const { run, share, iterations, stop } = addOne(setting, {
    ...{ start, increment, stopWhenExhaustive: options.stopWhenExhaustive },
  });
  return { share, run, addOne: { iterations, stop } };
}

/** Świecie: a project needs a third of the share of votes that its cost is of the budget: V/n ≥ c/(3B). */
function hasEnoughOfAll(election: Election, profile: Profile, project: number): boolean {
  const { cost = 0n } = election.projects[project] ?? {};
  const unit = power10(profile.pointsScale);
  const score = BigInt(profile.scores[project] ?? 0);
  return score * 3n * election.budget >= cost * BigInt(profile.ballots) * unit;
}

function tiesOf({ ties }: Setting, run: Run | undefined): Tie[] {
  return (run?.rounds ?? []).flatMap(({ project, tied, criteria }, at): Tie[] =>
    tied.length === 0
      ? []
      : [
          {
            projects: [project, ...tied].map((one) => ties.idOf(one)),
            ...{ criteria, round: at + 1, stage: 'equal-shares' },
          },
        ],
  );
}
