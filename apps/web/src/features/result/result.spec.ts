import { describe, expect, it } from '@jest/globals';
import type { VoteView } from '@talka/contracts';
import { drawOrder } from '@talka/kernel';
import type { ProjectReport } from '@talka/voting';
import { becameOf } from './own.js';
import { asCounted, publishedIn } from './published.js';
import { sayHow } from './say-how.js';
import { sayProject, type PotFacts } from './say-project.js';
import { soonKey } from './soon.js';
import { addsUp, byStyle, spoiltBy, total, type StyleSum } from './turnout.js';

const facts = { project: '1', name: 'Laipa', cost: '6000', score: '31', supporters: 31, selected: true };
const pot: PotFacts = { unit: 'votes', budget: '10000', remainder: '500', equalShares: false };
const lost = { ...facts, selected: false };
const bought = {
  reason: 'bought' as const,
  ...{ round: 2, pricePerPoint: '6000/31', rho: '1/31', effectiveSupport: '31', tiedWith: [] },
};
const short = {
  reason: 'not-affordable' as const,
  ...{ moneyLeft: '4200', missing: '1800', effectiveSupport: '7/10', ballotsEnough: 9 },
};
const keysOf = (project: ProjectReport, of = pot): string[] => {
  const { result, reason, enough } = sayProject(project, of);
  return [result, ...reason, ...(enough ? [enough] : [])].map(({ key }) => key);
};

describe('what is said of a project', () => {
  it('that greedy funded: what was in the pot when its turn came', () => {
    const said = sayProject({ ...facts, reason: 'funded', left: '7000' }, pot);
    expect(said).toEqual({
      result: { key: 'said.won', parts: { score: { score: '31' } } },
      reason: [{ key: 'said.funded', parts: { left: { money: '7000' }, cost: { money: '6000' } } }],
      enough: null,
    });
  });

  it('that Equal Shares funded with the remainder: not that its turn came', () => {
    expect(keysOf({ ...facts, reason: 'funded', left: '7000' }, { ...pot, equalShares: true })).toEqual([
      'said.won',
      'said.completed',
    ]);
  });

  it.each([
    [31, 0, 0, 'votes', 'said.bought-all'],
    [28, 2, 1, 'votes', 'said.bought'],
    [31, 0, 0, 'points', 'said.bought-all-points'],
    [30, 0, 1, 'rankPoints', 'said.bought-points'],
  ] as const)('that %d, %d and %d paid for, in %s: %s', (paidFull, paidPartial, paidNothing, unit, key) => {
    const project = { ...facts, ...bought, paidFull, paidPartial, paidNothing };
    expect(keysOf(project, { ...pot, unit, equalShares: true })).toEqual(['said.won', key]);
  });

  it('whose supporters spent elsewhere: on what most, and what would have been enough', () => {
    const payments = [
      { project: '2', paid: '1500', ballots: 20 },
      { project: '3', paid: '300', ballots: 4 },
    ];
    const said = sayProject({ ...lost, ...short, payments }, pot);
    expect(said.reason.map(({ key }) => key)).toEqual([
      'said.not-affordable',
      'said.spent-elsewhere',
      'said.remainder-too-small',
    ]);
    expect(said.reason[1]?.parts).toEqual({ name: { project: '2' }, paid: { money: '1500' } });
    expect(said.enough).toEqual({ key: 'said.enough-voters', parts: { n: 9 } });
  });

  it('never says that the remainder is too small when it is not', () => {
    expect(keysOf({ ...lost, ...short, payments: [] }, { ...pot, remainder: '6000' })).toEqual([
      'said.lost',
      'said.not-affordable',
      'said.enough-voters',
    ]);
  });

  it.each([
    ['too-dear', { left: '5000', missing: '1000', scoreEnough: '4' }, ['said.too-dear', 'said.enough']],
    ['too-dear', { left: '5000', missing: '1000' }, ['said.too-dear', 'said.never']],
    ['not-reached', { scoreEnough: '12' }, ['said.not-reached', 'said.enough']],
    ['below-threshold', {}, ['said.below-threshold', 'said.never']],
    ['no-support', {}, ['said.no-support']],
    ['over-budget', {}, ['said.over-budget']],
    ['withdrawn', {}, ['said.withdrawn']],
    ['not-eligible', {}, ['said.not-eligible']],
  ] as const)('that lost for %s with %j: %j', (reason, more, keys) => {
    expect(keysOf({ ...lost, reason, ...more } as ProjectReport)).toEqual(['said.lost', ...keys]);
  });
});

describe('how it was counted', () => {
  const trace = {
    ...{ share: '7200/43', rounds: [], unspent: '0' },
    ...{ votersWithNothingLeft: 3, votersUntouched: 1 },
  };
  it.each([
    ['greedy', {}, undefined, ['how.greedy']],
    ['greedy', { skip: false }, undefined, ['how.greedy-stop']],
    ['greedy', { perCost: true }, undefined, ['how.greedy-cost']],
    ['knapsack-greedy', {}, undefined, ['how.knapsack']],
    ['mes', {}, { trace }, ['how.mes', 'how.share', 'how.voters']],
    [
      'mes',
      { completion: 'add1u' },
      { trace, addOne: { iterations: 12, stop: 'next_infeasible' } },
      ['how.mes', 'how.add1', 'how.share', 'how.completion', 'how.voters'],
    ],
    [
      'mes',
      { completion: 'utilitarian', utility: 'points' },
      { trace },
      ['how.mes', 'how.share', 'how.completion-cost', 'how.voters'],
    ],
    [
      'mes',
      { comparison: 'moreWinners' },
      { trace, comparison: { betterWithEqualShares: 1, betterWithGreedy: 2, keeps: 'greedy' } },
      ['how.mes', 'how.share', 'how.voters', 'how.compared-greedy'],
    ],
  ] as const)('by %s %j', (rule, options, equalShares, keys) => {
    const said = sayHow({ rule, options }, equalShares ? { equalShares } : {});
    expect(said.map(({ key }) => key)).toEqual(keys);
  });
});

describe('turnout', () => {
  const style = (id: string, roll: number, counted = roll): StyleSum => ({
    ...{ style: id, roll, issued: roll, envelopes: counted, paper: 0, spoilt: 0, counted },
  });

  it('adds up, or says that it does not', () => {
    const sums = total([
      style('a', 30),
      { ...style('b', 12), issued: 7, envelopes: 6, paper: 5, spoilt: 1, counted: 10 },
    ]);
    expect(sums).toEqual({ roll: 42, issued: 37, envelopes: 36, paper: 5, spoilt: 1, counted: 40 });
    expect(addsUp(sums)).toBe(true);
    expect(addsUp({ ...sums, counted: 41 })).toBe(false);
    expect(addsUp({ ...sums, envelopes: 38, counted: 42 })).toBe(false);
    expect(addsUp({ ...sums, paper: 6, counted: 41 })).toBe(false);
  });

  it('hides numbers under five', () => {
    const rolls = byStyle([style('a', 30), style('b', 4), style('c', 0)]).map(({ roll }) => roll);
    expect(rolls).toEqual([30, 'few', 'few']);
  });

  it('hides a second number where the sum would give the first away', () => {
    const rolls = byStyle([style('a', 30), style('b', 4), style('c', 9)]).map(({ roll }) => roll);
    expect(rolls).toEqual([30, 'few', 'hidden']);
  });

  it('names each reason of spoilt ballots once, those on paper apart, the commonest first', () => {
    const [many, blank] = [{ reason: 'ballot.too-many' }, { reason: 'ballot.blank' }];
    const paper = { ...many, paper: true } as const;
    expect(spoiltBy([blank, many, paper, paper, many, paper])).toEqual([
      { reason: 'ballot.too-many', paper: true, n: 3 },
      { reason: 'ballot.too-many', paper: false, n: 2 },
      { reason: 'ballot.blank', paper: false, n: 1 },
    ]);
  });
});

it.each([
  ['coming', 'result.soon-coming'],
  ['open', 'result.soon-open'],
  ['closed', 'result.soon-closed'],
  ['annulled', 'result.soon-annulled'],
  ['final', 'result.soon-opened'],
] as const)('where the result of a vote that is %s will be, it says %s', (moment, key) => {
  expect(soonKey(moment)).toBe(key);
});

describe('ballot files of a result', () => {
  const outcome = { selected: [], order: [], totalCost: '0' };
  const pot = (id: string, ballots: string | null) => ({
    ...{ pot: id, counted: 9, withheld: ballots === null, ballots, outcome },
  });

  it('of a secret vote are those in its bundle', () => {
    const bundle = JSON.stringify({ pots: [{ pot: 'a', ballots: 'META' }, { pot: 'b' }] });
    const { ballots } = publishedIn({ bundle, pots: [pot('a', null), pot('b', null)] });
    expect([...ballots]).toEqual([['a', 'META']]);
  });

  it('of an open vote, which has no bundle, stand beside the outcome', () => {
    const { bundle, ballots } = publishedIn({ bundle: null, pots: [pot('a', 'META')] });
    expect([bundle, [...ballots]]).toEqual([null, [['a', 'META']]]);
  });

  it('is counted with the order that its shown seed draws', () => {
    const projects = ['1', '2', '3'].map((id) => ({ id }));
    const { bundle } = publishedIn({
      bundle: JSON.stringify({ seed: 'ab', configuration: { projects }, pots: [] }),
      pots: [],
    });
    const vote = { rules: { count: { rule: 'greedy', options: { tieBreak: ['drawn'] } } } } as VoteView;
    expect(asCounted(vote, bundle).rules.count.options).toEqual({
      tieBreak: ['drawn'],
      drawnOrder: drawOrder('ab', ['1', '2', '3']),
    });
    expect(asCounted(vote, null)).toBe(vote);
  });
});

it('what became of one’s own choices, in the order of the ballot; a project that is no more is left out', () => {
  const projectList = ['1', '2', '3'].map((id) => ({ id })) as never;
  const pots = [{ outcome: { selected: ['3'], order: ['3'], totalCost: '1' } }];
  const own = becameOf(new Set(['3', '9', '1']), { projectList }, { pots });
  expect(own.map(({ project, won }) => [project.id, won])).toEqual([
    ['1', false],
    ['3', true],
  ]);
});
