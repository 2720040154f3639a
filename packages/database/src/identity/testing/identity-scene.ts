import { personId, type PersonId } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { one, rows, sql } from '../../sql.js';
import { testDatabase } from '../../testing/test-database.js';
import { identityTransaction } from '../identity.ports.js';
import { readAccount } from '../account.read.js';

export const KEY = 'a key for specs only';
export const LUDZA = { municipality: 'ludzas-novads', area: '0680201' } as const;
export const BALVI = { municipality: 'balvu-novads', area: '0380201' } as const;

let names = 0;

/** A database of one's own with identity's use cases in reach, and what specs keep asking it. */
export async function identityScene(pool = 60) {
  const database = await testDatabase();
  const source = await createDataSource({ url: database.url, pool, applicationName: 'spec' }).initialize();
  const close = async (): Promise<void> => {
    await source.destroy();
    await database.drop();
  };
  return {
    source,
    close,
    transaction: identityTransaction(source, KEY),
    ...questions(source),
    ...people(source),
  };
}

const people = (source: DataSource) => ({
  async resident(
    change: Partial<typeof LUDZA | typeof BALVI> & { email?: string; name?: string } = {},
  ): Promise<PersonId> {
    const it = { name: 'Anna Linupīte', email: `p${++names}@talka.example`, ...LUDZA, ...change };
    const { id } = await one<{ id: string }>(
      source,
      sql`insert into person (name, email, birth_date, municipality_id, area_id)
          values (${it.name}, ${it.email}, '1986-04-17', ${it.municipality}, ${it.area}) returning id`,
    );
    return personId(id);
  },

  async give(person: PersonId, role: string, municipality: string | null): Promise<string> {
    const grant = sql`insert into role_grant (person_id, role, municipality_id)
      values (${person}, ${role}, ${municipality}) returning id`;
    return (await one<{ id: string }>(source, grant)).id;
  },

  async asPerson(id: PersonId): Promise<Person> {
    const account = await readAccount(source, id);
    if (!account) throw new Error('no such person');
    return account;
  },
});

const questions = (source: DataSource) => ({
  count: async (table: string, where = 'true'): Promise<number> =>
    ((await source.query(`select count(*)::int as n from ${table} where ${where}`)) as [{ n: number }])[0].n,

  /** What the last mail to an address says. */
  async lastMail<P = Record<string, string>>(to: string): Promise<{ template: string; params: P }> {
    return one(
      source,
      sql`select template, params from mail where to_address = ${to} order by id desc limit 1`,
    );
  },

  async codeSentTo(email: string): Promise<{ code: string; token: string }> {
    const { params } = await one<{ params: { code: string; path?: string } }>(
      source,
      sql`select params from mail where to_address = ${email} order by id desc limit 1`,
    );
    return { code: params.code, token: (params.path ?? '').split('#')[1] ?? '' };
  },

  /** Moves everything that happened to an address into the past. */
  async age(email: string, minutes: number): Promise<void> {
    const by = `${minutes} minutes`;
    await rows(
      source,
      sql`update sign_in_code set issued_at = issued_at - ${by}::interval,
      used_at = used_at - ${by}::interval where email = ${email}`,
    );
  },
});

export type IdentityScene = Awaited<ReturnType<typeof identityScene>>;
