import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asPerson, asVisitor, testDatabase, type TestDatabase } from '@talka/testing';
import pg from 'pg';
import { SECRET, startProgram, type Settings } from './testing/program.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'talka-production-'));
}, 60_000);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const program = (change: Settings = {}) => startProgram(database.url, folder, change);

describe('in production the program does not start', () => {
  it.each([
    ['with the mail catcher', { TALKA_MAIL_PORT: '2525' }, 'mail catcher'],
    ['without a mail server', { SMTP_URL: undefined }, 'SMTP_URL'],
    ['without a secret', { TALKA_SECRET: undefined }, 'TALKA_SECRET'],
    ['with a secret anybody could guess', { TALKA_SECRET: 'a'.repeat(40) }, 'TALKA_SECRET'],
    ['on plain http', { TALKA_ORIGIN: 'http://talka.example' }, 'https://'],
  ])(
    '%s',
    async (_, change, named) => {
      const started = await program(change);
      expect(await started.ended).toBe(1);
      expect(started.said()).toContain(named);
      expect(started.said()).not.toContain(SECRET);
    },
    // To start a program takes a loaded machine a while.
    60_000,
  );
});

describe('over https', () => {
  let origin: string;
  let stop: () => Promise<void>;
  let client: pg.Client;
  beforeAll(async () => {
    const started = await program();
    stop = started.stop;
    origin = await started.listening();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await stop();
  });

  it('browsers are told to come back by https only, on answers of every kind', async () => {
    for (const path of ['/', '/api/v1/ideas', '/api/v1/nowhere', '/api/v1/me']) {
      const { headers } = await fetch(origin + path);
      expect([path, headers.get('strict-transport-security')]).toEqual([
        path,
        'max-age=31536000; includeSubDomains',
      ]);
    }
  });

  it('the session is tied to this host, and out of reach of scripts and of other ways', async () => {
    const anna = await asPerson(client, origin);
    const asked = await asVisitor(origin).call('sign-in.request', {
      body: { email: anna.email as string, language: 'lv' },
    });
    expect(asked.status).toBe(202);
    const { rows } = await client.query<{ params: { code: string } }>(
      'select params from mail where to_address = $1',
      [anna.email],
    );
    const body = { email: anna.email as string, code: String(rows[0]?.params.code) };
    const signedIn = await asVisitor(origin).call('sign-in.redeem-code', { body });
    const [cookie = ''] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-talka=[^;]{20,};/);
    const said = cookie.split('; ').map((part) => part.toLowerCase());
    expect(said).toEqual(expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=lax']));
    expect(said.some((part) => part.startsWith('domain='))).toBe(false);
    const me = (value: string) => fetch(`${origin}/api/v1/me`, { headers: { cookie: value } });
    const token = /=([^;]*)/.exec(cookie)?.[1] ?? '';
    expect([(await me(`__Host-talka=${token}`)).status, (await me(`talka_local=${token}`)).status]).toEqual([
      200, 401,
    ]);
  });

  it('there is no page of captured mail', async () => {
    for (const path of ['/dev/mail', '/dev/mail.json']) expect((await fetch(origin + path)).status).toBe(404);
  });
});
