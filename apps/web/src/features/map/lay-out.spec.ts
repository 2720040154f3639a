import { describe, expect, it } from '@jest/globals';
import { layOut } from './lay-out.js';

describe('marks on a map', () => {
  it('stand where they are when nothing is near', () => {
    const far = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(layOut(far).map(({ x, y }) => ({ x, y }))).toEqual(far);
  });

  it('never cover each other when they share a point, however many, and stay around it', () => {
    for (let many = 2; many <= 12; many += 1) {
      const laid = layOut(Array.from({ length: many }, (_, nth) => ({ nth, x: 50, y: 60 })));
      expect(laid.map(({ it }) => it.nth)).toEqual(Array.from({ length: many }, (_, nth) => nth));
      for (const [nth, one] of laid.entries())
        for (const other of laid.slice(nth + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(21.99);
      expect(laid.reduce((sum, { x }) => sum + x, 0) / many).toBeCloseTo(50);
      expect(laid.reduce((sum, { y }) => sum + y, 0) / many).toBeCloseTo(60);
    }
  });
});
