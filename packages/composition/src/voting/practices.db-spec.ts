import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createDataSource, one, processOfVote, rows, sql } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import { municipalityId, personId, type Result } from '@talka/kernel';
import { readEnv, type Env } from '@talka/platform';
import { decideProcess, packOf, residentsOf, type VoteDraft } from '@talka/voting';
import { makeTrusteeKey } from '@talka/voting/protocol';
import type { DataSource } from 'typeorm';
import { operations } from '../operations/operations.js';
import { voteReads } from './voting.reads.js';
import { votingUseCases } from './voting.module.js';

const PLACES = [
  ['by-parish-and-residents', 'rezeknes-novads', 29, 8_649_000],
  ['one-pot-any-number', 'daugavpils', 1, 15_000_000],
  ['one-person-one-project', 'rezekne', 1, 70_000_000],
  ['two-projects', 'ludzas-novads', 1, 6_000_000],
  ['winner-in-each-area', 'livanu-novads', 4, 1_560_000],
] as const;

let database: TestDatabase;
let source: DataSource;
let env: Env;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 2 }).initialize();
  env = readEnv({
    TALKA_MODE: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    TALKA_ORIGIN: 'http://localhost:3999',
  });
  await operations(env).seed();
  await operations(env).seed();
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const setUp = (pack: string) =>
  one<{ id: string; number: number; state: string; name: VoteDraft['name']; about: VoteDraft['about'] }>(
    source,
    sql`select v.id, v.number, v.state, v.name, v.about from vote v join practice_set_up s on s.vote_id = v.id
        where s.practice = ${pack}`,
  );

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
}

describe('the five practices', () => {
  it('are there once, though the seed ran twice, and stay away once they are gone', async () => {
    const count = async () =>
      (await one<{ count: number }>(source, sql`select count(*)::int as count from vote`)).count;
    expect(await count()).toBe(5);
    const { id } = await setUp('two-projects');
    await source.transaction(async (manager) => {
      await rows(manager, sql`update vote set state = 'annulled' where id = ${id}`);
    });
    await operations(env).seed();
    expect(await count()).toBe(5);
    await rows(source, sql`update vote set state = 'draft' where id = ${id}`);
  });

  it('take no ideas before an administrator has saved them, though their time may have come', async () => {
    const { called } = await one<{ called: number }>(
      source,
      sql`select count(p.called_at)::int as called from process p join vote v on v.process_id = p.id`,
    );
    expect(called).toBe(0);
  });

  it.each(PLACES)('%s is a process of %s', async (packId, municipality, pots, cents) => {
    const pack = packOf(packId);
    const { number, id, state } = await setUp(packId);
    const found = await voteReads(source, env).oneForOffice(municipality, number);
    expect([state, found?.rule.rules]).toEqual(['draft', pack?.vote]);
    expect(found?.rule.pots).toHaveLength(pots);
    expect(found?.rule.pots.reduce((sum, { budgetCents }) => sum + budgetCents, 0)).toBe(cents);
    const process = await processOfVote(source, id);
    expect(process).toMatchObject({
      mayPropose: pack?.mayPropose,
      maySupport: pack?.maySupport,
      supportThreshold: pack?.supportThreshold,
      deliveryMonths: 24,
    });
    const voting = found?.rule.time ?? { from: new Date(), until: null };
    expect(decideProcess({ process, submissionDays: pack?.submissionDays ?? 0, voting })).toMatchObject({
      ok: true,
    });
    const phases = await rows<{ kind: string }>(
      source,
      sql`select f.kind from process_phase f join vote v on v.process_id = f.process_id where v.id = ${id}
          order by f.opens_at, f.kind`,
    );
    expect(phases.map(({ kind }) => kind)).toEqual(['submission', 'review', 'voting']);
  });

  it('gives each parish of Rēzeknes novads three euros for each of its residents', async () => {
    const { number } = await setUp('by-parish-and-residents');
    const found = await voteReads(source, env).oneForOffice('rezeknes-novads', number);
    const pots = found?.rule.pots ?? [];
    expect(pots.every((pot) => pot.budgetCents === 300 * (residentsOf(pot) ?? 0))).toBe(true);
    expect(pots.reduce((sum, pot) => sum + (residentsOf(pot) ?? 0), 0)).toBe(28_830);
  });

  it('joins parishes of Līvānu novads to unions, and leaves none without a pot', async () => {
    const { number } = await setUp('winner-in-each-area');
    const found = await voteReads(source, env).oneForOffice('livanu-novads', number);
    const pots = found?.rule.pots ?? [];
    expect(pots.map(({ areas }) => areas.length).sort()).toEqual([1, 1, 2, 2]);
    expect(pots.filter(({ areas }) => areas.length > 1).map(({ name }) => name)).toEqual([
      'Rožupes un Turku pagastu apvienība',
      'Rudzātu un Sutru pagastu apvienība',
    ]);
  });

  it.each(PLACES.map(([pack, here]) => [pack, here] as const))(
    '%s is announced once projects and keys are there',
    async (packId, here) => {
      const voting = votingUseCases(source, env);
      const municipality = municipalityId(here);
      const { id } = await one<{ id: string }>(
        source,
        sql`insert into person (name, birth_date, municipality_id, area_id)
          select 'Oksana', '1980-01-01', municipality_id, id from area where municipality_id = ${here} limit 1
          returning id`,
      );
      const by: Person = {
        ...{ id: personId(id), name: 'Oksana', birthDate: '1980-01-01', municipality },
        grants: [{ role: 'administrator', municipality }],
      };
      const { number, name, about } = await setUp(packId);
      const found = await voteReads(source, env).oneForOffice(here, number);
      if (!found) throw new Error('nothing is set up');
      const { rules, time, pots, revision } = found.rule;
      const at = { municipality, number };
      const early = await voting.announce(by, { ...at, revision });
      expect(early).toMatchObject({ ok: false, refusal: { code: 'vote.no-projects' } });
      const key = () => makeTrusteeKey({ bytes: (length) => Uint8Array.from(randomBytes(length)) }).publicKey;
      const trustees = ['Velga', 'Imants', 'Nadežda'].map((one) => ({
        ...{ name: one, office: '', publicKey: Buffer.from(key()).toString('base64') },
      }));
      const projects = pots.map((pot, index) => ({
        ...{
          id: `${index + 1}`,
          pot: pot.id,
          idea: null,
          name: `Soliņi: ${pot.name}`,
          summary: '',
          language: 'lv',
        },
        costCents: 90_000,
      }));
      const draft: VoteDraft = { name, about, rules, time, pots, projects, trustees };
      const changed = valueOf(await voting.change(by, { ...at, revision, process: null, draft }));
      const shares = {
        sealingKey: Buffer.from(key()).toString('base64'),
        shares: [{}, {}, {}],
      };
      const kept = valueOf(await voting.keepShares(by, { ...at, revision: changed.revision, ...shares }));
      const announced = valueOf(await voting.announce(by, { ...at, revision: kept.revision }));
      expect(announced.state).toBe('announced');
    },
    60_000,
  );
});
