// @ts-check
import { describe, expect, it } from '@jest/globals';
import { bytesOf, inverses, numberOf } from './modular.mjs';

describe('numbers modulo another', () => {
  it('have the inverses that undo them', () => {
    const modulus = 3n * 5n * 7_919n;
    const numbers = [1n, 2n, 4n, 118_784n, 7n];
    const undone = inverses(numbers, modulus);
    expect(numbers.map((number, at) => (number * (undone[at] ?? 0n)) % modulus)).toEqual(
      numbers.map(() => 1n),
    );
    expect(() => inverses([2n, 15n], modulus)).toThrow('no inverse');
  });

  it('are bytes of a given length, zeros in front included', () => {
    expect([...bytesOf(258n, 4)]).toEqual([0, 0, 1, 2]);
    expect(numberOf(bytesOf(258n, 4))).toBe(258n);
  });
});
