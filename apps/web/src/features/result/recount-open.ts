import type { VoteResultView, VoteView } from '@talka/contracts';
import { count, readQuestion, type Count, type Election } from '@talka/voting';
import { electionIn } from '../../counting/tell.js';
import { isSame, type RecountCheck, type Recounted } from './recount.js';

type Published = Pick<VoteResultView['pots'][number], 'pot' | 'counted' | 'ballots' | 'outcome'>;

/** An open vote has no bundle: its ballots are in the result itself, and its rules are those of the vote's page. */
export interface OpenRecountQuestion {
  readonly vote: Pick<VoteView, 'potList' | 'projectList'> & {
    readonly rules: Pick<VoteView['rules'], 'count'>;
  };
  readonly published: readonly Published[];
}

/** Counts each pot's ballots again, by the rules and for the money that the vote's page says, and compares the outcome. */
export function recountOpen({ vote, published }: OpenRecountQuestion): Recounted {
  const { rule, options } = vote.rules.count;
  const question = readQuestion(rule, options);
  const checks = published.flatMap(({ pot: of, counted, ballots, outcome }): RecountCheck[] => {
    const election = ballots === null ? undefined : electionIn(ballots);
    const again = election && question.ok ? count(election, question.value) : undefined;
    const found = election?.ballots.length ?? 0;
    return [
      { check: 'ballots-published', of, passed: found === counted, found, expected: counted },
      { check: 'file-as-configured', of, passed: election !== undefined && isOf(election, vote, of) },
      { check: 'counted-as-published', of, passed: again?.ok === true && isSame(told(again.value), outcome) },
    ];
  });
  const pots = Object.fromEntries(vote.potList.map(({ id, name }) => [id, name]));
  return { kind: 'checked', checks, configurationHash: null, names: { pots, styles: {} } };
}

const told = ({ selected, order, totalCost }: Count) => ({ selected, order, totalCost });

/** Is the file about these projects, at these prices, and this money? */
function isOf(
  election: Election,
  { potList, projectList }: OpenRecountQuestion['vote'],
  of: string,
): boolean {
  const inCents = (amount: bigint): bigint => (amount * 100n) / 10n ** BigInt(election.moneyScale);
  const whole = election.moneyScale <= 2;
  const line = (id: string, cents: bigint | number): string => `${id} ${cents}`;
  const own = projectList.filter(({ pot }) => pot === of).map(({ id, costCents }) => line(id, costCents));
  const theirs = election.projects.map(({ id, cost }) => line(id, inCents(cost)));
  const budget = potList.find(({ id }) => id === of)?.budgetCents;
  return (
    whole &&
    budget !== undefined &&
    inCents(election.budget) === BigInt(budget) &&
    own.toSorted().join('\n') === theirs.toSorted().join('\n')
  );
}
