import type { VoteType } from '../election.js';
import { canonicalText, type Canonical } from '../merkle/canonical.js';
import { readQuestion, type CountQuestion } from './options.js';

/** How ballots are told to be counted: a rule and its options, as a vote has them. */
export interface CountRule {
  readonly rule: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Ways of counting that are set side by side, the most usual first. */
export const WAYS = {
  greedy: { rule: 'greedy', options: {} },
  'greedy-cost': { rule: 'greedy', options: { perCost: true } },
  mes: { rule: 'mes', options: {} },
  'mes-utilitarian': { rule: 'mes', options: { completion: 'utilitarian' } },
  'mes-add1': { rule: 'mes', options: { completion: 'add1' } },
  'mes-add1u': { rule: 'mes', options: { completion: 'add1u' } },
  knapsack: { rule: 'knapsack-greedy', options: {} },
} as const satisfies Readonly<Record<string, CountRule>>;
export type Way = keyof typeof WAYS;
export const WAY_NAMES = Object.keys(WAYS) as Way[];

/** What is not part of a rule stays as the vote has it: else two ways would differ by more than their names say. */
const TIES = ['tieBreak', 'drawnOrder'];
const SHARES = ['utility', 'increment', 'start', 'stopWhenExhaustive'];

/** The vote's own way by its common name, if it has one. */
export function wayOf(own: CountRule): Way | undefined {
  const asked = questionText(own);
  return asked === undefined ? undefined : WAY_NAMES.find((way) => questionText(ruleFor(way, own)) === asked);
}

/** The other ways these ballots can be counted. */
export const otherWays = (own: CountRule, voteType: VoteType): Way[] =>
  WAY_NAMES.filter((way) => way !== wayOf(own) && (way !== 'knapsack' || hasNoOrder(voteType)));

export function ruleFor(way: Way, own: CountRule): CountRule {
  const { rule, options } = WAYS[way];
  const kept = [
    ...TIES,
    ...(rule === 'knapsack-greedy' ? [] : ['score']),
    ...(rule === 'mes' && own.rule === 'mes' ? SHARES : []),
  ];
  const given = Object.entries(own.options).filter(([name]) => kept.includes(name));
  return { rule, options: { ...Object.fromEntries(given), ...options } };
}

/** A purse is filled with whole projects: points and ranks would be lost in it. */
const hasNoOrder = (voteType: VoteType): boolean => voteType === 'approval' || voteType === 'choose-1';

/** Equal for equal questions, whether an option was said or meant. */
function questionText({ rule, options }: CountRule): string | undefined {
  const read = readQuestion(rule, options);
  return read.ok ? canonicalText(plain(read.value)) : undefined;
}

const plain = (question: CountQuestion): Canonical =>
  JSON.parse(
    JSON.stringify(question, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  ) as Canonical;
