import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DATABASE } from '@talka/composition';
import type { DataSource, QueryRunner } from 'typeorm';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

/** Takes every connection of the api, as many slow requests at once would. */
async function holdAll(): Promise<() => Promise<void>> {
  const source = api.app.get<DataSource>(DATABASE);
  const held: QueryRunner[] = [];
  for (let one = 0; one < 10; one++) {
    const runner = source.createQueryRunner();
    await runner.connect();
    held.push(runner);
  }
  return async () => {
    for (const runner of held) await runner.release();
  };
}

it('without a free connection the api says it is busy, and when to come back, not that it is broken', async () => {
  const release = await holdAll();
  const answers = await Promise.all(
    ['/api/v1/ideas', '/'].map((path) => fetch(api.origin + path, { headers: { accept: 'text/html' } })),
  ).finally(release);
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(await answers[0]?.json()).toMatchObject({ status: 503, code: 'server.busy' });
  expect((await fetch(`${api.origin}/api/v1/ideas`)).status).toBe(200);
}, 30_000);
