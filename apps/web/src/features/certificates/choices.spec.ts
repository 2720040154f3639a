import { expect, it } from '@jest/globals';
import { choicesOf } from './choices.js';

const offer = (organisation: number, municipality: string, from: string, until: string) => ({
  ...{ organisation, organiser: `Biedrība ${organisation}`, municipality, from, until, minutes: 60 },
});

it('offers each organiser, and all of a municipality where there are several', () => {
  const choices = choicesOf([
    offer(1, 'ludzas-novads', '2027-02-01', '2027-03-01'),
    offer(2, 'balvu-novads', '2027-01-01', '2027-01-02'),
    offer(3, 'ludzas-novads', '2027-01-05', '2027-02-07'),
  ]);
  expect(choices.map(({ organisation, municipality }) => [organisation, municipality])).toEqual([
    [1, 'ludzas-novads'],
    [3, 'ludzas-novads'],
    [null, 'ludzas-novads'],
    [2, 'balvu-novads'],
  ]);
  expect(choices[2]).toMatchObject({ from: '2027-01-05', until: '2027-03-01', minutes: 120 });
});
