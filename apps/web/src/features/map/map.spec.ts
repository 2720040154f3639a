import { describe, expect, it } from '@jest/globals';
import { clusters } from './cluster.js';
import { DRAWING } from './outlines.js';
import { project } from './project.js';

describe('the map', () => {
  it('puts towns where they lie in the drawing', () => {
    const balvi = project(57.1313, 27.2658);
    const daugavpils = project(55.8833, 26.5333);
    expect(balvi.y).toBeLessThan(daugavpils.y);
    expect(balvi.x).toBeGreaterThan(daugavpils.x);
    for (const { x, y } of [balvi, daugavpils]) {
      expect(x > 0 && x < DRAWING.width && y > 0 && y < DRAWING.height).toBe(true);
    }
  });

  it('gathers near places when far away, and parts them when near; nobody is lost', () => {
    const spots = [
      { id: 1, lat: 56.51, lon: 27.33 },
      { id: 2, lat: 56.512, lon: 27.335 },
      { id: 3, lat: 55.88, lon: 26.53 },
    ];
    const far = clusters(spots, 7);
    const near = clusters(spots, 17);
    expect(near).toHaveLength(3);
    expect(far.length).toBeLessThan(3);
    expect(far.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual([1, 2, 3]);
  });
});
