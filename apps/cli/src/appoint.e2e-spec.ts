import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { operations } from '@talka/composition';
import { readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { appoint } from './appoint.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

const envOfTest = () =>
  readEnv({
    TALKA_MODE: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    TALKA_ORIGIN: 'http://localhost:3000',
  });

it('gives the first platform administrator their role, says what is in the way of more, and logs it', async () => {
  const env = envOfTest();
  const { ask, verifyAudit } = operations(env);
  for (const name of ['pirma', 'otra'])
    await ask(`insert into person (name, email, birth_date, municipality_id, area_id)
      select '${name}', '${name}@talka.example', '1980-01-01', municipality_id, id from area limit 1`);
  const said: string[] = [];
  const give = (name: string, another = false) =>
    appoint(env, { email: `${name}@talka.example`, another }, (line) => said.push(line));

  expect(await give('neviena')).toBe(false);
  expect(await give('pirma')).toBe(true);
  expect(await give('otra')).toBe(false);
  expect(said.join('\n')).toContain('--another');
  expect(await give('otra', true)).toBe(true);
  expect(await ask(`select action, actor_id, facts->>'role' as role from audit_entry order by id`)).toEqual([
    { action: 'role.granted', actor_id: null, role: 'platform-administrator' },
    { action: 'role.granted', actor_id: null, role: 'platform-administrator' },
  ]);
  expect(await verifyAudit()).toMatchObject({ checked: 2, faults: [] });
});
