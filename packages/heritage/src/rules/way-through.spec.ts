import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PRECISIONS } from '../place.js';
import { WAYS } from '../route.js';
import { distance, seasonsOf, wayThrough } from './way-through.js';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const stop = fc.record({
  lat: fc.double({ min: 55, max: 58, noNaN: true }),
  lon: fc.double({ min: 25, max: 29, noNaN: true }),
  precision: fc.constantFrom(...PRECISIONS),
});

describe('the distance between two points', () => {
  it.each([
    // A degree of a great circle is 2πR / 360.
    ['a degree along the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111_195],
    ['from pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20_015_115],
    ['over the line of dates', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111_195],
    // Worked out by hand: Δφ = 0.6265°, Δλ = 0.8423° at a mean latitude of 56.197°.
    ['from Daugavpils to Rēzekne', { lat: 55.8838, lon: 26.4976 }, { lat: 56.5103, lon: 27.34 }, 87_001],
  ])('%s', (_, from, to, metres) => {
    expect(Math.abs(distance(from, to) - metres)).toBeLessThan(150);
  });

  it('is none to itself, the same back, and never longer by a way round', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 4);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-3);
      }),
    );
  });
});

describe('a way through stops', () => {
  const at = (lat: number, precision: (typeof PRECISIONS)[number] = 'site') => ({ lat, lon: 27, precision });

  it('is the sum of its legs, in whole metres, with the time it takes at each stop', () => {
    const { metres, minutes, offBy } = wayThrough([at(56), at(56.01), at(56)], 'foot');
    expect(metres).toBe(2_224);
    // 2.224 km at 4 km/h are 34 minutes; three stops.
    expect(minutes).toBe(34 + 90);
    expect(offBy).toBe(0);
  });

  it('passes over what stands for another place, and says how sure it is', () => {
    const sure = wayThrough([at(56), at(56.2)], 'car');
    const passed = wayThrough([at(56), at(57, 'stand-in'), at(56.2)], 'car');
    expect([passed.metres, passed.offBy]).toEqual([sure.metres, 0]);
    expect(wayThrough([at(56, 'near'), at(56.2, 'town')], 'car').offBy).toBe(4_000);
  });

  it('is never longer for leaving a stop out', () => {
    fc.assert(
      fc.property(
        fc.array(stop, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...WAYS),
        fc.nat(),
        (stops, way, n) => {
          const left = stops.filter((_, index) => index !== n % stops.length);
          expect(wayThrough(left, way).metres).toBeLessThanOrEqual(wayThrough(stops, way).metres + 1);
        },
      ),
    );
  });
});

it.each([
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [[1, 12]]],
  [[5, 6, 7, 8, 9], [[5, 9]]],
  [[11, 12, 1], [[11, 1]]],
  [
    [1, 4, 12],
    [
      [4, 4],
      [12, 1],
    ],
  ],
  [[], []],
])('the months %j are the stretches %j', (months, seasons) => {
  expect(seasonsOf(months)).toEqual(seasons);
});
