import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftOf, faultsIn, sumOf, withLine, withoutLine } from './costing-draft.js';

const costing = {
  lines: [{ what: 'Pamats', cents: 240_050 }],
  upkeep: 0,
  notCosted: 'Elektrība.',
};
const draft = draftOf(costing, 3);

describe('a costing as it is typed', () => {
  it('says what it was made from, with a line to go on with', () => {
    expect(draft.lines).toEqual([
      { what: 'Pamats', euros: '2400,50' },
      { what: '', euros: '' },
    ]);
    expect(bodyOf(draft)).toEqual(costing);
    expect(faultsIn(draft)).toEqual([]);
  });

  it('grows by a line when the last one is begun, and sums up what can be read', () => {
    const more = withLine(draft, 1, { what: 'Stabi', euros: '60' });
    expect(more.lines).toHaveLength(3);
    expect(sumOf(more)).toBe(246_050);
    expect(bodyOf(withoutLine(more, 0)).lines).toEqual([{ what: 'Stabi', cents: 6_000 }]);
    expect(withoutLine(draftOf({ ...costing, lines: [] }, 1), 0).lines).toHaveLength(1);
  });

  it('names the field of what cannot be read; no upkeep is none', () => {
    const wrong = { ...withLine(draft, 1, { euros: 'daudz' }), upkeep: 'x' };
    expect(faultsIn(wrong)).toEqual([
      { field: 'costing-what-1', words: 'assess.fault-what' },
      { field: 'costing-euros-1', words: 'assess.fault-euros' },
      { field: 'costing-upkeep', words: 'assess.fault-euros' },
    ]);
    expect(bodyOf({ ...draft, upkeep: '12,30' }).upkeep).toBe(1_230);
  });
});
