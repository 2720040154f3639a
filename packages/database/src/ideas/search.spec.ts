import { expect, it } from '@jest/globals';
import { beginningOf, searchQuery } from './search.js';

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

it.each([
  ['par:*', 'par:*'],
  ['supol:*', 'supo'],
  ['brivpratig:*', 'brivpr'],
  ['детск:*', 'детс'],
  ['площадк:*', 'площад'],
])('the index knows %j by %j', (word, beginning) => expect(beginningOf(word)).toBe(beginning));
