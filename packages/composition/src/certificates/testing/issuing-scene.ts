import { makeWaiting, type Certificate, type Made, type Share, type Wanted } from '@talka/certificates';
import { createDataSource, keyNow, transactionOf } from '@talka/database';
import { testDatabase } from '@talka/database/testing';
import { municipalityId, personId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { certificatePorts, certificates } from '../certificates.module.js';

export const municipality = municipalityId('ludzas-novads');
const env = { TALKA_SECRET: 'for this test alone, and long enough', TALKA_ORIGIN: 'http://localhost:3999' };

/** The same connection, leaving some words out of what is asked of it. */
export const without = (manager: EntityManager, words: string): EntityManager =>
  saying(manager, (text) => text.replace(words, ''));

export const saying = (manager: EntityManager, change: (text: string) => string): EntityManager =>
  new Proxy(manager, {
    get: (of, name) => {
      const found: unknown = Reflect.get(of, name);
      if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
      return (text: string, values?: unknown[]) => of.query(change(text), values);
    },
  });

/** A database of its own, workshops that are over in it, and those who make the certificates of them. */
export async function issuingScene() {
  const database = await testDatabase();
  const options = { url: database.url, pool: 8, applicationName: 'issuing' };
  const source = await createDataSource(options).initialize();
  const close = async (): Promise<void> => {
    await source.destroy();
    await database.drop();
  };

  const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    await source.query<Row[]>(text, values);

  let batches = 0;
  /** A workshop that is over, with so many who finished it. */
  async function workshop(people: number): Promise<{ origin: string; wanted: Wanted[] }> {
    const origin = `workshop:${(batches += 1)}`;
    const found = await ask<{ id: string }>(
      `insert into person (name, birth_date, municipality_id, area_id, language)
     select 'Zane ' || n, '1990-01-01', m.id, (select id from area a where a.municipality_id = m.id limit 1), 'lv'
     from municipality m, generate_series(1, $1::int) n where m.id = $2 returning id`,
      [people, municipality],
    );
    return {
      origin,
      wanted: found.map(({ id }, at) => ({
        ...{ holder: personId(id), name: `Zane ${at}`, kind: 'workshop', thing: origin, minutes: 600 },
        ...{ title: { lv: 'Māla trauki', en: 'Pottery' }, organisation: 'Podnieku māja' },
        ...{ from: '2027-01-01', until: '2027-02-01' },
      })),
    };
  }

  const house = (secret = env.TALKA_SECRET) => certificates(source, { ...env, TALKA_SECRET: secret });

  const issue = ({ origin, wanted }: Awaited<ReturnType<typeof workshop>>) =>
    house().issue({ origin, municipality, by: null, wanted });
  const batchOf = async (origin: string): Promise<string> =>
    (await ask<{ id: string }>('select id from certificate_batch where origin = $1', [origin]))[0]?.id ?? '';
  const states = (batch: string) =>
    ask<{ state: string; n: number }>(
      'select state, count(*)::int as n from certificate where batch_id = $1 group by state order by state',
      [batch],
    );
  const told = (batch: string) =>
    ask<{ n: number }>(
      `select count(*)::int as n from audit_entry where action = 'certificate.issued' and facts ->> 'batch' = $1`,
      [batch],
    );

  /** Somebody waits for a lock that another has. */
  const somebodyWaits = async (): Promise<boolean> => {
    const [row] = await ask<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return Boolean(row?.n);
  };

  /** The key of the tests that make without printing was sealed by nobody: another is made when it is needed. */
  const retireKeys = () =>
    ask('update municipality_key set retired_at = now() where municipality_id = $1', [municipality]);

  /** Makes without printing: what is looked at here is who makes what, and how often. */
  async function maker(make?: (certificate: Certificate) => Promise<void>, skip = true) {
    const { id: key } = await keyNow(source, municipality, () => ({
      publicKey: new Uint8Array(32),
      sealedKey: new Uint8Array(1),
    }));
    const made: Made = { key, credential: {}, papers: [{ language: 'lv', pdf: new Uint8Array(1) }] };
    const transaction = transactionOf(source, (manager) => {
      const ports = certificatePorts(skip ? manager : without(manager, 'for no key update skip locked'));
      return { ...ports, make: async (one: Certificate) => (await make?.(one), made) };
    });
    return (batch: string, most: number, share?: Share) => makeWaiting(transaction)(batch, most, share);
  }

  return {
    source,
    close,
    house,
    ask,
    workshop,
    issue,
    batchOf,
    states,
    told,
    somebodyWaits,
    retireKeys,
    maker,
  };
}
export type IssuingScene = Awaited<ReturnType<typeof issuingScene>>;
