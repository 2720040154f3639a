import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, type Election, type VoteType } from '../election.js';
import { counted, election, smallElections } from '../testing/elections.js';
import { naiveAddOne, naiveEqualShares, naiveGreedy, naiveScore } from '../testing/naive-count.js';

const KINDS: readonly VoteType[] = ['approval', 'choose-1', 'cumulative', 'ordinal'];
const any = fc.constantFrom(...KINDS).chain(smallElections);
const utilities = ['cost', 'points'] as const;
const ids = (of: Election, order: readonly number[]): string[] => order.map((at) => of.projects[at]!.id);
const RULES = [
  ['greedy', {}],
  ['greedy', { perCost: true }],
  ['greedy', { skip: false }],
  ['mes', {}],
  ['mes', { utility: 'points' }],
  ['mes', { completion: 'add1' }],
  ['mes', { completion: 'add1u' }],
  ['mes', { completion: 'utilitarian', utility: 'points' }],
] as const;

describe('a second count, written from the definitions, agrees', () => {
  it.each([false, true])('on greedy, per cost: %s', (perCost) => {
    fc.assert(
      fc.property(any, (of) => {
        expect(counted(of, 'greedy', { perCost }).order).toEqual(ids(of, naiveGreedy(of, perCost)));
      }),
      { numRuns: 500 },
    );
  });

  it.each(utilities)('on Equal Shares with utility by %s', (utility) => {
    fc.assert(
      fc.property(any, (of) => {
        fc.pre(of.ballots.length > 0);
        const naive = naiveEqualShares(of, [of.budget, BigInt(of.ballots.length)], utility);
        expect(counted(of, 'mes', { utility }).order).toEqual(ids(of, naive));
      }),
      { numRuns: 700 },
    );
  });

  it.each(utilities)('on Add1 and Add1U with utility by %s', (utility) => {
    fc.assert(
      fc.property(any, (of) => {
        const shares = naiveAddOne(of, utility, 2n);
        const options = { utility, increment: '2' };
        expect(counted(of, 'mes', { ...options, completion: 'add1' }).order).toEqual(ids(of, shares));
        expect(counted(of, 'mes', { ...options, completion: 'add1u' }).order).toEqual(
          ids(of, naiveGreedy(of, utility === 'points', shares)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(RULES)('%s %j', (rule, options) => {
  it('never spends more than there is, nor twice on one project', () => {
    fc.assert(
      fc.property(any, (of) => {
        const { run, order } = counted(of, rule, options);
        expect(costOf(of, run.order) <= of.budget).toBe(true);
        expect(new Set(order).size).toBe(order.length);
      }),
    );
  });

  it('does not care in which order ballots, projects and choices come', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (of, chance) => {
        const shuffled = <T>(list: readonly T[]): T[] => {
          const keyed = list.map((one) => ({ one, by: chance.next().value as number }));
          return keyed.sort((a, b) => a.by - b.by).map(({ one }) => one);
        };
        const projects = shuffled(of.projects);
        const moved = of.projects.map((project) => projects.indexOf(project));
        const ballots = shuffled(of.ballots).map(({ choices, ...rest }) => ({
          choices: choices.map((at) => moved[at]!),
          ...rest,
        }));
        const turned = { ...of, projects, ballots };
        expect(counted(turned, rule, options).order).toEqual(counted(of, rule, options).order);
      }),
    );
  });

  it('comes to the same in cents as in euros', () => {
    fc.assert(
      fc.property(any, (of) => {
        const cents: Election = {
          ...{ ...of, moneyScale: 2, budget: of.budget * 100n },
          projects: of.projects.map((project) => ({ ...project, cost: project.cost * 100n })),
        };
        expect(counted(cents, rule, options).order).toEqual(counted(of, rule, options).order);
      }),
    );
  });
});

describe('exhaustive', () => {
  const left = (of: Election, order: readonly number[]): number[] => {
    const rest = of.budget - costOf(of, order);
    const scores = of.projects.map((_, at) =>
      of.ballots.reduce((sum, one) => sum + naiveScore(of, one, at), 0),
    );
    return [...of.projects.keys()].filter(
      (at) => !order.includes(at) && scores[at]! > 0 && of.projects[at]!.cost <= rest,
    );
  };

  it.each([
    ['greedy', {}],
    ['greedy', { perCost: true }],
    ['mes', { completion: 'utilitarian' }],
    ['mes', { completion: 'add1u' }],
  ] as const)('%s %j leaves out nothing that is wanted and fits', (rule, options) => {
    fc.assert(
      fc.property(any, (of) => {
        expect(left(of, counted(of, rule, options).run.order)).toEqual([]);
      }),
    );
  });

  it('or Add1 says that the next step was too dear', () => {
    fc.assert(
      fc.property(any, (of) => {
        const count = counted(of, 'mes', { completion: 'add1' });
        if (count.how !== 'equal-shares' || count.run.addOne?.stop !== 'exhaustive') return;
        expect(left(of, count.run.order).filter((at) => of.projects[at]!.cost > 0n)).toEqual([]);
      }),
    );
  });
});

describe('more support never hurts under greedy', () => {
  it.each([false, true])('per cost: %s', (perCost) => {
    fc.assert(
      fc.property(smallElections('approval'), fc.nat(), (of, which) => {
        const winners = counted(of, 'greedy', { perCost }).run.order;
        fc.pre(winners.length > 0);
        const winner = winners[which % winners.length]!;
        const more = { ...of, ballots: [...of.ballots, { choices: [winner] }] };
        expect(counted(more, 'greedy', { perCost }).run.order).toContain(winner);
        const cheaper = of.projects.map((project, at) =>
          at === winner ? { ...project, cost: project.cost / 2n } : project,
        );
        expect(counted({ ...of, projects: cheaper }, 'greedy', { perCost }).run.order).toContain(winner);
      }),
    );
  });
});

describe('blank and repeated ballots', () => {
  it('a blank ballot changes nothing under greedy', () => {
    fc.assert(
      fc.property(any, (of) => {
        const blank = of.voteType === 'cumulative' ? { choices: [], points: [] } : { choices: [] };
        const more = { ...of, ballots: [...of.ballots, blank] };
        expect(counted(more, 'greedy').order).toEqual(counted(of, 'greedy').order);
      }),
    );
  });

  it('every ballot three times is the same to Equal Shares', () => {
    fc.assert(
      fc.property(any, (of) => {
        const more = { ...of, ballots: [...of.ballots, ...of.ballots, ...of.ballots] };
        expect(counted(more, 'mes').order).toEqual(counted(of, 'mes').order);
      }),
    );
  });

  it('with one choice each, a project wins when its supporters’ shares are its cost', () => {
    fc.assert(
      fc.property(smallElections('choose-1'), (of) => {
        const votes = of.projects.map(
          (_, at) => of.ballots.filter(({ choices }) => choices[0] === at).length,
        );
        const wins = of.projects.filter(
          ({ cost }, at) =>
            votes[at]! > 0 && BigInt(votes[at]!) * of.budget >= cost * BigInt(of.ballots.length),
        );
        expect(counted(of, 'mes').selected).toEqual(wins.map(({ id }) => id));
      }),
    );
  });
});

/**
 * EJR+ up to one project (Brill, Peters 2023, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting"):
 * no group that could pay for a project from its own share is left with less than it could have had.
 */
function breaksEjrPlus(of: Election, order: readonly number[], utility: 'cost' | 'points'): boolean {
  const worth = (ballot: Election['ballots'][number], at: number): bigint =>
    BigInt(naiveScore(of, ballot, at)) * (utility === 'cost' ? of.projects[at]!.cost : 1n);
  return [...of.projects.entries()].some(([at, { cost }]) => {
    if (order.includes(at) || cost === 0n || cost > of.budget) return false;
    const supporters = of.ballots
      .filter((ballot) => worth(ballot, at) > 0n)
      .map((ballot) => ({
        own: worth(ballot, at),
        has: order.reduce((sum, one) => sum + worth(ballot, one), worth(ballot, at)),
      }))
      .sort((a, b) => Number(a.has - b.has));
    let all = 0n;
    return supporters.some(({ own, has }) => {
      all += own;
      return has * BigInt(of.ballots.length) * cost <= all * of.budget;
    });
  });
}

describe('EJR+ up to one project', () => {
  it.each(utilities)('holds for Equal Shares and its completions, utility by %s', (utility) => {
    fc.assert(
      fc.property(any, fc.constantFrom('none', 'utilitarian', 'add1', 'add1u'), (of, completion) => {
        const { run } = counted(of, 'mes', { utility, completion });
        expect(breaksEjrPlus(of, run.order, utility)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('does not hold for greedy, so the check can tell', () => {
    const of = election(10, { big: 10, small: 4 }, [['big'], ['big'], ['big'], ['small'], ['small']]);
    expect(breaksEjrPlus(of, counted(of, 'greedy').run.order, 'cost')).toBe(true);
    expect(breaksEjrPlus(of, counted(of, 'mes').run.order, 'cost')).toBe(false);
  });
});
