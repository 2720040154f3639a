import { describe, expect, it } from '@jest/globals';
import { decideFeedback, sumFeedback, tidyFeedback } from './rules/decide-feedback.js';

const now = new Date('2027-03-10T18:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

it.each([
  ['nobody who was not there', { over: null, given: false }, 'feedback.not-there'],
  ['nobody before it is over', { over: daysAgo(-1), given: false }, 'feedback.not-yet'],
  ['nobody twice', { over: daysAgo(1), given: true }, 'feedback.given'],
  ['nobody months later', { over: daysAgo(61), given: false }, 'feedback.over'],
  ['whoever was there', { over: daysAgo(60), given: false }, undefined],
] as const)('says how it was: %s', (_, facts, refused) => {
  const decided = decideFeedback({ ...facts, now });
  expect(decided.ok ? undefined : decided.refusal.code).toBe(refused);
});

describe('what leaders see', () => {
  const of = (stars: number, words = '') => ({ stars, words });

  it('is nothing before three have answered', () => {
    expect(sumFeedback([of(5, 'Lieliski'), of(1)])).toBeNull();
  });

  it('is sums and words, in no order that tells who answered when', () => {
    const answers = [of(5, 'Žēl, ka beidzās'), of(4), of(5, 'Auksta telpa'), of(3)];
    const sums = sumFeedback(answers);
    expect(sums).toEqual({
      ...{ count: 4, average: 4.3, stars: [0, 0, 1, 1, 2] },
      words: ['Auksta telpa', 'Žēl, ka beidzās'],
    });
    expect(sumFeedback([...answers].reverse())).toEqual(sums);
  });
});

it('a sentence is enough, and none is too', () => {
  expect(tidyFeedback({ stars: 4, words: '  ' })).toEqual({ ok: true, value: { stars: 4, words: '' } });
  expect(tidyFeedback({ stars: 4, words: 'a'.repeat(301) })).toMatchObject({
    ok: false,
    refusal: { code: 'text.too-long', field: 'words' },
  });
});
