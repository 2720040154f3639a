import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { decideParting, decideSigningUpTogether, decideSize } from './decide-together.js';

const [mother, father, child] = ['m', 'f', 'c'].map(personId) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
];
const party = { by: mother, people: [mother, father] };

describe('those who come together', () => {
  it('are no more than a shift has places, and no more than eight', () => {
    expect(decideSize(3, 3).ok).toBe(true);
    expect(decideSize(4, 3)).toMatchObject({ refusal: { code: 'together.too-many', params: { count: 3 } } });
    expect(decideSize(9, 40)).toMatchObject({ refusal: { params: { count: 8 } } });
  });

  it('leave of themselves, or are taken out by whoever asked them, and by nobody else', () => {
    expect(decideParting(party, father, father).ok).toBe(true);
    expect(decideParting(party, mother, father).ok).toBe(true);
    expect(decideParting(party, father, mother)).toMatchObject({ refusal: { code: 'together.not-yours' } });
  });

  it('are signed up by whoever asked them, and only those whom they saw', () => {
    const facts = { party, by: mother, seen: [father, mother], places: 5 };
    expect(decideSigningUpTogether(facts).ok).toBe(true);
    for (const [change, code] of [
      [{ by: father }, 'together.not-yours'],
      [{ seen: [mother] }, 'together.changed'],
      [{ seen: [mother, child] }, 'together.changed'],
      [{ seen: [mother], party: { ...party, people: [mother] } }, 'together.alone'],
      [{ places: 1 }, 'together.too-many'],
    ] as const)
      expect(decideSigningUpTogether({ ...facts, ...change })).toMatchObject({ refusal: { code } });
  });
});
