import { describe, expect, it } from '@jest/globals';
import { hideSmall, shownByPot } from './hide-small.js';

describe('numbers too small to be shown', () => {
  it.each([
    ['none is', [5, 30], [5, 30]],
    ['two are', [30, 4, 0], [30, 'few', 'few']],
    ['one is, and the next would give it away', [30, 4, 9], [30, 'few', 'hidden']],
    ['one is, and is alone', [4], ['few']],
    ['equals are next: one of them is enough', [7, 4, 7], ['hidden', 'few', 7]],
    ['there are none', [], []],
  ] as const)('%s', (_, values, cells) => expect(hideSmall(values)).toEqual(cells));

  it('are those of pots too, where votes are secret', () => {
    const pots = [
      { pot: 'visi', counted: 12 },
      { pot: 'upe', counted: 3 },
      { pot: 'kalns', counted: 9 },
    ];
    expect([...shownByPot(pots, 'secret').values()]).toEqual([12, 'few', 'hidden']);
    expect([...shownByPot(pots, 'open').values()]).toEqual([12, 3, 9]);
  });
});
