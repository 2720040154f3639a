import { describe, expect, it } from '@jest/globals';
import { areaId } from '@talka/kernel';
import { residentsOf, styleFor, stylesOf } from './vote.js';

const [MALTA, BERZGALE, VEREMI] = ['0780270', '0780284', '0780296'].map(areaId);
const pot = (id: string, ...areas: (typeof MALTA)[]) => ({
  id,
  areas: areas.map((area) => ({ id: area!, residents: null })),
});
const UNION = pot('union-1', MALTA, BERZGALE);
const ALONE = pot('area-0780296', VEREMI);
const COMMON = pot('common');

describe('a style of ballot', () => {
  it('is one for all areas of a union, and another for an area by itself', () => {
    expect(stylesOf([UNION, ALONE])).toEqual([
      { id: 'union-1', pots: ['union-1'] },
      { id: 'area-0780296', pots: ['area-0780296'] },
    ]);
    expect([MALTA, BERZGALE, VEREMI].map((area) => styleFor([UNION, ALONE], area!)?.id)).toEqual([
      'union-1',
      'union-1',
      'area-0780296',
    ]);
  });

  it('has the pot of all in it, and nothing else for whoever lives in no pot’s area', () => {
    expect(styleFor([COMMON, UNION], BERZGALE!)).toEqual({ id: 'union-1', pots: ['common', 'union-1'] });
    expect(styleFor([COMMON, UNION], VEREMI!)).toEqual({ id: 'all', pots: ['common'] });
    expect(styleFor([COMMON, UNION], null)).toEqual({ id: 'all', pots: ['common'] });
  });

  it('is none where no pot is theirs', () => {
    expect(styleFor([UNION], VEREMI!)).toBeUndefined();
    expect(styleFor([UNION], null)).toBeUndefined();
  });
});

describe('residents of a pot', () => {
  it.each([
    [[100, 80], 180],
    [[100, null], null],
    [[], null],
  ])('of areas with %j are %j', (residents, sum) => {
    expect(residentsOf({ areas: residents.map((count) => ({ residents: count })) })).toBe(sum);
  });
});
