import { expect, it } from '@jest/globals';
import { mapAddress } from './map-address.js';

const words = ['Ezera iela 1 & 3', undefined, 'Ludzas novads'];

it('a place is looked for as it is written, in its municipality', () => {
  const { hostname, searchParams } = new URL(mapAddress(words));
  expect(hostname).toBe('www.openstreetmap.org');
  expect(searchParams.get('query')).toBe('Ezera iela 1 & 3, Ludzas novads');
});

it('is looked for on the map that an installation names', () => {
  const address = mapAddress(words, 'https://karte.example/mekle/{query}?lang=lv');
  expect(decodeURIComponent(new URL(address).pathname)).toBe('/mekle/Ezera iela 1 & 3, Ludzas novads');
});
