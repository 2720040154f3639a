import { describe, expect, it } from '@jest/globals';
import type { VoteView } from '@talka/contracts';
import { moved, onlyOne, pointsOf, stepped, toggled, withPoints } from './choices.js';
import { blankOf, faultOf, papersOf, tooMuch, type Paper } from './papers.js';
import { restored } from './sheet-keeper.js';
import { someVote } from './testing/some-vote.js';
import { shortBy, totalsOf } from './totals.js';

type Ballot = VoteView['rules']['ballot'];
const paperOf = (ballot: Ballot): Paper => papersOf(someVote({ ballot }), ['visi'])[0] as Paper;
const chosen = (...choices: string[]) => ({ choices });

describe('choosing', () => {
  it('takes one, several, or puts back', () => {
    expect(onlyOne('2')).toEqual(chosen('2'));
    expect(toggled(chosen('1'), '2')).toEqual(chosen('1', '2'));
    expect(toggled(chosen('1', '2'), '1')).toEqual(chosen('2'));
  });

  it('moves a project by one place, and no further than the ends', () => {
    expect(moved(chosen('1', '2', '3'), '3', -1)).toEqual(chosen('1', '3', '2'));
    expect(moved(chosen('1', '2', '3'), '1', 1)).toEqual(chosen('2', '1', '3'));
    expect(moved(chosen('1', '2'), '1', -1)).toEqual(chosen('1', '2'));
    expect(moved(chosen('1', '2'), '9', 1)).toEqual(chosen('1', '2'));
  });

  it('gives points beside their projects, and none takes the project off', () => {
    const given = withPoints(withPoints(blankOf(POINTS), '1', 2), '2', 1);
    expect(given).toEqual({ choices: ['1', '2'], points: [2, 1] });
    expect(withPoints(given, '1', 5)).toEqual({ choices: ['1', '2'], points: [5, 1] });
    expect(withPoints(given, '1', 0)).toEqual({ choices: ['2'], points: [1] });
    expect([pointsOf(given, '1'), pointsOf(given, '3')]).toEqual([2, 0]);
  });

  it('steps over what may not be given', () => {
    const from = { ...POINTS, min: 3 };
    expect([stepped(from, 0, 1), stepped(from, 3, -1), stepped(from, 4, -1)]).toEqual([3, 0, 3]);
    expect([stepped(POINTS, 0, 1), stepped(POINTS, 1, -1), stepped(POINTS, 4, 1)]).toEqual([1, 0, 5]);
  });
});

const POINTS = { kind: 'points', min: 0, max: 5, minSum: 1, maxSum: 7 } as const;

describe('what is refused at once is what would be too much', () => {
  it.each<[string, Ballot, { choices: string[]; points?: number[] }, string | null]>([
    ['a second of one', { kind: 'choose-one' }, chosen('1', '2'), 'ballot.too-many'],
    ['a third of two', { kind: 'approval', min: 1, max: 2 }, chosen('1', '2', '3'), 'ballot.too-many'],
    ['two of two', { kind: 'approval', min: 1, max: 2 }, chosen('1', '2'), null],
    ['one of at least two, on the way', { kind: 'approval', min: 2, max: 3 }, chosen('1'), null],
    [
      'more than the money',
      { kind: 'knapsack', limitCents: null },
      chosen('1', '2', '3'),
      'ballot.over-budget',
    ],
    ['as much as the money', { kind: 'knapsack', limitCents: null }, chosen('1', '2'), null],
    ['a point too many', POINTS, { choices: ['1', '2'], points: [5, 3] }, 'ballot.points-over'],
    ['too many for one', POINTS, { choices: ['1'], points: [6] }, 'ballot.points-outside'],
    ['a place too many', { kind: 'ranking', min: 1, max: 1 }, chosen('1', '2'), 'ballot.too-many'],
    ['nothing yet', { kind: 'choose-one' }, chosen(), null],
  ])('%s', (_, ballot, next, code) => {
    expect(tooMuch(paperOf(ballot), next)?.code ?? null).toBe(code);
  });
});

describe('the whole ballot', () => {
  const vote = someVote({ ballot: { kind: 'approval', min: 2, max: 3 } });
  const papers = papersOf(vote, ['visi']);
  it('is refused by the counting rule, with the pot it is about', () => {
    expect(faultOf(vote, papers, { visi: chosen('1') })).toMatchObject({
      refusal: { code: 'ballot.too-few', params: { missing: 1 } },
      pot: 'visi',
    });
    expect(faultOf(vote, papers, {})).toMatchObject({ refusal: { code: 'ballot.blank' }, pot: null });
    expect(faultOf(vote, papers, { visi: chosen('1', '2') })).toBeNull();
  });

  it('may be blank where the vote says so', () => {
    const free = someVote({ blankAllowed: true });
    expect(faultOf(free, papersOf(free, ['visi']), {})).toBeNull();
  });

  it('has one paper for each pot of the voter, in their order, and none for others', () => {
    const two = someVote({}, ['visi', 'pils']);
    expect(papersOf(two, ['pils', 'visi', 'cits']).map(({ pot }) => pot.id)).toEqual(['pils', 'visi']);
  });
});

describe('totals', () => {
  it('say what is chosen and what is left', () => {
    const money = paperOf({ kind: 'knapsack', limitCents: null });
    const totals = totalsOf(money, chosen('1', '2'));
    expect(totals).toMatchObject({ count: 2, cents: 700_000, leftCents: 300_000, most: null });
    expect([
      shortBy(totals, 500_000, false),
      shortBy(totals, 500_000, true),
      shortBy(totals, 300_000, false),
    ]).toEqual([200_000, 0, 0]);
    expect(totalsOf(paperOf(POINTS), { choices: ['1'], points: [4] })).toMatchObject({
      points: 4,
      pointsLeft: 3,
    });
    expect(totalsOf(paperOf({ kind: 'approval', min: 1, max: 2 }), chosen('1')).most).toBe(2);
    // "Up to three of three" says nothing.
    expect(totalsOf(paperOf({ kind: 'approval', min: 1, max: null }), chosen('1')).most).toBeNull();
  });
});

describe('what the device kept', () => {
  const papers = papersOf(someVote({ ballot: { kind: 'approval', min: 2, max: 3 } }), ['visi']);
  it('comes back, finished or not', () => {
    const kept = { seed: 5, sheet: { visi: chosen('3') } };
    expect(restored(kept, papers, 9)).toEqual(kept);
  });

  it('begins anew with another order where nothing was kept', () => {
    expect(restored(null, papers, 9)).toEqual({ seed: 9, sheet: { visi: chosen() } });
  });

  it.each([
    ['a project that is no more', { visi: chosen('1', '9') }],
    ['a pot that is no more', { cits: chosen('1') }],
    ['somebody else’s shape', { visi: { choices: 'all of them' } }],
    ['points where there are none', { visi: { choices: ['1', '2'], points: [1, 2] } }],
  ])('is left out when it holds %s', (_, sheet) => {
    expect(restored({ seed: 5, sheet }, papers, 9)).toEqual({ seed: 5, sheet: { visi: chosen() } });
  });
});
