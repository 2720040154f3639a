import { describe, expect, it } from '@jest/globals';
import {
  asksMore,
  asksTheSame,
  noLongerFits,
  tidyRequirements,
  type Requirements,
} from './decide-requirements.js';

const asking = (more: Partial<Requirements> = {}): Requirements => ({
  minimumAge: 16,
  needs: [],
  proof: 'said',
  ...more,
});
const who = {
  ...({ birthDate: '2010-06-06', abilities: ['first-aid', 'speaks-en'], seen: [] } as const),
  begins: new Date('2027-06-05T08:00:00Z'),
};

describe('a published task that asks for something else', () => {
  it('asks for more with a higher age, a further need, or papers to be seen', () => {
    expect(asksMore(asking(), asking({ minimumAge: 18 }))).toBe(true);
    expect(asksMore(asking(), asking({ needs: ['sound'] }))).toBe(true);
    const said = asking({ needs: ['first-aid'] });
    expect(asksMore(said, { ...said, proof: 'seen' })).toBe(true);
  });

  it('asks for less, or the same, with anything else', () => {
    const much = asking({ minimumAge: 18, needs: ['first-aid', 'sound'], proof: 'seen' });
    expect(asksMore(much, asking())).toBe(false);
    expect(asksMore(much, much)).toBe(false);
    // Of a language there is no paper.
    const language = asking({ needs: ['speaks-en'] });
    expect(asksMore(language, { ...language, proof: 'seen' })).toBe(false);
    expect(asksTheSame(much, { ...much, needs: ['sound', 'first-aid'] })).toBe(true);
    expect(asksTheSame(language, { ...language, proof: 'seen' })).toBe(false);
  });

  it('is not for those any more whom the rules of signing up would refuse now, and did not before', () => {
    const after = (more: Partial<Requirements>) => noLongerFits(asking(), asking(more), who)?.code;
    expect(after({})).toBeUndefined();
    expect(after({ minimumAge: 17 })).toBe('shift.too-young');
    expect(after({ needs: ['sound'] })).toBe('need.sound');
    expect(after({ needs: ['first-aid'] })).toBeUndefined();
    expect(after({ needs: ['first-aid'], proof: 'seen' })).toBe('training.not-seen');
    const lacked = asking({ needs: ['sound'] });
    expect(noLongerFits(lacked, { ...lacked, needs: ['sound', 'speaks-en'] }, who)).toBeUndefined();
    expect(noLongerFits(lacked, { ...lacked, minimumAge: 18 }, who)?.code).toBe('shift.too-young');
  });

  it('asks for four things at most', () => {
    const needs = ['speaks-lv', 'speaks-en', 'sound', 'first-aid', 'photography'] as const;
    expect(tidyRequirements(asking({ needs }))).toMatchObject({
      refusal: { code: 'event.needs-too-much', params: { max: 4 } },
    });
    expect(tidyRequirements(asking({ needs: ['sound', 'sound', 'speaks-lv'] }))).toMatchObject({
      value: { needs: ['speaks-lv', 'sound'] },
    });
  });
});
