// @ts-check
import { expect, it } from '@jest/globals';
import { forReading } from './postgres.mjs';

it.each([
  [1, '128MB', '512MB'],
  [4, '512MB', '2048MB'],
  [64, '1024MB', '32768MB'],
])('of %i GB of memory PostgreSQL keeps a modest part', (gigabytes, buffers, cache) => {
  expect(forReading(gigabytes * 2 ** 30)).toMatchObject({
    shared_buffers: buffers,
    effective_cache_size: cache,
  });
});
