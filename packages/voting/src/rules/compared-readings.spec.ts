import { describe, expect, it } from '@jest/globals';
import { personId, type PersonId } from '@talka/kernel';
import type { KeptBallot } from '../vote/paper-batch.js';
import { comparedReadings } from './compared-readings.js';

const [anna, boriss, cita] = ['anna', 'boriss', 'cita'].map(personId) as [PersonId, PersonId, PersonId];
const marked = (choice: string): KeptBallot => ({ pots: { visi: { choices: [choice] } }, spoilt: null });
const all = (count: number, choice: string) => Array.from({ length: count }, () => marked(choice));
const batch = (one: KeptBallot[], other: KeptBallot[], declared = one.length) => ({
  declared,
  entries: [
    { clerk: anna, ballots: one },
    { clerk: boriss, ballots: other },
  ],
});

describe('two readings side by side', () => {
  const found = batch([...all(19, '1'), marked('2')], [...all(19, '1'), marked('3')]);

  it('are shown to each of the two from their own side, the differing ballots alone', () => {
    const [two, three] = [marked('2'), marked('3')];
    expect(comparedReadings(found, anna, false)).toEqual([{ number: 20, mine: two, other: three }]);
    expect(comparedReadings(found, boriss, false)).toEqual([{ number: 20, mine: three, other: two }]);
  });

  it('are shown to nobody else, and not before both are through', () => {
    expect(comparedReadings(found, cita, false)).toBeNull();
    expect(comparedReadings(batch(all(2, '1'), all(1, '1')), anna, false)).toBeNull();
    expect(comparedReadings({ ...found, entries: found.entries.slice(0, 1) }, anna, false)).toBeNull();
  });

  it('are not shown where more than a tenth differs: copying is not reading', () => {
    const read = all(20, '1');
    const guessed = (wrong: number) => [...all(20 - wrong, '1'), ...all(wrong, '9')];
    expect(comparedReadings(batch(guessed(2), read), anna, false)).toHaveLength(2);
    expect(comparedReadings(batch(guessed(3), read), anna, false)).toBeNull();
    expect(comparedReadings(batch([marked('1')], [marked('2')]), anna, false)).toHaveLength(1);
  });

  it('have a gap where one clerk found a ballot more than was counted', () => {
    const more = batch(all(20, '1'), all(21, '1'));
    expect(comparedReadings(more, anna, false)).toEqual([{ number: 21, mine: null, other: marked('1') }]);
  });
});
