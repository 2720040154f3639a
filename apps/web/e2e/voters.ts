import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  announcedVote,
  asPerson,
  proveResidence,
  realVote,
  someVoteDraft,
  type Actor,
  type DraftBody,
  type NewActor,
} from '@talka/testing';
import pg from 'pg';
import { browserOf, PHONE } from './people.js';

export const ORIGIN = `http://localhost:${process.env['TALKA_E2E_PORT'] ?? 4173}`;
const HERE = 'ludzas-novads';

export function databaseUrl(): string {
  const note = join(tmpdir(), `talka-e2e-${process.env['TALKA_E2E_PORT'] ?? 4173}.json`);
  return (JSON.parse(readFileSync(note, 'utf8')) as { DATABASE_URL: string }).DATABASE_URL;
}

/** The region's own database, for what has no screen of its own: a proof of residence, a session, a vote. */
export async function inDatabase<T>(act: (database: pg.Client) => Promise<T>): Promise<T> {
  const database = new pg.Client({ connectionString: databaseUrl() });
  await database.connect();
  return act(database).finally(() => database.end());
}

/** A vote that can be cast in for an hour, with real keyholders if it is secret. */
export const announce = (more: Partial<DraftBody> = {}): Promise<number> =>
  inDatabase(async (database) => {
    const administrator = await asPerson(database, ORIGIN, {
      name: 'Gunta Administratore',
      grants: [{ role: 'administrator', municipality: HERE }],
    });
    const open = more.rules?.secrecy === 'open';
    const vote = open
      ? await announcedVote(administrator, HERE, someVoteDraft(more))
      : await realVote(administrator, HERE, more);
    return vote.number;
  });

/** Somebody whose residence is proved. */
export const resident = (more: NewActor = {}): Promise<Actor> =>
  inDatabase(async (database) => {
    const person = await asPerson(database, ORIGIN, { name: 'Zaiga Balsotāja', ...more });
    await proveResidence(database, person.id);
    return person;
  });

/** Their browser, signed in. */
export async function deviceOf(
  browser: Browser,
  person: Actor | null,
  options: { viewport?: { width: number; height: number } } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const own = await browserOf(browser, { viewport: options.viewport ?? PHONE });
  const [name = '', value = ''] = person?.cookie?.split('=') ?? [];
  if (name) await own.context.addCookies([{ name, value, url: ORIGIN, httpOnly: true, sameSite: 'Lax' }]);
  return own;
}
