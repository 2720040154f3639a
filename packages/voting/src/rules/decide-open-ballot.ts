import { ok, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import type { BallotStyle, Vote, VotePot } from '../vote/vote.js';
import type { BallotRule } from '../vote/vote-rules.js';
import { decideBallot, type BallotKind, type BallotPaper, type Choices } from './decide-ballot.js';

export interface PotChoices {
  readonly pot: string;
  readonly choices: readonly string[];
  readonly points?: readonly number[] | undefined;
}

/** Cents. */
const MONEY_SCALE = 2;

/** The paper of one pot, by the vote's rules. Leaving a pot blank is asked of the whole ballot. */
export function paperOfPot(vote: Pick<Vote, 'rules' | 'projects'>, pot: VotePot): BallotPaper {
  const own = vote.projects.filter((project) => project.pot === pot.id);
  return {
    ballot: kindOf(vote.rules.ballot, pot, own.length),
    projects: new Map(own.map(({ id, costCents }) => [id, BigInt(costCents)])),
    moneyScale: MONEY_SCALE,
    blankAllowed: true,
  };
}

export function kindOf(rule: BallotRule, pot: Pick<VotePot, 'budgetCents'>, projects: number): BallotKind {
  if (rule.kind === 'knapsack')
    return { kind: 'knapsack', limit: BigInt(rule.limitCents ?? pot.budgetCents) };
  if (rule.kind === 'approval') return { ...rule, max: rule.max ?? projects };
  return rule;
}

/** May this open ballot be counted? Each pot of its style by the rule of one pot; a refusal names the pot. */
export function decideOpenBallot(
  vote: Pick<Vote, 'rules' | 'projects' | 'pots'>,
  style: BallotStyle,
  cast: readonly PotChoices[],
): Result<readonly PotChoices[], BallotRefusal> {
  if (cast.length !== new Set(cast.map(({ pot }) => pot)).size) return refuse('ballot.malformed');
  if (!cast.every(({ pot }) => style.pots.includes(pot))) return refuse('ballot.malformed');
  for (const one of cast) {
    const pot = vote.pots.find(({ id }) => id === one.pot);
    if (!pot) return refuse('ballot.malformed');
    const choices: Choices = one.points
      ? { choices: one.choices, points: one.points }
      : { choices: one.choices };
    const decided = decideBallot(paperOfPot(vote, pot), choices);
    if (!decided.ok) return refuse(decided.refusal.code, decided.refusal.params, `pots.${pot.id}`);
  }
  const blank = cast.every(({ choices }) => choices.length === 0);
  return blank && !vote.rules.blankAllowed ? refuse('ballot.blank') : ok(cast);
}
