import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import type { KeptBallot, PaperBatch } from '../vote/paper-batch.js';
import { differingBallots, isAgreed } from './differing-ballots.js';
import { viewOf } from './view-of-batch.js';

const marked = (...choices: string[]): KeptBallot => ({ pots: { visi: { choices } }, spoilt: null });
const spoilt = (why: string, ...choices: string[]): KeptBallot => ({ ...marked(...choices), spoilt: why });
const points = (choices: string[], given: number[]): KeptBallot => ({
  pots: { visi: { choices, points: given } },
  spoilt: null,
});

describe('two readings of one batch', () => {
  it('differ where the marks do, by the number of the ballot', () => {
    expect(differingBallots([marked('1'), marked('2')], [marked('1'), marked('3')], false)).toEqual([2]);
    expect(differingBallots([marked('1')], [marked('1'), marked('3')], false)).toEqual([2]);
    expect(differingBallots([marked()], [spoilt('ballot.blank')], false)).toEqual([1]);
  });

  it('are the same in whatever order the marks were keyed, but for a ranking', () => {
    const [one, other] = [marked('2', '10', '1'), marked('1', '2', '10')];
    expect(differingBallots([one], [other], false)).toEqual([]);
    expect(differingBallots([one], [other], true)).toEqual([1]);
  });

  it('keep points with the project they were given to', () => {
    const one = points(['1', '2'], [5, 3]);
    expect(differingBallots([one], [points(['2', '1'], [3, 5])], false)).toEqual([]);
    expect(differingBallots([one], [points(['2', '1'], [5, 3])], false)).toEqual([1]);
  });

  it('agree on a spoilt ballot whatever spoilt it: neither counts', () => {
    const [one, other] = [spoilt('paper.unreadable'), spoilt('ballot.too-many', '1', '2', '3')];
    expect(differingBallots([one], [other], false)).toEqual([]);
  });
});

describe('a batch', () => {
  const [anna, boriss, cita] = ['anna', 'boriss', 'cita'].map(personId) as [never, never, never];
  const batch = (one: KeptBallot[], other: KeptBallot[] | null, declared = 2): PaperBatch => ({
    ...{ id: 'x', number: 7, style: 'all', declared, accepted: false },
    entries: [{ clerk: anna, ballots: one }, ...(other ? [{ clerk: boriss, ballots: other }] : [])],
  });
  const both = [marked('1'), marked('2')];

  it('is agreed when two clerks read alike as many ballots as were counted', () => {
    expect(isAgreed(batch(both, both), false)).toBe(true);
    expect(isAgreed(batch(both, null), false)).toBe(false);
    expect(isAgreed(batch(both, [marked('1'), marked('3')]), false)).toBe(false);
    expect(isAgreed(batch(both, both, 3), false)).toBe(false);
  });

  it('shows a clerk who keyed none of it where two differ, and never how', () => {
    const found = batch(both, [marked('1'), marked('3')]);
    expect(viewOf(found, anna, false)).toMatchObject({ mine: both, keyed: 2, differences: [2] });
    expect(viewOf(found, cita, false)).toMatchObject({ mine: null, differences: [2], compared: null });
    expect(JSON.stringify(viewOf(found, cita, false))).not.toContain('"3"');
  });

  it('says nothing of differences before both are through', () => {
    expect(viewOf(batch(both, null), boriss, false)).toMatchObject({ mine: null, differences: null });
    expect(viewOf(batch(both, [marked('9')]), boriss, false)).toMatchObject({ differences: null });
  });
});
