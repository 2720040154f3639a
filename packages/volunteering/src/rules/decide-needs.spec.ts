import { describe, expect, it } from '@jest/globals';
import { ABILITIES, type Ability } from '../abilities.js';
import { decideNeeds, missingOf, unseenOf } from './decide-needs.js';

const said = (...abilities: Ability[]) => ({ abilities, seen: [] });

describe('what a task asks for', () => {
  it('is nothing, mostly', () => expect(decideNeeds([], said())).toMatchObject({ ok: true }));

  it('is there by the word of whoever comes', () =>
    expect(decideNeeds(['speaks-lv', 'first-aid'], said('first-aid', 'speaks-lv', 'sound'))).toMatchObject({
      ok: true,
    }));

  it('is refused by the name of what is missing, one thing at a time', () => {
    const refused = decideNeeds(['first-aid', 'speaks-en'], said('speaks-lv'));
    expect(refused).toMatchObject({ refusal: { code: 'need.speaks-en' } });
    expect(decideNeeds(['first-aid', 'speaks-en'], said('speaks-en'))).toMatchObject({
      refusal: { code: 'need.first-aid' },
    });
  });

  it.each(ABILITIES)('can be had: %s', (ability) => {
    expect(decideNeeds([ability], said())).toMatchObject({ refusal: { code: `need.${ability}` } });
    expect(missingOf([ability], [ability])).toEqual([]);
  });
});

describe('a task that asks for papers that were seen', () => {
  const needs = ['first-aid', 'speaks-en'] as const;
  const abilities = [...needs];

  it('takes nobody whose training its organiser has not seen, and of a language no paper', () => {
    expect(decideNeeds(needs, { abilities, seen: [] }, 'seen')).toMatchObject({
      refusal: { code: 'training.not-seen' },
    });
    expect(decideNeeds(needs, { abilities, seen: ['first-aid'] }, 'seen').ok).toBe(true);
    expect(decideNeeds(['speaks-en'], { abilities, seen: [] }, 'seen').ok).toBe(true);
  });

  it('asks first for what they have to say of themselves', () =>
    expect(decideNeeds(needs, { abilities: ['speaks-en'], seen: ['first-aid'] }, 'seen')).toMatchObject({
      refusal: { code: 'need.first-aid' },
    }));

  it('knows which papers are still to be seen', () => {
    expect(unseenOf(needs, { abilities, seen: [] })).toEqual(['first-aid']);
    expect(unseenOf(needs, { abilities, seen: ['first-aid'] })).toEqual([]);
  });
});
