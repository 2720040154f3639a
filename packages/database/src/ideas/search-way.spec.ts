import { describe, expect, it } from '@jest/globals';
import type { Frequencies } from './frequent-words.js';
import { wayOf } from './search-way.js';

const words = { skola: 15_000, skolas: 110_000, parks: 250_000, pods: 10_000, kokle: 9_000 };
const frequencies: Frequencies = { ideas: 1_000_000, words: new Map(Object.entries(words)) };
const nothing: Frequencies = { ideas: 0, words: new Map() };

describe('the way to the ideas that have every word', () => {
  it('looks up the rarest words, and checks the many times more frequent ones on the rows', () => {
    const way = wayOf(['skol:*', 'kokl:*', 'pods:*'], frequencies);
    expect(way).toMatchObject({ words: ['kokl:*', 'pods:*', 'skol:*'], looked: 2 });
    expect(wayOf(['park:*', 'skol:*'], frequencies)).toMatchObject({
      words: ['skol:*', 'park:*'],
      looked: 2,
    });
    expect(wayOf(['park:*', 'skol:*'], nothing)).toMatchObject({ index: 'beginnings', rows: 0, share: 0 });
  });

  it('adds up all words that begin so', () => {
    expect(wayOf(['skol:*'], frequencies).share).toBe(0.125);
    expect(wayOf(['skolas:*'], frequencies).share).toBe(0.11);
  });

  it('asks the index of beginnings, unless that leads to many other words', () => {
    expect(wayOf(['skolas:*'], frequencies)).toMatchObject({ index: 'beginnings', rows: 110_000 });
    expect(wayOf(['skolmeistar:*'], frequencies)).toMatchObject({ index: 'beginnings', rows: 0 });
    const more = {
      ...frequencies,
      words: new Map(Object.entries({ ...words, skolmeita: 2_000, skolmaja: 5_000 })),
    };
    expect(wayOf(['skolmeita:*'], more)).toMatchObject({ index: 'beginnings', rows: 2_000 });
    expect(wayOf(['skolm:*'], more)).toMatchObject({ index: 'words', rows: 7_000 });
  });

  it('lets a second word halve what is left when a quarter of all ideas have it', () => {
    expect(wayOf(['park:*', 'pods:*'], frequencies)).toMatchObject({ rows: 5_000, share: 0.005 });
    expect(wayOf(['park:*', 'zvirgzd:*'], frequencies)).toMatchObject({ rows: 0, share: 0 });
  });
});
