import { expect, it } from '@jest/globals';
import { asKept, asTyped, nameBegun, withName } from './words.js';

const anna = { number: 1, name: 'Anna' };
const annaLiepa = { number: 12, name: 'Anna Liepa' };

it('names are typed, numbers are kept', () => {
  const typed = 'Sveika, @Anna Liepa, un tu, @Anna!';
  const kept = asKept(typed, [anna, annaLiepa]);
  expect(kept).toBe('Sveika, @{12}, un tu, @{1}!');
  expect(asTyped(kept, new Map([[1, 'Anna'], [12, 'Anna Liepa']]))).toBe(typed); // prettier-ignore
});

it.each([
  ['Sveika, @Ann', 'Ann'],
  ['@Anna Lie', 'Anna Lie'],
  ['anna@talka.example', undefined],
  ['@', undefined],
  ['@Anna Liepa nāc', undefined],
])('knows when a name is being typed: %s', (typed, name) => {
  expect(nameBegun(typed, typed.length)).toBe(name);
});

it('puts the chosen name where it was begun', () => {
  const typed = 'Sveika, @An un visi';
  expect(withName(typed, 'Sveika, @An'.length, 'Anna Liepa')).toEqual({
    ...{ typed: 'Sveika, @Anna Liepa un visi', caret: 'Sveika, @Anna Liepa '.length },
  });
});
