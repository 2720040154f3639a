import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetPicks, ownPicks, projectsIn, rememberPicks, settlePicks } from './own-picks.js';
import { sheetName } from './sheet-keeper.js';

/** A browser's store, as far as it is asked here. */
const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  globalThis.localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
});

const sheet = (...choices: string[]) => ({ visi: { choices } });
const fillIn = (...choices: string[]) =>
  kept.set(`talka:own:${sheetName(7, 'zaiga')}`, JSON.stringify({ seed: 1, sheet: sheet(...choices) }));

describe('own picks', () => {
  it('leave the device with the ballot, where nobody asked it to remember', () => {
    fillIn('1', '2');
    settlePicks(7, 'zaiga', sheet('1', '2'));
    expect([...kept]).toEqual([]);
  });

  it('are remembered by person and vote, and follow a ballot cast anew', () => {
    expect(rememberPicks(7, 'zaiga', sheet('1'))).toBe(true);
    fillIn('3');
    settlePicks(7, 'zaiga', sheet('3'));
    expect([ownPicks(7, 'zaiga'), ownPicks(7, 'anna'), ownPicks(8, 'zaiga')]).toEqual([
      ...[sheet('3'), null, null],
    ]);
    expect([...kept.keys()]).toEqual(['talka:own:picks:7:zaiga']);
  });

  it('are forgotten together with the ballot being filled in', () => {
    rememberPicks(7, 'zaiga', sheet('1'));
    fillIn('1');
    forgetPicks(7, 'zaiga');
    expect([...kept]).toEqual([]);
  });

  it('are the projects of all pots, and nothing where something else is kept', () => {
    expect([...projectsIn({ visi: { choices: ['1', '3'] }, pils: { choices: ['7'], points: [2] } })]).toEqual(
      ['1', '3', '7'],
    );
    for (const other of [null, 'all', [4], { visi: null }, { visi: { choices: 'all' } }])
      expect([...projectsIn(other)]).toEqual([]);
  });
});
