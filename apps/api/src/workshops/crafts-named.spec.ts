import { expect, it } from '@jest/globals';
import { craftsNamed } from './crafts-named.js';

it.each([
  ['pottery', ['pottery']],
  ['Keramikas', ['pottery']],
  ['керамику', ['pottery']],
  ['kokapstrade', ['woodwork']],
  ['ausana', ['weaving']],
])('%s is what a craft is called, in some language and in some form', (typed, crafts) => {
  expect(craftsNamed(typed)).toEqual(crafts);
});

it.each(['', 'no', 'keramika sestdien', 'un aušana', 'svilpes'])('“%s” is not', (typed) => {
  expect(craftsNamed(typed)).toEqual([]);
});
