import { describe, expect, it } from '@jest/globals';
import { areaId } from '@talka/kernel';
import { decideAreas } from './decide-areas.js';

const [MALTA, BERZGALE, VEREMI] = ['0780270', '0780284', '0780296'] as const;
const pot = (name: string, ...areas: string[]) => ({
  name,
  areas: areas.map((id) => ({ id: areaId(id), residents: null })),
});
const UNION = pot('union-1', MALTA, BERZGALE);

describe('an area', () => {
  it('is in one pot', () => {
    expect(decideAreas([pot('common'), UNION, pot('alone', VEREMI)])).toMatchObject({ ok: true });
  });

  it.each([
    [[UNION, pot('other', VEREMI, MALTA)], 'other'],
    [[pot('same', MALTA, MALTA)], 'same'],
  ])('is refused in two, or twice in one, by the pot’s name', (pots, second) => {
    expect(decideAreas(pots)).toMatchObject({
      ok: false,
      refusal: { code: 'vote.area-twice', params: { pot: second } },
    });
  });
});
