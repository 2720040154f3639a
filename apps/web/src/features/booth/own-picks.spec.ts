import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropAllOwn, writeOwn } from '../../site/device.js';
import { forgetPicks, ownPicks, projectsIn, rememberPicks, settlePicks } from './own-picks.js';
import { sheetName } from './sheet-keeper.js';

/** A browser's store: what is kept in it stands on it by name. */
const methods = {
  getItem(this: Record<string, string>, name: string): string | null {
    return this[name] ?? null;
  },
  setItem(this: Record<string, string>, name: string, value: string): void {
    this[name] = value;
  },
  removeItem(this: Record<string, string>, name: string): void {
    Reflect.deleteProperty(this, name);
  },
};
beforeEach(() => {
  globalThis.localStorage = Object.create(methods) as Storage;
});
const kept = (): string[] => Object.keys(localStorage);

const sheet = (...choices: string[]) => ({ visi: { choices } });
const fillIn = (...choices: string[]) =>
  writeOwn(sheetName(7, 'zaiga'), { seed: 1, sheet: sheet(...choices) });

describe('own picks', () => {
  it('leave the device with the ballot, where nobody asked it to remember', () => {
    fillIn('1', '2');
    settlePicks(7, 'zaiga', sheet('1', '2'));
    expect(kept()).toEqual([]);
  });

  it('are remembered by person and vote, and follow a ballot cast anew', () => {
    expect(rememberPicks(7, 'zaiga', sheet('1'))).toBe(true);
    fillIn('3');
    settlePicks(7, 'zaiga', sheet('3'));
    expect([ownPicks(7, 'zaiga'), ownPicks(7, 'anna'), ownPicks(8, 'zaiga')]).toEqual([
      ...[sheet('3'), null, null],
    ]);
    expect(kept()).toEqual(['talka:own:picks:7:zaiga']);
  });

  it('are forgotten together with the ballot being filled in', () => {
    rememberPicks(7, 'zaiga', sheet('1'));
    fillIn('1');
    forgetPicks(7, 'zaiga');
    expect(kept()).toEqual([]);
  });

  it('go when their owner signs out, and what is not theirs stays', () => {
    rememberPicks(7, 'zaiga', sheet('1'));
    fillIn('1');
    localStorage.setItem('talka:desk:shortcuts', 'off');
    dropAllOwn();
    expect(kept()).toEqual(['talka:desk:shortcuts']);
  });

  it('are the projects of all pots, and nothing where something else is kept', () => {
    expect([...projectsIn({ visi: { choices: ['1', '3'] }, pils: { choices: ['7'], points: [2] } })]).toEqual(
      ['1', '3', '7'],
    );
    for (const other of [null, 'all', [4], { visi: null }, { visi: { choices: 'all' } }])
      expect([...projectsIn(other)]).toEqual([]);
  });
});
