import { describe, expect, it } from '@jest/globals';
import { ABILITIES } from '../abilities.js';
import { decideNeeds, missingOf } from './decide-needs.js';

describe('what a task asks for', () => {
  it('is nothing, mostly', () => expect(decideNeeds([], [])).toMatchObject({ ok: true }));

  it('is there by the word of whoever comes', () =>
    expect(decideNeeds(['speaks-lv', 'first-aid'], ['first-aid', 'speaks-lv', 'sound'])).toMatchObject({
      ok: true,
    }));

  it('is refused by the name of what is missing, one thing at a time', () => {
    const refused = decideNeeds(['first-aid', 'speaks-en'], ['speaks-lv']);
    expect(refused).toMatchObject({ refusal: { code: 'need.speaks-en' } });
    expect(decideNeeds(['first-aid', 'speaks-en'], ['speaks-en'])).toMatchObject({
      refusal: { code: 'need.first-aid' },
    });
  });

  it.each(ABILITIES)('can be had: %s', (ability) => {
    expect(decideNeeds([ability], [])).toMatchObject({ refusal: { code: `need.${ability}` } });
    expect(missingOf([ability], [ability])).toEqual([]);
  });
});
