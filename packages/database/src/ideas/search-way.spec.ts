import { describe, expect, it } from '@jest/globals';
import type { Frequencies } from './frequent-words.js';
import { wayOf } from './search-way.js';

const words = { skola: 15_000, skolas: 110_000, parks: 200_000, pods: 6_000, kokle: 9_000 };
const frequencies: Frequencies = { ideas: 1_000_000, words: new Map(Object.entries(words)) };
const nothing: Frequencies = { ideas: 0, words: new Map() };

describe('the way to the ideas that have every word', () => {
  it('looks up the rare ones, the rarest first, and checks the many times more frequent ones on the rows', () => {
    const way = wayOf(['skol:*', 'kokl:*', 'pods:*'], frequencies);
    expect(way).toEqual({ looked: ['pods:*', 'kokl:*'], checked: ['skol:*'], matching: 'many' });
  });

  it('looks up words of like frequency together, and everything when nothing is known', () => {
    const frequent = ['skol:*', 'park:*'];
    expect(wayOf(frequent, frequencies)).toEqual({ looked: frequent, checked: [], matching: 'many' });
    expect(wayOf(frequent, nothing)).toEqual({ looked: frequent, checked: [], matching: 'few' });
  });

  it('adds up all words that begin so', () => {
    expect(wayOf(['skola:*', 'pods:*'], frequencies).checked).toEqual(['skola:*']);
    const fewer = { ...frequencies, words: new Map(Object.entries({ ...words, skolas: 1 })) };
    expect(wayOf(['skola:*', 'pods:*'], fewer).checked).toEqual([]);
  });

  it('knows when one rare word leaves few, and when nearly every idea matches', () => {
    expect(wayOf(['skol:*', 'zvirgzd:*'], frequencies).matching).toBe('few');
    expect(wayOf(['park:*'], frequencies).matching).toBe('common');
  });
});
