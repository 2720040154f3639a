import { describe, expect, it } from '@jest/globals';
import { commitmentTo, later, municipalityId, personId, type Result } from '@talka/kernel';
import fc from 'fast-check';
import {
  decideAnnouncing,
  decideVolunteering,
  drawByLot,
  hideTheRare,
  juryId,
  largestRemainder,
  MOST_JURIES,
  nextInStead,
  OPEN_FOR_AT_LEAST,
  OPEN_FOR_AT_MOST,
  placesOf,
  TRAITS,
  traitsOf,
  type Jury,
  type Lot,
  type TraitShares,
  type Volunteer,
} from './index.js';

const codeOf = (result: Result<unknown>): string => (result.ok ? 'fine' : result.refusal.code);
const fieldOf = (result: Result<unknown>): string | undefined =>
  result.ok ? undefined : result.refusal.field;

const shares = (trait: TraitShares['trait'], of: Readonly<Record<string, number>>): TraitShares => ({
  trait,
  shares: Object.entries(of)
    .map(([value, share]) => ({ value, share }))
    .sort((a, b) => (a.value < b.value ? -1 : 1)),
});
const BY_ALL = [
  shares('age', { 16: 20, 30: 30, 45: 30, 60: 20 }),
  shares('area', { town: 60, parish: 40 }),
  shares('gender', { woman: 52, man: 48 }),
];
const volunteer = (number: number, more: Partial<Volunteer> = {}): Volunteer => ({
  ...{ number, age: '30', area: 'town', gender: 'woman' },
  ...more,
});
/** So many of each combination. */
const everybody = (each: number): Volunteer[] =>
  ['16', '30', '45', '60'].flatMap((age, a) =>
    (['town', 'parish'] as const).flatMap((area, b) =>
      (['woman', 'man'] as const).flatMap((gender, c) =>
        Array.from({ length: each }, (_, at) => ({
          number: ((a * 2 + b) * 2 + c) * each + at + 1,
          age,
          area,
          gender,
        })),
      ),
    ),
  );
const numbersOf = (lot: Lot): number[] => drawByLot(lot).drawn.map(({ number }) => number);

const volunteers = fc
  .array(
    fc.record({
      age: fc.constantFrom('16', '30', '45', '60'),
      area: fc.constantFrom('town' as const, 'parish' as const),
      gender: fc.constantFrom('woman' as const, 'man' as const, null),
    }),
    { maxLength: 60 },
  )
  .map((list): Volunteer[] => list.map((one, at) => ({ ...one, number: at + 1 })));

describe('places by largest remainder', () => {
  it('are those of the textbook', () => {
    expect(largestRemainder([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 10)).toEqual([5, 2, 1, 1, 1, 0]);
    expect(largestRemainder([1, 1, 1], 2)).toEqual([1, 1, 0]);
    expect(largestRemainder([0, 5], 3)).toEqual([0, 3]);
    expect(largestRemainder([0, 0], 3)).toEqual([0, 0]);
    expect(largestRemainder([], 3)).toEqual([]);
  });

  it('are all given, none more than one away from what is due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 8 }), fc.nat(100), (of, places) => {
        const total = of.reduce((sum, one) => sum + one, 0);
        fc.pre(total > 0);
        const given = largestRemainder(of, places);
        expect(given.reduce((sum, one) => sum + one, 0)).toBe(places);
        for (const [at, one] of given.entries())
          expect(Math.abs(one * total - (of[at] ?? 0) * places)).toBeLessThan(total);
      }),
    );
  });
});

describe('a jury drawn by lot', () => {
  const lot = { seed: 'sēkla', places: 12, traits: BY_ALL, volunteers: everybody(12) };

  it('has the shares that were published, wherever enough people of every kind volunteer', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 12 }), (seed, places) => {
        const drawn = new Set(numbersOf({ ...lot, seed, places }));
        for (const { trait, shares: of } of BY_ALL) {
          const got = of.map(
            ({ value }) =>
              lot.volunteers.filter((one) => drawn.has(one.number) && one[trait] === value).length,
          );
          expect(got).toEqual(placesOf(of, places));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from the same seed, in whatever order the list is read', () => {
    fc.assert(
      fc.property(volunteers, fc.string(), fc.integer({ min: 3, max: 20 }), (list, seed, places) => {
        const one = drawByLot({ seed, places, traits: BY_ALL, volunteers: list });
        expect(drawByLot({ seed, places, traits: BY_ALL, volunteers: [...list].reverse() })).toEqual(one);
      }),
    );
  });

  it('is full wherever enough people volunteer, and has nobody twice and nobody who did not', () => {
    fc.assert(
      fc.property(volunteers, fc.integer({ min: 3, max: 20 }), (list, places) => {
        const { drawn, order } = drawByLot({ seed: 's', places, traits: BY_ALL, volunteers: list });
        const numbers = drawn.map(({ number }) => number);
        expect(numbers).toHaveLength(Math.min(places, list.length));
        expect(new Set(numbers).size).toBe(numbers.length);
        expect([...order].sort((a, b) => a - b)).toEqual(list.map(({ number }) => number));
        for (const number of numbers) expect(order).toContain(number);
      }),
    );
  });

  it('exceeds a share only where nobody was left who would have kept all of them', () => {
    fc.assert(
      fc.property(volunteers, fc.integer({ min: 3, max: 20 }), (list, places) => {
        const { drawn } = drawByLot({ seed: 's', places, traits: BY_ALL, volunteers: list });
        const room = new Map<string, number>(
          BY_ALL.flatMap(({ trait, shares: of }) => {
            const each = placesOf(of, places);
            return of.map(({ value }, at) => [`${trait} ${value}`, each[at] ?? 0] as const);
          }),
        );
        const byNumber = new Map(list.map((one) => [one.number, one]));
        const keys = (one: Volunteer): string[] =>
          TRAITS.flatMap((trait) => (one[trait] === null ? [] : [`${trait} ${one[trait]}`]));
        const fits = (one: Volunteer): boolean => keys(one).every((key) => (room.get(key) ?? 0) > 0);
        for (const { number } of drawn) {
          const one = byNumber.get(number)!;
          if (!fits(one)) expect([...byNumber.values()].some(fits)).toBe(false);
          for (const key of keys(one)) room.set(key, (room.get(key) ?? 0) - 1);
          byNumber.delete(number);
        }
      }),
    );
  });

  it('changes with the seed, and with the list: whoever knows the seed alone does not know who is drawn', () => {
    const seeds = Array.from({ length: 20 }, (_, at) => numbersOf({ ...lot, seed: `s${at}` }).join(' '));
    expect(new Set(seeds).size).toBe(20);
    const more = [...lot.volunteers, volunteer(999)];
    expect(drawByLot({ ...lot, volunteers: more }).order.filter((number) => number !== 999)).not.toEqual(
      drawByLot(lot).order,
    );
  });

  it('gives everybody of a kind about the same chance', () => {
    const alike = Array.from({ length: 10 }, (_, at) => volunteer(at + 1));
    const times = new Map<number, number>();
    for (let run = 0; run < 1_000; run += 1)
      for (const number of numbersOf({ seed: `lot ${run}`, places: 3, traits: BY_ALL, volunteers: alike }))
        times.set(number, (times.get(number) ?? 0) + 1);
    for (const [, count] of times) expect(Math.abs(count - 300)).toBeLessThan(75);
    expect(times.size).toBe(10);
  });

  it('finds those of whom few came first, or their places would be lost', () => {
    const list = [
      ...Array.from({ length: 30 }, (_, at) => volunteer(at + 1)),
      volunteer(31, { age: '16', gender: 'man' }),
    ];
    expect(numbersOf({ ...lot, seed: 'x', places: 5, volunteers: list })).toContain(31);
  });

  it('takes whoever comes where fewer come than there are places, and nobody where nobody does', () => {
    expect(numbersOf({ ...lot, volunteers: [volunteer(7), volunteer(2)] }).sort()).toEqual([2, 7]);
    expect(numbersOf({ ...lot, volunteers: [] })).toEqual([]);
  });

  it('counts those who do not say their gender for neither share of it', () => {
    const silent = Array.from({ length: 12 }, (_, at) => volunteer(at + 1, { gender: null }));
    const only = [shares('gender', { woman: 1, man: 1 })];
    expect(numbersOf({ seed: 's', places: 4, traits: only, volunteers: silent })).toHaveLength(4);
  });

  it('is this one, now and in all later versions', () => {
    expect(commitmentTo('seed of 23 May 2027')).toMatch(/^[0-9a-f]{64}$/);
    const list = everybody(2);
    const drawn = numbersOf({ seed: 'seed of 23 May 2027', places: 6, traits: BY_ALL, volunteers: list });
    expect(drawn).toEqual([12, 18, 9, 7, 17, 32]);
  });
});

describe('who is asked instead', () => {
  const list = [
    volunteer(1),
    volunteer(2, { gender: 'man' }),
    volunteer(3),
    volunteer(4, { age: '60', area: 'parish', gender: 'man' }),
  ];

  it('is the next of the same age band, area and gender; then whoever has most in common', () => {
    const order = [4, 2, 3, 1];
    expect(nextInStead(order, list, 1, new Set([1]))).toBe(3);
    expect(nextInStead(order, list, 1, new Set([1, 3]))).toBe(2);
    expect(nextInStead(order, list, 1, new Set([1, 2, 3]))).toBe(4);
    expect(nextInStead(order, list, 1, new Set([1, 2, 3, 4]))).toBeUndefined();
  });

  it('is nobody who was asked before', () => {
    fc.assert(
      fc.property(volunteers, fc.nat(60), (people, asked) => {
        fc.pre(people.length > 0);
        const order = people.map(({ number }) => number);
        const before = new Set(order.slice(0, asked + 1));
        const next = nextInStead(order, people, 1, before);
        expect(next === undefined).toBe(before.size === people.length);
        if (next !== undefined) expect(before.has(next)).toBe(false);
      }),
    );
  });
});

describe('the list that is published', () => {
  it('leaves a gender out that fewer than three have who are alike in all else', () => {
    const men = [1, 2].map((number) => volunteer(number, { gender: 'man' }));
    const women = [3, 4, 5].map((number) => volunteer(number));
    expect(hideTheRare([...men, ...women]).map(({ gender }) => gender)).toEqual([
      ...[null, null],
      ...['woman', 'woman', 'woman'],
    ]);
  });

  it('never shows a gender that tells somebody apart, and changes nothing else', () => {
    fc.assert(
      fc.property(volunteers, (list) => {
        const shown = hideTheRare(list);
        expect(shown.map(({ number, age, area }) => [number, age, area])).toEqual(
          list.map(({ number, age, area }) => [number, age, area]),
        );
        for (const one of shown)
          if (one.gender !== null)
            expect(
              shown.filter((other) => TRAITS.every((trait) => other[trait] === one[trait])).length,
            ).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('a jury that is announced', () => {
  const NOW = new Date('2026-11-30T12:00:00Z');
  const fine = { ages: [{ from: 16, share: 1 }], areas: null, genders: null };

  it('has shares that say something, of bands that rise from sixteen', () => {
    expect(codeOf(traitsOf(fine))).toBe('fine');
    expect(traitsOf({ ...fine, areas: { town: 3, parish: 1 }, genders: { woman: 1, man: 1 } })).toMatchObject(
      {
        value: [{ trait: 'age' }, { trait: 'area' }, { trait: 'gender' }],
      },
    );
    for (const ages of [
      [],
      [{ from: 13, share: 1 }],
      [
        { from: 30, share: 1 },
        { from: 30, share: 1 },
      ],
    ])
      expect(codeOf(traitsOf({ ...fine, ages }))).toBe('jury.ages-wrong');
    expect(fieldOf(traitsOf({ ...fine, ages: [{ from: 16, share: 0 }] }))).toBe('ages');
    expect(fieldOf(traitsOf({ ...fine, areas: { town: 0, parish: 0 } }))).toBe('areas');
    expect(fieldOf(traitsOf({ ...fine, genders: { woman: 0.5, man: 1 } }))).toBe('genders');
  });

  it('leaves time to volunteer, and not too much; of juries and places there are so many', () => {
    const announcing = (open: number, places: number, after: number) =>
      codeOf(decideAnnouncing({ open, places, closesAt: later(NOW, after) }, NOW));
    expect(announcing(0, 3, OPEN_FOR_AT_LEAST)).toBe('fine');
    expect(announcing(0, 60, OPEN_FOR_AT_MOST)).toBe('fine');
    expect(announcing(0, 2, OPEN_FOR_AT_LEAST)).toBe('jury.places-wrong');
    expect(announcing(0, 61, OPEN_FOR_AT_LEAST)).toBe('jury.places-wrong');
    expect(announcing(0, 3, OPEN_FOR_AT_LEAST - 1)).toBe('jury.too-soon');
    expect(announcing(0, 3, OPEN_FOR_AT_MOST + 1)).toBe('jury.too-late');
    expect(announcing(MOST_JURIES, 3, OPEN_FOR_AT_LEAST)).toBe('jury.too-many');
  });

  it('takes who lives there, is old enough on the last day, and comes in time', () => {
    const here = municipalityId('ludzas-novads');
    const jury: Jury = {
      ...{ id: juryId('j'), number: 1, municipality: here, state: 'open', places: 3, whoMay: 'municipality' },
      ...{ closesAt: later(NOW, OPEN_FOR_AT_LEAST), traits: BY_ALL, commitment: '', seed: null },
    };
    const who = { id: personId('p'), birthDate: '1990-05-05', municipality: here };
    expect(decideVolunteering(jury, who, NOW)).toEqual({ ok: true, value: '30' });
    expect(decideVolunteering(jury, { ...who, birthDate: '1926-05-05' }, NOW)).toMatchObject({ value: '60' });
    const elsewhere = { ...who, municipality: municipalityId('balvu-novads') };
    expect(codeOf(decideVolunteering(jury, elsewhere, NOW))).toBe('jury.elsewhere');
    expect(codeOf(decideVolunteering({ ...jury, whoMay: 'region' }, elsewhere, NOW))).toBe('fine');
    const almost = { ...who, birthDate: '2010-12-03' };
    expect(decideVolunteering(jury, almost, NOW)).toMatchObject({ value: '16' });
    expect(codeOf(decideVolunteering(jury, { ...who, birthDate: '2010-12-04' }, NOW))).toBe('jury.too-young');
    expect(codeOf(decideVolunteering(jury, who, jury.closesAt))).toBe('jury.closed');
    expect(codeOf(decideVolunteering({ ...jury, state: 'drawn' }, who, NOW))).toBe('jury.closed');
  });
});
