import { describe, expect, it } from '@jest/globals';
import { readPersonalCode } from './personal-code.js';

const read = (text: string) => {
  const code = readPersonalCode(text);
  return code.ok ? code.value : code.refusal.code;
};

describe('a personal code', () => {
  it.each([
    ['161175-19997', '16117519997', '1975-11-16'],
    ['290758-10403', '29075810403', '1958-07-29'],
    ['111111-11410', '11111111410', '1911-11-11'],
  ])('from before July 2017 says when its holder was born: %s', (typed, digits, birthDate) => {
    expect(read(typed)).toEqual({ digits, birthDate, checks: true });
  });

  it.each(['328673-00679', '325035-11782'])('from after says nothing: %s', (typed) => {
    expect(read(typed)).toEqual({ digits: typed.replace('-', ''), birthDate: null, checks: true });
  });

  it('is the same with and without its dash, and with the dashes and spaces that documents are copied with', () => {
    const same = ['161175-19997', '16117519997', ' 161175 - 19997 ', '161175–19997', '161175‑19997'];
    expect(new Set(same.map((text) => JSON.stringify(read(text)))).size).toBe(1);
  });

  it('of the new kind is doubted when the last digit does not fit, for its digits are drawn by chance', () => {
    expect(read('328673-00670')).toEqual({ digits: '32867300670', birthDate: null, checks: false });
  });

  it('of the new kind has a second digit from 2 to 9: with 0 or 1 it is a day of a month', () => {
    for (const second of '23456789') expect(read(`3${second}8673-00670`)).toMatchObject({ birthDate: null });
    expect(read('308673-00670')).toBe('residence.code-wrong');
    expect(read('318673-00670')).toBe('residence.code-wrong');
  });

  it.each([
    ['a last digit that the others do not give', '161175-19990'],
    ['the sample of a manual', '100986-10000'],
    ['a day that was not', '310275-10000'],
    ['a century to come', '161175-39997'],
    ['a digit too few', '161175-1999'],
    ['a digit too many', '161175-199970'],
    ['letters', '16117S-19997'],
    ['nothing', ''],
  ])('is refused with %s', (_, typed) => {
    expect(read(typed)).toBe('residence.code-wrong');
  });
});
