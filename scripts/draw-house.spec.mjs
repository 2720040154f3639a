// @ts-check
import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { drawHouse, picture } from './draw-house.mjs';
import { arrowsOf, depthsOf, readRooms } from './house/rooms.mjs';

describe('the picture of the house', () => {
  it('is as the package.json files say; else run: node scripts/draw-house.mjs', () => {
    expect(fs.readFileSync(picture, 'utf8')).toBe(drawHouse());
  });

  it('has every arrow pointing down', () => {
    const rooms = readRooms();
    const depths = depthsOf(rooms, arrowsOf(rooms));
    for (const { name, uses } of rooms) {
      for (const used of uses) expect(depths.get(used)).toBeGreaterThan(depths.get(name) ?? Infinity);
    }
  });

  it('finds a circle', () => {
    const circle = [
      { from: 'a', to: 'b', inTests: false },
      { from: 'b', to: 'a', inTests: false },
    ];
    const rooms = ['a', 'b'].map((name) => ({
      ...{ name, folder: /** @type {const} */ ('packages') },
      ...{ uses: [], usesInTests: [] },
    }));
    expect(() => depthsOf(rooms, circle)).toThrow('A circle');
  });

  it('leaves out what is reached by way of another room', () => {
    const room = (/** @type {string} */ name, /** @type {string[]} */ ...uses) => ({
      ...{ name, folder: /** @type {const} */ ('packages') },
      ...{ uses, usesInTests: [] },
    });
    expect(arrowsOf([room('a', 'b', 'c'), room('b', 'c'), room('c')])).toEqual([
      { from: 'a', to: 'b', inTests: false },
      { from: 'b', to: 'c', inTests: false },
    ]);
  });
});
