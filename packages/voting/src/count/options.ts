import { ok, refuse, type Result } from '@talka/kernel';
import { parseDecimal } from '../exact/decimal.js';
import { rational, type Rational } from '../exact/rational.js';
import type { CountRefusal } from '../errors.js';
import { SCORES, type Score } from './profile.js';
import { CRITERIA, type Criterion, type TieOptions } from './tie-break.js';

export const RULES = ['greedy', 'mes', 'knapsack-greedy'] as const;
export type Rule = (typeof RULES)[number];

export interface GreedyOptions extends TieOptions {
  /** Undefined: as the kind of ballot has it. */
  readonly score?: Score;
  /** By score for each euro, instead of by score. */
  readonly perCost: boolean;
  /** What does not fit is passed over, instead of ending the count. */
  readonly skip: boolean;
  /** Least score to be funded, or null. */
  readonly threshold: Rational | null;
  readonly fundZeroSupport: boolean;
}

export interface KnapsackOptions extends TieOptions {
  /** In currency units; undefined: what the election says, else its budget. */
  readonly ballotLimit?: Rational;
  readonly overspentBallots: 'reject-overspent' | 'keep-all';
  readonly fundZeroSupport: boolean;
}

export const COMPLETIONS = ['none', 'utilitarian', 'add1', 'add1u'] as const;

export interface EqualSharesOptions extends TieOptions {
  readonly score?: Score;
  /** What a point is worth to a voter: itself, or itself for each euro of the project. */
  readonly utility: 'cost' | 'points';
  readonly completion: (typeof COMPLETIONS)[number];
  readonly completionGreedyPerCost: boolean;
  /** What each voter is given more in each step of Add1, in currency units. */
  readonly increment: Rational;
  /** Begin with the exact share, or with whole currency units. */
  readonly start: 'exact' | 'floor';
  readonly stopWhenExhaustive: boolean;
  readonly eligibility: 'none' | 'swiecie';
  readonly comparison: 'none' | 'moreWinners' | 'anyWinner';
}

export type CountQuestion =
  | { readonly rule: 'greedy'; readonly options: GreedyOptions }
  | { readonly rule: 'mes'; readonly options: EqualSharesOptions }
  | { readonly rule: 'knapsack-greedy'; readonly options: KnapsackOptions };

type Given = Readonly<Record<string, unknown>>;

/** Reads one option, or gives undefined when its value cannot be meant. */
type Reader = (value: unknown) => unknown;

const oneOf =
  (...words: readonly string[]): Reader =>
  (value) =>
    words.find((word) => word === value);
const boolean: Reader = (value) => (typeof value === 'boolean' ? value : undefined);
const list: Reader = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
const number: Reader = (value) => {
  const text = typeof value === 'number' ? `${value}` : value;
  const decimal = typeof text === 'string' ? parseDecimal(text) : undefined;
  return decimal && rational(decimal.digits, 10n ** BigInt(decimal.decimals));
};
const positive: Reader = (value) => {
  const read = number(value) as Rational | undefined;
  return read && read.num > 0n ? read : undefined;
};
const criteria: Reader = (value) => {
  const words = list(value) as string[] | undefined;
  return words?.length && words.every((word) => CRITERIA.some((one) => one === word)) ? words : undefined;
};

const TIES = { tieBreak: criteria, drawnOrder: list };
const READERS: Readonly<Record<Rule, Readonly<Record<string, Reader>>>> = {
  greedy: {
    ...TIES,
    score: oneOf(...SCORES),
    perCost: boolean,
    skip: boolean,
    threshold: (value) => (value === null ? null : number(value)),
    fundZeroSupport: boolean,
  },
  mes: {
    ...TIES,
    score: oneOf(...SCORES),
    utility: oneOf('cost', 'points'),
    completion: oneOf(...COMPLETIONS),
    completionGreedyPerCost: boolean,
    increment: positive,
    start: oneOf('exact', 'floor'),
    stopWhenExhaustive: boolean,
    eligibility: oneOf('none', 'swiecie'),
    comparison: oneOf('none', 'moreWinners', 'anyWinner'),
  },
  'knapsack-greedy': {
    ...TIES,
    ballotLimit: positive,
    overspentBallots: oneOf('reject-overspent', 'keep-all'),
    fundZeroSupport: boolean,
  },
};

const TIE_DEFAULT: readonly Criterion[] = ['minCost', 'maxScore', 'id'];
const DEFAULTS = {
  greedy: { tieBreak: TIE_DEFAULT, perCost: false, skip: true, threshold: null, fundZeroSupport: false },
  mes: {
    ...{ tieBreak: TIE_DEFAULT, utility: 'cost', completion: 'none', increment: rational(1n) },
    ...{ start: 'exact', stopWhenExhaustive: true, eligibility: 'none', comparison: 'none' },
  },
  'knapsack-greedy': {
    ...{ tieBreak: TIE_DEFAULT, overspentBallots: 'reject-overspent', fundZeroSupport: false },
  },
} as const;

/** The question with every option said. Options nobody knows are refused, so that a slip does not count by another rule. */
export function readQuestion(rule: string, given: Given = {}): Result<CountQuestion, CountRefusal> {
  const known = RULES.find((one) => one === rule);
  if (!known) return refuse('count.rule-unknown', { rule });
  const options: Record<string, unknown> = { ...DEFAULTS[known] };
  for (const [name, value] of Object.entries(given)) {
    const readers = READERS[known];
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) return refuse('count.option-unknown', { option: name, rule });
    const read = reader(value);
    if (read === undefined) {
      return refuse('count.option-invalid', { option: name, value: JSON.stringify(value) ?? '' });
    }
    options[name] = read;
  }
  if (known === 'mes') options['completionGreedyPerCost'] ??= options['utility'] === 'points';
  return ok({ rule: known, options } as unknown as CountQuestion);
}
