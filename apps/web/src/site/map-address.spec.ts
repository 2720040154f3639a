import { expect, it } from '@jest/globals';
import { mapAddress } from './map-address.js';

it('a place is looked for as it is written, in its municipality', () => {
  const { searchParams } = new URL(mapAddress('Ezera iela 1 & 3', undefined, 'Ludzas novads'));
  expect(searchParams.get('query')).toBe('Ezera iela 1 & 3, Ludzas novads');
});
