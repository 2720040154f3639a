import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { sealAudit, verifyAudit } from './audit.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the official log', () => {
  const PART = sql`action = 'spec.entry'`;
  const write = async (): Promise<void> => {
    for (let index = 1; index <= 5; index++) {
      await source.transaction((manager) =>
        record(manager, {
          kind: 'spec.entry' as never,
          subject: { kind: 'spec', id: `${index}` },
          municipality: municipalityId('ludzas-novads'),
          by: null,
          facts: { index },
        }),
      );
    }
    while ((await sealAudit(source)) > 0);
  };
  const entries = () =>
    rows<{ id: string }>(source, sql`select id from audit_entry where ${PART} order by id`);
  const tampered = <T>(act: () => Promise<T>): Promise<T> =>
    without(
      source,
      'alter table audit_entry disable trigger user; alter table audit_seal disable trigger user',
      'alter table audit_entry enable trigger user; alter table audit_seal enable trigger user',
      act,
    );

  it('takes new entries only', async () => {
    await write();
    for (const change of [
      `update audit_entry set action = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
      'update audit_seal set hash = hash',
      'delete from audit_seal',
    ]) {
      await expect(source.query(change)).rejects.toThrow('append-only');
    }
    expect((await verifyAudit(source)).faults).toEqual([]);
  });

  it('shows a changed, swapped, inserted or removed entry at its place', async () => {
    const [first, second, third] = (await entries()) as [{ id: string }, { id: string }, { id: string }];
    const positions = await rows<{ entry_id: string; position: number }>(
      source,
      sql`select entry_id, position from audit_seal`,
    );
    const at = (id: string) => positions.find((it) => it.entry_id === id)?.position;
    const faults = async () => (await verifyAudit(source)).faults;
    const swap = sql`update audit_entry e set facts = o.facts, subject_id = o.subject_id from audit_entry o
      where (e.id, o.id) in ((${first.id}, ${second.id}), (${second.id}, ${first.id}))`;
    await tampered(async () => {
      await rows(source, sql`update audit_entry set facts = '{"index":9}' where id = ${first.id}`);
      expect(await faults()).toEqual([`position ${at(first.id)}: entry ${first.id} is not what was sealed`]);
      await rows(source, sql`update audit_entry set facts = '{"index":1}' where id = ${first.id}`);
      expect(await faults()).toEqual([]);

      await rows(source, swap);
      expect(await faults()).toHaveLength(2);
      await rows(source, swap);
      expect(await faults()).toEqual([]);

      const last = Math.max(...positions.map((it) => it.position));
      await rows(
        source,
        sql`insert into audit_seal (position, entry_id, hash) values (${last + 1}, uuidv7(), sha256('made up'))`,
      );
      expect(await faults()).toEqual([expect.stringContaining(`position ${last + 1}: entry`)]);
      await rows(source, sql`delete from audit_seal where position = ${last + 1}`);

      await rows(source, sql`delete from audit_entry where id = ${third.id}`);
      expect(await faults()).toEqual([`position ${at(third.id)}: entry ${third.id} has been removed`]);
      await rows(source, sql`delete from audit_seal where entry_id = ${third.id}`);
      expect((await faults())[0]).toBe(`position ${at(third.id)} is missing from the chain`);
    });
  });
});
