import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { askNextWave } from '@talka/volunteering';
import { slotId } from '@talka/registration';
import { DataSource, type EntityManager } from 'typeorm';
import { helpSweep } from './help-sweep.js';
import { helpPorts } from './helping.ports.js';

const NOON = '2027-06-01T09:00:00Z';
const STARTS = '2027-06-06T09:00:00Z';
const HERE = 'ludzas-novads';

/** A database of its own, looked at by workers whose clocks show a moment. */
class Town {
  private constructor(
    readonly database: TestDatabase,
    readonly noon: DataSource,
  ) {}

  static async found(): Promise<Town> {
    const database = await testDatabase();
    return new Town(database, await connect(database.url, NOON));
  }

  async close(): Promise<void> {
    await this.noon.destroy();
    await this.database.drop();
  }

  ask<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.noon.query<Row[]>(text, values);
  }

  /** Somebody who wants to be asked here. */
  async person(name: string, willing = true, birthDate = '1980-01-01'): Promise<string> {
    const [made] = await this.ask<{ id: string }>(
      `with p as (insert into person (name, email, birth_date, municipality_id, area_id, language)
           select $1, gen_random_uuid() || '@talka.example', $2, municipality_id, id, 'lv'
           from area where municipality_id = $3 limit 1 returning id),
         w as (insert into help_willing (person_id, municipality_id) select id, $3 from p where $4::boolean)
       select id from p`,
      [name, birthDate, HERE, willing],
    );
    return made?.id ?? '';
  }

  /** A shift that lacks people, and whose organiser asks for help. */
  async shift({ places = 2, starts = STARTS, wanted = true } = {}): Promise<string> {
    const [made] = await this.ask<{ id: string }>(
      `with p as (insert into person (name, birth_date, municipality_id, area_id, language)
           select 'Rīkotāja', '1980-01-01', municipality_id, id, 'lv' from area where municipality_id = $1 limit 1 returning id),
         o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
           values ($1, 'Ezerkrasta biedrība', 'association', lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified',
             talka_now()) returning id),
         e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
             published_at) select o.id, $1, 'Talka', '', 'Krasts', '', 'published', p.id, talka_now() from o, p returning id),
         v as (insert into volunteer_role select id, 'soli', 1, 'Solu  Krāsošana', '', 16 from e),
         s as (insert into slot (municipality_id, places, during, closes_at, state)
           values ($1, $2, tstzrange($3, $3::timestamptz + interval '2 hours'), $3, 'open') returning id, during),
         f as (insert into volunteer_shift select e.id, 1, 'soli', s.during, $2, s.id from e, s),
         c as (insert into help_call (slot_id) select id from s where $4::boolean)
       select id from s`,
      [HERE, places, starts, wanted],
    );
    return made?.id ?? '';
  }

  async takes(person: string, slot: string, state = 'confirmed'): Promise<void> {
    await this.ask(
      `insert into registration (slot_id, during, person_id, state) select id, during, $1, $3 from slot where id = $2`,
      [person, slot, state],
    );
  }

  async asked(slot: string): Promise<string[]> {
    const found = await this.ask<{ name: string }>(
      `select p.name from help_question q join person p on p.id = q.person_id where slot_id = $1 order by q.wave, q.id`,
      [slot],
    );
    return found.map(({ name }) => name);
  }

  async mails(): Promise<number> {
    const [sums] = await this.ask<{ count: number }>(
      `select count(*)::int from mail where template = 'help-asked'`,
    );
    return sums?.count ?? 0;
  }

  async call(slot: string): Promise<{ ending: string | null; waves: number; look_at: Date } | undefined> {
    const [call] = await this.ask<{ ending: string | null; waves: number; look_at: Date }>(
      `select ending, waves, look_at from help_call where slot_id = $1`,
      [slot],
    );
    return call;
  }

  async passAt(now: string): Promise<void> {
    const source = await connect(this.database.url, now);
    await helpSweep(source)();
    await source.destroy();
  }
}

const connect = (url: string, now: string): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url, poolSize: 6 },
    extra: { options: `-c talka.now=${now}` },
  }).initialize();

let town: Town;
beforeAll(async () => {
  town = await Town.found();
});
afterAll(() => town.close());

/** Nobody from one story is asked in the next. */
const nobodyElse = () => town.ask('delete from help_willing');

describe('people for a shift that lacks them', () => {
  it('are asked in waves, by day, each once, until it is full', async () => {
    await nobodyElse();
    for (let one = 0; one < 9; one += 1) await town.person(`Persona ${one}`);
    const slot = await town.shift();
    await town.passAt('2027-06-01T20:00:00Z');
    expect(await town.asked(slot)).toEqual([]);
    await town.passAt('2027-06-02T05:00:00Z');
    expect((await town.asked(slot)).length).toBe(4);
    // They have twelve waking hours; sooner nobody else is asked.
    await town.passAt('2027-06-02T16:59:00Z');
    expect((await town.asked(slot)).length).toBe(4);
    await town.passAt('2027-06-02T17:00:00Z');
    expect(new Set(await town.asked(slot)).size).toBe(8);
    expect(await town.mails()).toBe(8);
    const [lapsed] = await town.ask<{ count: number }>(
      `select count(*)::int from help_question where slot_id = $1 and state = 'lapsed'`,
      [slot],
    );
    expect(lapsed?.count).toBe(4);
    for (const name of ['Anna', 'Beate']) await town.takes(await town.person(name, false), slot);
    await town.passAt('2027-06-02T20:00:00Z');
    expect(await town.call(slot)).toMatchObject({ ending: 'filled', waves: 2 });
    const [open] = await town.ask<{ count: number }>(
      `select count(*)::int from help_question where slot_id = $1 and state = 'open'`,
      [slot],
    );
    expect(open?.count).toBe(0);
  });

  it('are not asked for what the rules of signing up would refuse them', async () => {
    await nobodyElse();
    const slot = await town.shift();
    await town.person('Drīkst');
    await town.person('Par jaunu', true, '2013-01-01');
    await town.person('Skolnieks', true, '2010-08-01');
    const elsewhere = await town.shift({ wanted: false });
    await town.takes(await town.person('Aizņemts'), elsewhere);
    const night = await town.shift({ wanted: false, starts: '2027-06-06T04:30:00Z' });
    for (const state of ['waiting', 'confirmed'])
      await town.takes(await town.person(`Jau ${state}`), slot, state);
    await town.ask(
      `update slot set during = tstzrange(lower(during) - interval '10 hours', upper(during)),
      closes_at = lower(during) - interval '10 hours' where id = $1`,
      [night],
    );
    await town.takes(await town.person('Nav atpūties'), night);
    await town.person('Negrib', false);
    await town.ask(
      `insert into help_unwanted (person_id, organisation_id, role)
         select $1, organisation_id, 'solu krāsošana' from volunteer_event e join volunteer_shift v on v.event_id = e.id
         where v.slot_id = $2`,
      [await town.person('Ne šādu'), slot],
    );
    await town.passAt(NOON);
    expect(await town.asked(slot)).toEqual(['Drīkst', 'Skolnieks']);
  });

  it('owe one answer at a time, and are asked twice in seven days at most, over all shifts', async () => {
    await nobodyElse();
    await town.person('Vienīgā');
    const shifts = [await town.shift(), await town.shift({ starts: '2027-06-07T09:00:00Z' })];
    const sums = async () => (await Promise.all(shifts.map((one) => town.asked(one)))).flat().length;
    await town.passAt(NOON);
    expect(await sums()).toBe(1);
    await town.passAt('2027-06-02T09:00:00Z');
    expect(await sums()).toBe(2);
    shifts.push(await town.shift({ starts: '2027-06-08T09:00:00Z' }));
    await town.passAt('2027-06-04T09:00:00Z');
    expect(await sums()).toBe(2);
    expect((await town.call(shifts[2]!))?.look_at).toEqual(new Date('2027-06-04T11:00:00.001Z'));
    await town.passAt('2027-06-08T05:30:00Z');
    expect(await sums()).toBe(2);
  });

  it('are asked no more once the shift has begun or is called off', async () => {
    await nobodyElse();
    await town.person('Kāds');
    const [begun, off] = [
      await town.shift({ starts: '2027-06-01T09:20:00Z' }),
      await town.shift({ starts: '2027-06-09T09:00:00Z' }),
    ];
    await town.ask(`update slot set state = 'cancelled' where id = $1`, [off]);
    await town.passAt(NOON);
    expect([(await town.call(begun))?.ending, (await town.call(off))?.ending]).toEqual([
      'over',
      'called-off',
    ]);
    expect([...(await town.asked(begun)), ...(await town.asked(off))]).toEqual([]);
  });

  it('are asked once when a worker dies in the middle of a wave', async () => {
    await nobodyElse();
    for (const name of ['Viens', 'Divi']) await town.person(name);
    const slot = await town.shift();
    await town.ask(`create function die() returns trigger language plpgsql as $$ begin
        perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
    await town.ask(`create trigger die before insert on audit_entry for each row when (new.action = 'help.asked')
        execute function die()`);
    const source = await connect(town.database.url, NOON);
    await expect(helpSweep(source)()).rejects.toThrow();
    await source.destroy();
    await town.ask('drop trigger die on audit_entry');
    expect(await town.asked(slot)).toEqual([]);
    const before = await town.mails();
    await town.passAt(NOON);
    expect([(await town.asked(slot)).sort(), (await town.mails()) - before]).toEqual([['Divi', 'Viens'], 2]);
  });
});

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ports of a worker that takes a while to write a wave down; a careless one locks neither the call nor people. */
const workerOf = (careless: boolean) => (manager: EntityManager) =>
  helpPorts(
    new Proxy(manager, {
      get: (of, name) => {
        const found: unknown = Reflect.get(of, name);
        if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
        return async (statement: string, values?: unknown[]) => {
          if (statement.startsWith('insert into help_wave')) await later(400);
          const unlocked = statement
            .replace(' for update skip locked', '')
            .replace('order by id for no key update', '');
          return await of.query(careless ? unlocked : statement, values);
        };
      },
    }),
  );

/** Two workers look at the same moment. @returns how often anybody was asked */
async function atOnce(where: Town, slots: readonly string[], careless: boolean): Promise<number> {
  const ask = askNextWave(transactionOf(where.noon, workerOf(careless)));
  const [one = '', other = one] = slots;
  await Promise.allSettled([ask(slotId(one)), later(100).then(() => ask(slotId(other)))]);
  return (await Promise.all(slots.map((slot) => where.asked(slot)))).flat().length;
}

describe('two workers at once', () => {
  it('would ask the same people twice without the locks and the constraints', async () => {
    const careless = await Town.found();
    await careless.ask(`alter table help_question drop constraint help_question_slot_id_wave_fkey,
      drop constraint help_question_once`);
    await careless.ask('alter table help_wave drop constraint help_wave_pkey');
    await careless.ask('drop index help_question_open');
    for (let one = 0; one < 4; one += 1) await careless.person(`Persona ${one}`);
    expect(await atOnce(careless, [await careless.shift()], true)).toBe(8);
    await careless.ask('delete from help_question');
    const both = [await careless.shift(), await careless.shift({ starts: '2027-06-07T09:00:00Z' })];
    expect(await atOnce(careless, both, true)).toBe(8);
    await careless.close();
  }, 30_000);

  it('make one wave: the constraint has the last word, where nobody locks', async () => {
    await nobodyElse();
    for (let one = 0; one < 4; one += 1) await town.person(`Persona ${one}`);
    expect(await atOnce(town, [await town.shift()], true)).toBe(4);
  }, 30_000);

  it('make one wave, and whoever comes second leaves it be', async () => {
    await nobodyElse();
    for (let one = 0; one < 9; one += 1) await town.person(`Persona ${one}`);
    const slot = await town.shift();
    expect(await atOnce(town, [slot], false)).toBe(4);
    expect(await town.call(slot)).toMatchObject({ waves: 1 });
  }, 30_000);

  it('ask nobody for two shifts at once', async () => {
    await nobodyElse();
    for (let one = 0; one < 4; one += 1) await town.person(`Persona ${one}`);
    const both = [await town.shift(), await town.shift({ starts: '2027-06-07T09:00:00Z' })];
    expect(await atOnce(town, both, false)).toBe(4);
  }, 30_000);
});
