import { describe, expect, it } from '@jest/globals';
import { municipalityId, personId } from '@talka/kernel';
import { recommend, type Learning, type OpenWorkshop } from './rules/recommend.js';

const HERE = municipalityId('ludzas-novads');
const ELSEWHERE = municipalityId('balvu-novads');
const austra = personId('austra');

const me = (change: Partial<Learning> = {}): Learning => ({
  ...{ municipality: HERE, birthDate: '1990-05-05', known: new Set() },
  ...{ crafts: new Set(['pottery'] as const), leaders: new Set([austra]) },
  ...change,
});
const open = (number: number, change: Partial<OpenWorkshop> = {}): OpenWorkshop => ({
  ...{ number, municipality: ELSEWHERE, craft: 'weaving', leaders: [] },
  ...{ youngest: null, oldest: null, begins: new Date('2027-09-01T15:00:00Z') },
  ...change,
});

describe('a workshop is recommended', () => {
  it.each([
    ['in one’s own municipality', { municipality: HERE }, ['near']],
    ['taught by who taught one', { leaders: [personId('guntis'), austra] }, ['leader']],
    ['of a craft that one learns', { craft: 'pottery' }, ['craft']],
    [
      'for all of it',
      { municipality: HERE, leaders: [austra], craft: 'pottery' },
      ['leader', 'craft', 'near'],
    ],
  ] as const)('%s, and it is said why', (_, change, why) => {
    expect(recommend(me(), [open(1, change)])).toEqual([{ number: 1, why }]);
  });

  it.each([
    ['that has nothing to do with one', {}],
    ['that one is in, or was', { number: 7, municipality: HERE }],
    ['for those who are older', { municipality: HERE, youngest: 60 }],
    ['for those who are younger', { municipality: HERE, oldest: 16 }],
  ] as const)('but none %s', (_, change) => {
    expect(recommend(me({ known: new Set([7]) }), [open(1, change)])).toEqual([]);
  });

  it('and what has no name of its own is no craft that two have in common', () => {
    expect(recommend(me({ crafts: new Set(['other']) }), [open(1, { craft: 'other' })])).toEqual([]);
  });

  it('whose age it is on the day it begins', () => {
    const young = me({ birthDate: '2011-09-02' });
    const of = (begins: string) =>
      recommend(young, [open(1, { municipality: HERE, youngest: 16, begins: new Date(begins) })]).length;
    expect(of('2027-09-01T15:00:00Z')).toBe(0);
    expect(of('2027-09-02T15:00:00Z')).toBe(1);
  });

  it('at most six, the most reasons first, then whichever begins first', () => {
    const day = (at: number) => new Date(`2027-09-0${at}T15:00:00Z`);
    const found = recommend(me(), [
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => open(number, { municipality: HERE, begins: day(9 - number) })),
      open(8, { municipality: HERE, craft: 'pottery', begins: day(9) }),
    ]);
    expect(found.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3]);
  });
});
