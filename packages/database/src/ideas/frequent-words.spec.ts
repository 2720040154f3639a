import { describe, expect, it } from '@jest/globals';
import { splitByFrequency } from './frequent-words.js';

const shares = new Map([
  ['skola', 0.015],
  ['skolas', 0.11],
  ['parks', 0.2],
  ['pods', 0.006],
]);

describe('the words of a search', () => {
  it('are looked up while they narrow it; the frequent ones beside them are checked on the rows', () => {
    const split = splitByFrequency(['skol:*', 'pods:*', 'zvirgzd:*'], shares);
    expect(split).toEqual({ looked: ['pods:*', 'zvirgzd:*'], checked: ['skol:*'] });
  });

  it('are all looked up when each is frequent, and when nothing is known', () => {
    const frequent = ['skol:*', 'park:*'];
    expect(splitByFrequency(frequent, shares)).toEqual({ looked: frequent, checked: [] });
    expect(splitByFrequency(frequent, new Map())).toEqual({ looked: frequent, checked: [] });
  });

  it('share the weight of all words that begin so', () => {
    const split = splitByFrequency(['skola:*', 'pods:*'], new Map([...shares, ['skolasbiedri', 0.001]]));
    expect(split.checked).toEqual(['skola:*']);
  });
});
