import { expect, it } from '@jest/globals';
import { searchQuery } from './search.js';

it.each([
  ['Šūpoles', 'supol:*'],
  ['šūpolēm', 'supol:*'],
  ['brivpratigie Rēzeknē', 'brivpratig:* & rezekn:*'],
  ['детская площадка', 'детск:* & площадк:*'],
  ['velo', 'velo:*'],
  [`'; drop table idea; -- & | ! :* <-> ()`, 'drop:* & tabl:* & idea:*'],
  ['s', 's:*'],
  ['z v', 'z:* & v:*'],
  ['%', ''],
  ['  —  ', ''],
])('%j is looked for as %j', (typed, query) => expect(searchQuery(typed)).toBe(query));
