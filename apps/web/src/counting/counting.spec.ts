import { describe, expect, it } from '@jest/globals';
import { centsOf, isLess, isWholeCents, lengthOf, percentOf, tenthsOf } from './amount.js';
import { tellPot } from './tell.js';

describe('exact amounts', () => {
  it.each([
    ['24000', 2_400_000],
    ['1000.5', 100_050],
    ['7200/43', 16_744],
    ['1/200', 1],
    ['123456789012345678901234567890/123456789012345678901234567891', 100],
    ['0', 0],
  ])('%s is %d cents to the nearest', (amount, cents) => {
    expect(centsOf(amount)).toBe(cents);
  });

  it('tell whether they are whole cents', () => {
    expect(['24000', '1000.5', '1/4', '7200/43', '1/200'].map(isWholeCents)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('are never rounded up to what was needed', () => {
    expect(percentOf('9999/10000')).toBe(99);
    expect(percentOf('1')).toBe(100);
    expect(tenthsOf('199/10')).toBe(19.9);
    expect(tenthsOf('1999/100')).toBe(19.9);
  });

  it('are compared as they are', () => {
    expect(isLess('1/3', '0.3333333333333334')).toBe(true);
    expect(isLess('500', '500.00')).toBe(false);
    expect(lengthOf('1/8')).toBe(0.125);
  });
});

const FILE = [
  'META\nkey;value\ndescription;Ielas\ncountry;Latvia\nunit;Ludza\ninstance;2027\nnum_projects;3\nnum_votes;5',
  'budget;100.00\nvote_type;approval\nrule;equalshares\ndate_begin;01.03.2027\ndate_end;15.03.2027',
  'PROJECTS\nproject_id;cost;name\n1;60.00;Parks\n2;60.00;Dīķis\n3;40.00;Taka',
  'VOTES\nvoter_id;vote\n1;1,3\n2;1\n3;2\n4;2,3\n5;3',
].join('\n');

describe('a pot', () => {
  it('is told from its file alone: order, ties, reasons', () => {
    const told = tellPot({ pot: 'visi', ballots: FILE, rule: 'greedy', options: {} });
    expect([told?.unit, told?.order, told?.totalCost]).toEqual(['votes', ['3', '1'], '100']);
    expect(told?.ties).toEqual([{ projects: ['1', '2'], criteria: ['id'], round: 0, stage: 'greedy' }]);
    expect(told?.report.projects.map(({ reason }) => reason)).toEqual(['funded', 'funded', 'too-dear']);
  });

  it('is not told when its file or its question cannot be read', () => {
    expect(tellPot({ pot: 'visi', ballots: 'META', rule: 'greedy', options: {} })).toBeUndefined();
    expect(tellPot({ pot: 'visi', ballots: FILE, rule: 'greedy', options: { coin: 1 } })).toBeUndefined();
  });
});
