import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeWaiting, type Certificate, type Made, type Wanted } from '@talka/certificates';
import { createDataSource, keyNow, sqlState, transactionOf, violated } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { municipalityId, personId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { certificatePorts, certificates } from './certificates.module.js';

const municipality = municipalityId('ludzas-novads');
const env = { TALKA_SECRET: 'for this test alone, and long enough', TALKA_ORIGIN: 'http://localhost:3999' };
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, pool: 8, applicationName: 'issuing' }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

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

const issue = ({ origin, wanted }: Awaited<ReturnType<typeof workshop>>) =>
  certificates(source, env).issue({ origin, municipality, by: null, wanted });
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

/** Makes without printing: what is looked at here is who makes what, and how often. */
async function maker(make?: (certificate: Certificate) => Promise<void>, skip = true) {
  const { id: key } = await keyNow(source, municipality, () => ({
    publicKey: new Uint8Array(32),
    sealedKey: new Uint8Array(1),
  }));
  const made: Made = { key, credential: {}, papers: [] };
  const transaction = transactionOf(source, (manager) => {
    const ports = certificatePorts(
      skip
        ? manager
        : new Proxy(manager, {
            get: (of, name) => {
              const found: unknown = Reflect.get(of, name);
              if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
              return (text: string, values?: unknown[]) =>
                of.query(text.replace('for no key update skip locked', ''), values);
            },
          }),
    );
    return { ...ports, make: async (one: Certificate) => (await make?.(one), made) };
  });
  return (batch: string, most: number) => makeWaiting(transaction)(batch, most);
}

describe('certificates of a workshop', () => {
  it('are asked for once, however often it is said that it is over', async () => {
    const over = await workshop(3);
    const [first, again] = await Promise.all([issue(over), issue(over)]);
    expect([first, again].filter((one) => one.ok && one.value !== undefined)).toHaveLength(1);
    expect(await states(await batchOf(over.origin))).toEqual([{ state: 'waiting', n: 3 }]);
  });

  it('are made once by two who make them at the same time; without the lock each would make them', async () => {
    for (const skip of [false, true]) {
      const over = await workshop(6);
      await issue(over);
      const batch = await batchOf(over.origin);
      const asked: string[] = [];
      const make = await maker(async ({ id }) => {
        asked.push(id);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }, skip);
      await Promise.allSettled([make(batch, 6), make(batch, 6)]);
      if (skip) expect(asked).toHaveLength(6);
      else expect(asked.length).toBeGreaterThan(6);
      await make(batch, 6);
      expect(await states(batch)).toEqual([{ state: 'issued', n: 6 }]);
      if (skip) expect(await told(batch)).toEqual([{ n: 6 }]);
    }
  });

  it('that a crash cuts short are made by the next try, and those made before stay as they were', async () => {
    const over = await workshop(5);
    await issue(over);
    const batch = await batchOf(over.origin);
    let left = 3;
    const crashing = await maker(() => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the machine stops')) : Promise.resolve();
    });
    await crashing(batch, 2);
    await expect(crashing(batch, 2)).rejects.toThrow('the machine stops');
    expect(await states(batch)).toEqual([
      { state: 'issued', n: 2 },
      { state: 'waiting', n: 3 },
    ]);
    const [{ code = '' } = {}] = await ask<{ code: string }>(
      `select code from certificate where batch_id = $1 and state = 'issued' order by id`,
      [batch],
    );
    const make = await maker();
    for (;;) {
      const made = await make(batch, 2);
      if (made.ok && made.value === 0) break;
    }
    expect(await states(batch)).toEqual([{ state: 'issued', n: 5 }]);
    expect(await told(batch)).toEqual([{ n: 5 }]);
    expect(await ask('select state from certificate where code = $1', [code])).toEqual([{ state: 'issued' }]);
  });

  it('are printed and signed by what the worker calls', async () => {
    const over = await workshop(12);
    await issue(over);
    const batch = await batchOf(over.origin);
    // The key of the tests above was sealed by nobody.
    await ask('update municipality_key set retired_at = now() where municipality_id = $1', [municipality]);
    await certificates(source, env).make(batch);
    expect(await states(batch)).toEqual([{ state: 'issued', n: 12 }]);
    const papers = await ask(
      `select language, count(*)::int as n from certificate_paper p join certificate c on c.id = p.certificate_id
       where c.batch_id = $1 group by language order by language`,
      [batch],
    );
    // No title in Latgalian, no paper in it.
    expect(papers).toEqual([
      { language: 'en', n: 12 },
      { language: 'lv', n: 12 },
    ]);
    const stranger = certificates(source, { ...env, TALKA_SECRET: 'another, of another installation' });
    await expect(stranger.statusList(municipality, 1)).rejects.toThrow();
  });
});

describe('the database', () => {
  const refused = async (text: string, values: unknown[]) => {
    try {
      await ask(text, values);
      return 'done';
    } catch (error) {
      return violated(error) ?? sqlState(error);
    }
  };

  it('keeps what was certified, one that counts for each thing, and each place in a list for one', async () => {
    const over = await workshop(2);
    await issue(over);
    const batch = await batchOf(over.origin);
    await (
      await maker()
    )(batch, 5);
    const [{ id = '' } = {}] = await ask<{ id: string }>('select id from certificate where batch_id = $1', [
      batch,
    ]);
    for (const change of [`minutes = 6000`, `name = 'Cita'`, `state = 'waiting'`, `until_day = '2028-01-01'`])
      expect(await refused(`update certificate set ${change} where id = $1`, [id])).toBe('certificate_kept');
    expect(await refused('delete from certificate where id = $1', [id])).toBe('certificate_kept');
    const copy = (code: string, columns: string) =>
      refused(
        `insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, title, from_day, until_day,
           minutes, status_list, status_index, state, issued_at, key_id)
         select batch_id, municipality_id, $2, holder_id, kind, thing, name, title, from_day, until_day, minutes, ${columns},
           state, issued_at, key_id from certificate where id = $1`,
        [id, code],
      );
    expect(await copy('AAAAAAAAAAAAAAAA', 'status_list, status_index + 1')).toBe('certificate_counts');
    expect(await copy('BBBBBBBBBBBBBBBB', 'status_list, status_index')).toMatch(
      /status_index|certificate_counts/,
    );
    expect(await copy('not a code', 'status_list, 0')).toBe('certificate_code_check');
  });
});
