import { decimalText } from '../exact/decimal.js';
import { shortfall, type Shortfall } from '../equal-shares/explain.js';
import { traced, type RoundReport, type Trace } from '../equal-shares/trace.js';
import type { EqualSharesOutcome } from '../rules/equal-shares.js';
import type { GreedyRun, GreedySetting, Step } from '../rules/greedy.js';
import { scoreEnough } from '../rules/greedy-enough.js';
import type { Count } from './count.js';

/** What is said of every project. Money is in currency units; "7200/43" is an exact fraction. */
interface Facts {
  readonly project: string;
  readonly name: string;
  readonly cost: string;
  readonly score: string;
  readonly supporters: number;
  readonly selected: boolean;
}

/** Why it won, or why not, by the rule that decided; each reason has a sentence in the catalogues. */
export type Reason =
  | { readonly reason: 'free' }
  | ({ readonly reason: 'bought' } & Omit<RoundReport, 'project' | 'cost' | 'supporters' | 'left'>)
  | { readonly reason: 'funded'; readonly left: string }
  | ({ readonly reason: 'not-affordable' } & Shortfall)
  | {
      readonly reason: 'too-dear';
      readonly left: string;
      readonly missing: string;
      readonly scoreEnough?: string;
    }
  | { readonly reason: 'not-reached' | 'below-threshold'; readonly scoreEnough?: string }
  | { readonly reason: 'no-support' | 'over-budget' | 'withdrawn' | 'not-eligible' };

export type ProjectReport = Facts & Reason;

/** The pot as it is spent. */
export interface PotStep {
  readonly project: string;
  readonly cost: string;
  readonly left: string;
}

export interface Report {
  /** Winners in funding order, then the others in the order in which they stood on the ballot. */
  readonly projects: readonly ProjectReport[];
  readonly pot: readonly PotStep[];
  readonly ballots: number;
  readonly equalShares?: {
    readonly trace: Trace;
    readonly addOne?: EqualSharesOutcome['addOne'];
    readonly comparison?: EqualSharesOutcome['comparison'];
  };
}

/** Explains a count, project by project. As slow as the count itself, or slower: for people, not for the outcome. */
export function reportOn(count: Count): Report {
  const { election, profile, run } = count;
  const winners = new Set(run.order);
  const others = [...election.projects.keys()].filter((at) => !winners.has(at));
  const reasonFor = count.how === 'greedy' ? greedyReasons(count, count) : sharesReasons(count, count.run);
  const money = (amount: bigint): string => decimalText(amount, election.moneyScale);
  let left = election.budget;
  const pot = run.order.map((at): PotStep => {
    const { id = '', cost = 0n } = election.projects[at] ?? {};
    left -= cost;
    return { project: id, cost: money(cost), left: money(left) };
  });
  const projects = [...run.order, ...others].map((at): ProjectReport => {
    const { id = '', name = '', cost = 0n } = election.projects[at] ?? {};
    return {
      ...{ project: id, name, cost: money(cost) },
      score: decimalText(BigInt(profile.scores[at] ?? 0), profile.pointsScale),
      supporters: profile.backers[at]?.ballots ?? 0,
      selected: winners.has(at),
      ...reasonFor.of(at),
    };
  });
  const { shares } = reasonFor;
  return { projects, pot, ballots: profile.ballots, ...(shares ? { equalShares: shares } : {}) };
}

interface Reasons {
  readonly of: (project: number) => Reason;
  readonly shares?: NonNullable<Report['equalShares']>;
}

function greedyReasons(count: Count, { run, setting }: { run: GreedyRun; setting: GreedySetting }): Reasons {
  const steps = new Map(run.steps.map((step) => [step.project, step]));
  return {
    of: (project) => {
      const step = steps.get(project);
      return step ? greedyReason(count, setting, step) : { reason: 'not-eligible' };
    },
  };
}

function greedyReason(count: Count, setting: GreedySetting, { project, verdict, left }: Step): Reason {
  const { election, profile, question } = count;
  const { cost = 0n } = election.projects[project] ?? {};
  const money = (amount: bigint): string => decimalText(amount, election.moneyScale);
  if (verdict === 'funded') return { reason: 'funded', left: money(left) };
  if (verdict === 'no-support' || verdict === 'withdrawn') return { reason: verdict };
  if (cost > election.budget) return { reason: 'over-budget' };
  const more = scoreEnough({ election, profile, options: question.options }, setting, project);
  const enough = more === undefined ? {} : { scoreEnough: decimalText(BigInt(more), profile.pointsScale) };
  if (verdict !== 'too-dear') return { reason: verdict, ...enough };
  return { reason: 'too-dear', left: money(left), missing: money(cost - left), ...enough };
}

function sharesReasons(count: Count, outcome: EqualSharesOutcome): Reasons {
  const { setting, share, instead, completion, addOne, comparison } = outcome;
  if (!share) return { of: () => ({ reason: 'no-support' }) };
  const { run, trace } = traced(setting, share);
  const shares = {
    ...{ trace },
    ...(addOne ? { addOne } : {}),
    ...(comparison ? { comparison } : {}),
  };
  if (instead) {
    const plain = { perCost: false, skip: true, fundZeroSupport: false, threshold: null } as const;
    const greedySetting = { ...plain, eligible: setting.eligible, stage: 'greedy' } as const;
    return { ...greedyReasons(count, { run: instead, setting: greedySetting }), shares };
  }
  const rounds = new Map(run.rounds.map(({ project }, at) => [project, trace.rounds[at]]));
  const completed = new Map(completion?.steps.map((step) => [step.project, step]));
  const of = (project: number): Reason => {
    const round = rounds.get(project);
    if (round) {
      const { project: _project, cost: _cost, supporters: _supporters, left: _left, ...facts } = round;
      return { reason: 'bought', ...facts };
    }
    if (run.free.includes(project)) return { reason: 'free' };
    const step = completed.get(project);
    if (step?.verdict === 'funded') {
      return { reason: 'funded', left: decimalText(step.left, setting.election.moneyScale) };
    }
    if (!setting.eligible(project)) return { reason: 'not-eligible' };
    const { cost = 0n } = setting.election.projects[project] ?? {};
    if (cost > setting.election.budget) return { reason: 'over-budget' };
    if ((setting.profile.backers[project]?.ballots ?? 0) === 0) return { reason: 'no-support' };
    return { reason: 'not-affordable', ...shortfall(setting, run, project) };
  };
  return { of, shares };
}
