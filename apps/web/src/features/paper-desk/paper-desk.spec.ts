import { describe, expect, it } from '@jest/globals';
import { mend, numberNow, put, sheetOf, stateOf, takeOut } from './batch-sheet.js';
import { isFault, markedIn, readLine, withMark, withPoints, writeLine, type Paper } from './marks.js';

const potOf = new Map([
  ['1', 'visi'],
  ['2', 'visi'],
  ['12', 'briezuciems'],
]);
const paper: Paper = { points: false, potOf };
const pointed: Paper = { points: true, potOf };
const saidOf = (typed: string, on = paper) => {
  const read = readLine(typed, on);
  return isFault(read) ? [read.words, read.project] : read.pots;
};

describe('a line typed beside a paper ballot', () => {
  it('is the numbers of what is marked, each in the pot of its project', () => {
    expect(saidOf(' 12, 2 1 ')).toEqual({
      briezuciems: { choices: ['12'] },
      visi: { choices: ['2', '1'] },
    });
  });

  it('says points with a colon or an equals sign', () => {
    expect(saidOf('2:5 12=3', pointed)).toEqual({
      visi: { choices: ['2'], points: [5] },
      briezuciems: { choices: ['12'], points: [3] },
    });
    expect(saidOf('2 5', pointed)).toEqual(['paperdesk.fault-points', '']);
  });

  it('says that a ballot is blank, or cannot be read, whichever alphabet the keyboard is set to', () => {
    expect(readLine('0', paper)).toEqual({ pots: {}, unreadable: false });
    for (const letter of ['x', 'X', 'х', 'Х'])
      expect(readLine(letter, paper)).toEqual({ pots: {}, unreadable: true });
  });

  it.each([
    ['', 'paperdesk.fault-empty', ''],
    ['1 abc', 'paperdesk.fault-numbers', ''],
    ['1 7', 'paperdesk.fault-unknown', '7'],
    ['2 1 2', 'paperdesk.fault-twice', '2'],
  ])('is not taken while it may be a slip of the fingers: "%s"', (typed, words, project) => {
    expect(saidOf(typed)).toEqual([words, project]);
  });

  it('reads back as it was', () => {
    for (const line of ['1 2 12', '0', 'x']) {
      const read = readLine(line, paper);
      expect(isFault(read) ? read : writeLine(read)).toBe(line);
    }
    const read = readLine('1:4 12:6', pointed);
    expect(isFault(read) ? read : writeLine(read)).toBe('1:4 12:6');
  });

  it('follows the buttons, and the buttons follow it', () => {
    expect(withMark('1', '12', paper)).toBe('1 12');
    expect(withMark('1 12', '1', paper)).toBe('12');
    expect(withMark('x', '2', paper)).toBe('2');
    expect(withPoints('1:4', '2', '3', pointed)).toBe('1:4 2:3');
    expect(withPoints('1:4 2:3', '1', '', pointed)).toBe('2:3');
    expect([...markedIn('1 12', paper).keys()]).toEqual(['1', '12']);
    expect(markedIn('0', paper).size).toBe(0);
  });
});

describe('a batch being keyed', () => {
  const ballot = (choice: string) => ({ pots: { visi: { choices: [choice] } }, unreadable: false });
  const two = put(put(sheetOf(null), ballot('1')), ballot('2'));

  it('grows at its end, and is mended in its place', () => {
    expect(numberNow(two)).toBe(3);
    const mending = mend({ ...two, typed: 'half a li' }, 0);
    expect([mending.typed, numberNow(mending)]).toEqual(['1', 1]);
    expect(put(mending, ballot('12')).ballots).toEqual([ballot('12'), ballot('2')]);
    expect(takeOut(two, 0).ballots).toEqual([ballot('2')]);
    expect(mend(two, 9)).toBe(two);
  });

  it('goes on from what was handed in, spoilt ballots as they were read', () => {
    const spoilt = { pots: { visi: { choices: ['1', '2'] } }, spoilt: 'ballot.too-many' };
    const unread = { pots: {}, spoilt: 'paper.unreadable' };
    expect(sheetOf([spoilt, unread]).ballots).toEqual([
      { pots: spoilt.pots, unreadable: false },
      { pots: {}, unreadable: true },
    ]);
  });

  it('stands somewhere at every moment', () => {
    const state = (keyed: number, iHaveKeyed: boolean, differences: number[] | null = null) =>
      stateOf({ accepted: false, keyed, iHaveKeyed, differences });
    expect([state(0, false), state(1, true), state(1, false)]).toEqual(['new', 'other', 'yours']);
    expect([state(2, true), state(2, false)]).toEqual(['keying', 'theirs']);
    expect([state(2, true, [3]), state(2, true, [])]).toEqual(['differ', 'recount']);
    expect(stateOf({ accepted: true, keyed: 2, iHaveKeyed: true, differences: [] })).toBe('accepted');
  });
});
