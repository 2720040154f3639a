import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerLot,
  announceJury,
  drawJury,
  drawByLot,
  passLapsedOn,
  volunteerForJury,
  type CallsPorts,
} from '@talka/calls';
import type { Person } from '@talka/identity';
import { commitmentTo, dayAfter, dayInRiga, municipalityId, personId, type PersonId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { juryStore } from './jury.store.js';

const LUDZA = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let clerk: Person;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 20, patience: 60_000 },
  }).initialize();
  clerk = await resident();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function resident(): Promise<Person> {
  const { id } = await one<{ id: PersonId }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${LUDZA} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA, grants: [] };
}

let seeds = 0;
const acting = (secret = `seed ${(seeds += 1)}`, storeOf = juryStore) =>
  transactionOf(source, (manager): CallsPorts => ({
    juries: storeOf(manager),
    seeds: {
      make: () => ({ commitment: commitmentTo(secret), locked: Buffer.from(secret) }),
      open: ({ locked }) => Buffer.from(locked).toString(),
    },
    record: async (it) => void (await record(manager, it)),
  }));
const announce = (secret?: string) =>
  announceJury(acting(secret))(clerk, LUDZA, {
    ...{ title: 'Parka žūrija', words: 'Izvēlas vienu no trim parka pārbūves iecerēm.', language: 'lv' },
    ...{ places: 3, whoMay: 'municipality', closesOn: dayAfter(dayInRiga(new Date()), 20) },
    ...{ ages: [{ from: 16, share: 1 }], areas: null, genders: { woman: 1, man: 1 } },
  });
const announced = async (): Promise<number> => {
  const it = await announce();
  if (!it.ok) throw new Error(it.refusal.code);
  return it.value;
};
const come = async (number: number, people: number): Promise<Person[]> => {
  const who = await Promise.all(Array.from({ length: people }, resident));
  const done = await Promise.all(
    who.map((one) => volunteerForJury(acting())(one, number, { gender: 'woman' })),
  );
  expect(done.every(({ ok }) => ok)).toBe(true);
  return who;
};
const end = (number: number) =>
  rows(source, sql`update jury set closes_at = talka_now() - interval '1 second' where number = ${number}`);
const seatsOf = (number: number) =>
  rows<{ seat: number; number: number; state: string; instead_of: number | null }>(
    source,
    sql`select s.seat, s.number, s.state, s.instead_of from jury_seat s join jury j on j.id = s.jury_id
        where j.number = ${number} order by s.asked_at, s.seat`,
  );
const drawAll = async (): Promise<number> => {
  const done = await drawJury(acting())();
  return done.ok && done.value ? 1 + (await drawAll()) : 0;
};

describe('people who volunteer at once', () => {
  it('get a number each, and one who presses twice has one', async () => {
    const number = await announced();
    const [first] = await come(number, 12);
    await Promise.all([1, 2, 3].map(() => volunteerForJury(acting())(first!, number, { gender: null })));
    const list = await rows<{ number: number }>(
      source,
      sql`select v.number from jury_volunteer v join jury j on j.id = v.jury_id where j.number = ${number} order by 1`,
    );
    expect(list.map((it) => it.number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    await end(number);
    await drawAll();
  });
});

describe('a seed', () => {
  it('is announced once: the database refuses the second time', async () => {
    expect((await announce('the same')).ok).toBe(true);
    expect(await announce('the same')).toMatchObject({ refusal: { code: 'jury.seed-announced' } });
    await rows(
      source,
      sql`update jury set closes_at = talka_now() where commitment = ${commitmentTo('the same')}`,
    );
    await drawAll();
  });

  it('is the one that was promised, and is shown after the time: whatever road it comes by', async () => {
    const number = await announced();
    const say = (seed: string) =>
      rows(
        source,
        sql`update jury set state = 'drawn', seed = ${seed}, ended_at = talka_now() where number = ${number}`,
      );
    await expect(say(`seed ${seeds}`)).rejects.toThrow('drawn after its time');
    await end(number);
    await expect(say('another')).rejects.toThrow('jury_seed_as_promised');
    await drawAll();
    await expect(
      rows(
        source,
        sql`update jury set state = 'open', seed = null, ended_at = null where number = ${number}`,
      ),
    ).rejects.toThrow('drawn once');
    await expect(rows(source, sql`update jury set traits = '[]' where number = ${number}`)).rejects.toThrow(
      'announced with stays',
    );
  });
});

describe('the list of volunteers', () => {
  it('is closed at the time and never touched after it, but for whose account goes', async () => {
    const number = await announced();
    const [first] = await come(number, 4);
    await end(number);
    const late = await resident();
    expect(await volunteerForJury(acting())(late, number, { gender: null })).toMatchObject({
      refusal: { code: 'jury.closed' },
    });
    const add = () =>
      rows(
        source,
        sql`insert into jury_volunteer (jury_id, number, person_id, age) select id, 99, ${late.id}, '16' from jury
            where number = ${number}`,
      );
    await expect(add()).rejects.toThrow('list of volunteers is closed');
    await drawAll();
    await expect(add()).rejects.toThrow('list of volunteers is closed');
    const of = sql`jury_id = (select id from jury where number = ${number})`;
    await expect(rows(source, sql`delete from jury_volunteer where ${of}`)).rejects.toThrow('is closed');
    await expect(rows(source, sql`update jury_volunteer set age = '60' where ${of}`)).rejects.toThrow(
      'is closed',
    );
    await rows(source, sql`update jury_volunteer set person_id = null where person_id = ${first!.id}`);
  });
});

describe('a draw', () => {
  it('that five workers do at once is done once; without the lock and the keys it is done five times', async () => {
    const together = async (transaction: () => ReturnType<typeof acting>): Promise<number> => {
      const number = await announced();
      await come(number, 6);
      await end(number);
      await Promise.allSettled(Array.from({ length: 5 }, () => drawJury(transaction())()));
      return (await seatsOf(number)).length;
    };
    const blind: typeof juryStore = (manager) => ({
      ...juryStore(manager),
      async due() {
        const row = await one<{
          number: number;
          id: string;
          traits: never;
          commitment: string;
          closes_at: Date;
        }>(
          manager,
          sql`select number, id, traits, commitment, closes_at from jury order by number desc limit 1`,
        );
        return {
          ...{ id: row.id as never, number: row.number, municipality: LUDZA, state: 'open', places: 3 },
          ...{
            whoMay: 'municipality',
            closesAt: row.closes_at,
            traits: row.traits,
            commitment: row.commitment,
          },
          seed: null,
        };
      },
    });
    await without(
      source,
      `alter table jury disable trigger jury_drawn_once; 
       alter table jury_seat drop constraint jury_seat_jury_id_instead_of_fkey; alter table jury_seat drop constraint jury_seat_pkey; drop index jury_seat_taken_once`,
      `delete from jury_seat; alter table jury enable trigger jury_drawn_once; alter table jury_seat add primary key (jury_id, number);
       alter table jury_seat add foreign key (jury_id, instead_of) references jury_seat (jury_id, number);
       create unique index jury_seat_taken_once on jury_seat (jury_id, seat) where state in ('asked', 'accepted')`,
      async () => expect(await together(() => acting(undefined, blind))).toBe(15),
    );
    expect(await together(() => acting())).toBe(3);
    await drawAll();
  });

  it('is what the published list and seed give, and whoever does not come makes room for the next of their kind', async () => {
    const number = await announced();
    const people = await come(number, 6);
    await end(number);
    expect(await drawAll()).toBe(1);
    const jury = await source.transaction((manager) => juryStore(manager).find(number));
    const volunteers = await juryStore(source.manager).volunteers(jury!.id);
    const { seed, places, traits } = jury!;
    const again = drawByLot({ seed: seed ?? '', places, traits, volunteers });
    const drawn = (await seatsOf(number)).map((it) => it.number);
    expect(drawn).toEqual(again.drawn.map((it) => it.number));

    const numberOf = async (who: Person) => juryStore(source.manager).numberOf(jury!.id, who.id);
    const numbers = await Promise.all(people.map(numberOf));
    const who = (it: number) => people[numbers.indexOf(it)]!;
    const waiting = again.order.filter((it) => !drawn.includes(it));
    expect(await answerLot(acting())(who(drawn[0]!), number, true)).toMatchObject({ ok: true });
    expect(await answerLot(acting())(who(drawn[1]!), number, false)).toMatchObject({ ok: true });
    expect(await answerLot(acting())(who(waiting[1]!), number, true)).toMatchObject({
      refusal: { code: 'jury.not-asked' },
    });
    // One never answers, and one who had accepted erases their account.
    await rows(
      source,
      sql`update jury_seat set answer_by = talka_now() where number = ${drawn[2]} and jury_id = ${jury!.id}`,
    );
    await rows(
      source,
      sql`update jury_volunteer set person_id = null where person_id = ${who(drawn[0]!).id}`,
    );
    expect(await passLapsedOn(acting())()).toEqual({ ok: true, value: true });
    expect(await passLapsedOn(acting())()).toEqual({ ok: true, value: false });
    const seats = await seatsOf(number);
    expect(new Map(seats.map((it) => [it.number, it.state]))).toEqual(
      new Map([
        ...([
          [drawn[0]!, 'gone'],
          [drawn[1]!, 'declined'],
          [drawn[2]!, 'silent'],
        ] as const),
        ...waiting.map((it) => [it, 'asked'] as const),
      ]),
    );
    expect(seats.slice(3).map((it) => it.number)).toEqual(waiting);
    expect(seats.slice(3).map((it) => it.instead_of)).toEqual([drawn[1], drawn[0], drawn[2]]);
    await expect(
      rows(
        source,
        sql`insert into jury_seat (jury_id, number, seat, answer_by)
        values (${jury!.id}, ${drawn[0]}, 1, talka_now())`,
      ),
    ).rejects.toThrow();
  });
});
