import { done, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import { decideBallot, type BallotKind, type BallotPaper } from '../rules/decide-ballot.js';
import type { BallotContent } from './ballot-content.js';
import type { BallotLimits, VoteConfiguration, VotePot } from './configuration.js';

/** Cents. */
const MONEY_SCALE = 2;

/** The paper of one pot. A pot may be left blank; whether the whole ballot may, is asked by `decideContent`. */
export function paperOf(configuration: VoteConfiguration, pot: VotePot): BallotPaper {
  const own = configuration.projects.filter((project) => project.pot === pot.id);
  return {
    ballot: kindOf(configuration.ballot, pot),
    projects: new Map(own.map(({ id, cost }) => [id, BigInt(cost)])),
    ...{ moneyScale: MONEY_SCALE, blankAllowed: true },
  };
}

function kindOf(ballot: BallotLimits, { budget }: VotePot): BallotKind {
  return ballot.kind === 'knapsack' ? { kind: 'knapsack', limit: BigInt(ballot.limit ?? budget) } : ballot;
}

/**
 * May this ballot be counted? Every pot of the style, side by side, by the rule of one pot; a refusal names the pot in its
 * field. The booth asks before it seals and the opening asks again.
 */
export function decideContent(
  configuration: VoteConfiguration,
  content: BallotContent,
): Result<undefined, BallotRefusal> {
  if (content.vote !== configuration.vote) return refuse('ballot.malformed');
  if ((content.tracker !== undefined) !== configuration.trackers) return refuse('ballot.malformed');
  return decidePots(configuration, content);
}

/** The same of a ballot without a seal, such as one from paper. */
export function decidePots(
  configuration: VoteConfiguration,
  { style: styleId, pots }: Pick<BallotContent, 'style' | 'pots'>,
): Result<undefined, BallotRefusal> {
  const style = configuration.styles.find(({ id }) => id === styleId);
  if (pots.size !== style?.pots.length) return refuse('ballot.malformed');
  for (const id of style.pots) {
    const [pot, cast] = [configuration.pots.find((one) => one.id === id), pots.get(id)];
    if (!pot || !cast) return refuse('ballot.malformed');
    const decided = decideBallot(paperOf(configuration, pot), cast);
    if (!decided.ok) return refuse(decided.refusal.code, decided.refusal.params, `choices.${id}`);
  }
  const blank = [...pots.values()].every(({ choices }) => choices.length === 0);
  return blank && !configuration.blankAllowed ? refuse('ballot.blank') : done;
}
