import { describe, expect, it } from '@jest/globals';
import { decideBallot, readChoices, type BallotKind, type BallotPaper } from './decide-ballot.js';

const paper = (ballot: BallotKind, blankAllowed = false): BallotPaper => ({
  ...{ ballot, blankAllowed, moneyScale: 2 },
  projects: new Map([
    ['a', 60_00n],
    ['b', 40_00n],
    ['c', 40_01n],
  ]),
});
const approval: BallotKind = { kind: 'approval', min: 2, max: 2 };
const knapsack: BallotKind = { kind: 'knapsack', limit: 100_00n };
const points: BallotKind = { kind: 'points', min: 0, max: 5, minSum: 5, maxSum: 10 };
const ranking: BallotKind = { kind: 'ranking', min: 1, max: 3 };

/** What the rule says to a ballot as it comes out of a seal. */
function verdict(ballot: BallotPaper, value: unknown): unknown {
  const choices = readChoices(value);
  const decision = choices.ok ? decideBallot(ballot, choices.value) : choices;
  return decision.ok ? 'counted' : [decision.refusal.code, decision.refusal.params ?? {}];
}

describe('a ballot', () => {
  it.each([
    [{ kind: 'choose-one' } as const, { choices: ['a'] }, 'counted'],
    [{ kind: 'choose-one' } as const, { choices: ['a', 'b'] }, ['ballot.too-many', { max: 1, over: 1 }]],
    [{ kind: 'choose-one' } as const, { choices: [] }, ['ballot.blank', {}]],
    [approval, { choices: ['b', 'a'] }, 'counted'],
    [approval, { choices: ['a'] }, ['ballot.too-few', { min: 2, missing: 1 }]],
    [approval, { choices: ['a', 'b', 'c'] }, ['ballot.too-many', { max: 2, over: 1 }]],
    [approval, { choices: ['a', 'a'] }, ['ballot.choice-repeated', { project: 'a' }]],
    [approval, { choices: ['a', 'toString'] }, ['ballot.choice-unknown', { project: 'toString' }]],
    [approval, { choices: ['a', 'b'], points: [1, 1] }, ['ballot.malformed', {}]],
    [knapsack, { choices: ['a', 'b'] }, 'counted'],
    [knapsack, { choices: ['a', 'c'] }, ['ballot.over-budget', { over: '0.01' }]],
    [points, { choices: ['a', 'b'], points: [5, 5] }, 'counted'],
    [points, { choices: ['a', 'b'] }, ['ballot.malformed', {}]],
    [points, { choices: ['a', 'b'], points: [5] }, ['ballot.malformed', {}]],
    [points, { choices: ['a'], points: [2.5] }, ['ballot.points-not-whole', {}]],
    [points, { choices: ['a', 'b'], points: [5, -1] }, ['ballot.points-outside', { min: 0, max: 5 }]],
    [points, { choices: ['a', 'b', 'c'], points: [5, 5, 1] }, ['ballot.points-over', { max: 10, over: 1 }]],
    [points, { choices: ['a'], points: [3] }, ['ballot.points-under', { min: 5, missing: 2 }]],
    [ranking, { choices: ['c', 'a', 'b'] }, 'counted'],
    [ranking, { choices: ['c', 'a', 'c'] }, ['ballot.choice-repeated', { project: 'c' }]],
    [ranking, 'c', ['ballot.malformed', {}]],
    [ranking, { choices: [['c', 1]] }, ['ballot.malformed', {}]],
    [ranking, null, ['ballot.malformed', {}]],
  ])('%j %j: %j', (kind, value, expected) => {
    expect(verdict(paper(kind), value)).toEqual(expected);
  });

  it('may be blank where the vote allows it', () => {
    expect(verdict(paper(approval, true), { choices: [] })).toBe('counted');
  });
});
