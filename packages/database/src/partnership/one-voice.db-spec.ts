import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { dayAfter, dayInRiga, municipalityId, personId, type PersonId } from '@talka/kernel';
import {
  closeJointly,
  outcomeOf,
  proposeJointly,
  speakJointly,
  type JointDecisionStore,
  type Voice,
} from '@talka/partnership';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql, type Queryable } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { jointDecisionStore } from './joint-decision.store.js';

const LUDZA = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let everyone: string[];
let two: Person[];

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 30, patience: 60_000 },
  }).initialize();
  everyone = (await rows<{ id: string }>(source, sql`select id from municipality order by id`)).map(
    ({ id }) => id,
  );
  two = [await administrator(), await administrator()];
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function administrator(): Promise<Person> {
  const { id } = await one<{ id: PersonId }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${LUDZA} limit 1 returning id`,
  );
  return {
    ...{ id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA },
    grants: [{ role: 'administrator', municipality: LUDZA }],
  };
}

type StoreOf = (manager: Queryable) => JointDecisionStore;
const deciding = (storeOf: StoreOf = jointDecisionStore) =>
  transactionOf(source, (manager) => ({
    joint: storeOf(manager),
    record: async (it: Parameters<typeof record>[1]) => void (await record(manager, it)),
  }));
const propose = async (): Promise<number> => {
  const proposed = await proposeJointly(deciding())(two[0]!, LUDZA, {
    ...{ title: 'Kopīga skatuve', words: 'Pirksim vienu skatuvi un lietosim pēc kārtas.' },
    ...{ language: 'lv', task: 2, closesOn: dayAfter(dayInRiga(new Date()), 20) },
  });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return proposed.value;
};
const speak = (number: number, by: Person, voice: Voice, storeOf?: StoreOf) =>
  speakJointly(deciding(storeOf))(by, { municipality: LUDZA, number }, { voice, words: '', language: 'lv' });
/** The way there for those of whom it does not matter who lends the voice. */
const lend = (number: number, municipality: string, voice: Voice) =>
  rows(
    source,
    sql`insert into joint_voice (decision_id, municipality_id, voice, words, language, by_id)
        select id, ${municipality}, ${voice}, '', 'lv', ${two[0]?.id} from joint_decision where number = ${number}`,
  );
const voicesOf = (number: number) =>
  rows<{ municipality: string; voice: Voice }>(
    source,
    sql`select v.municipality_id as municipality, v.voice from joint_voice v join joint_decision d on d.id = v.decision_id
        where d.number = ${number}`,
  );
const end = (number: number) =>
  rows(
    source,
    sql`update joint_decision set closes_at = talka_now() - interval '1 second' where number = ${number}`,
  );
const stateOf = async (number: number): Promise<string> =>
  (await one<{ state: string }>(source, sql`select state from joint_decision where number = ${number}`))
    .state;
/** Nobody waits for anybody: as if a decision were not held while it is spoken about. */
const careless: StoreOf = (manager) => {
  const store = jointDecisionStore(manager);
  return {
    ...store,
    async find(number) {
      const row = await one<{ id: string; closes_at: Date }>(
        manager,
        sql`select id, closes_at from joint_decision where number = ${number}`,
      );
      return {
        ...{ id: row.id as never, number, municipality: LUDZA, state: 'open', quorum: 5 },
        ...{ closesAt: row.closes_at, revision: 0 },
      };
    },
  };
};

describe('two administrators who speak for one municipality at once', () => {
  const together = async (storeOf: StoreOf): Promise<number> => {
    const number = await propose();
    await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        speak(number, two[turn % 2]!, turn % 2 === 0 ? 'for' : 'against', storeOf),
      ),
    );
    return (await voicesOf(number)).length;
  };

  it('give it ten voices when nothing stands against it', async () => {
    const blind: StoreOf = (manager) => ({
      ...careless(manager),
      async speak(id, municipality, { voice }, by) {
        await rows(
          manager,
          sql`insert into joint_voice (decision_id, municipality_id, voice, words, language, by_id)
              values (${id}, ${municipality}, ${voice}, '', 'lv', ${by})`,
        );
        return true;
      },
    });
    await without(
      source,
      'alter table joint_voice drop constraint joint_voice_once',
      'delete from joint_voice; alter table joint_voice add constraint joint_voice_once primary key (decision_id, municipality_id)',
      async () => expect(await together(blind)).toBe(10),
    );
  });

  it('give it one', async () => expect(await together(jointDecisionStore)).toBe(1));
  it('give it one though nobody holds the decision', async () => expect(await together(careless)).toBe(1));
});

describe('what came of it', () => {
  it('cannot be other than what the voices say, whatever road it comes by', async () => {
    const number = await propose();
    for (const municipality of everyone.slice(0, 5)) await lend(number, municipality, 'for');
    const say = (state: string) =>
      rows(
        source,
        sql`update joint_decision set state = ${state}, ended_at = talka_now() where number = ${number}`,
      );
    await expect(say('carried')).rejects.toThrow('closed before its time');
    await end(number);
    for (const wrong of ['rejected', 'no-quorum'])
      await expect(say(wrong)).rejects.toThrow('as the voices say');
    await expect(lend(number, everyone[5] ?? '', 'against')).rejects.toThrow('that is over');
    await say('carried');
    for (const later of ['rejected', 'open']) await expect(say(later)).rejects.toThrow();
    await expect(
      rows(
        source,
        sql`delete from joint_voice where decision_id = (select id from joint_decision where number = ${number})`,
      ),
    ).rejects.toThrow('that is over');
  });

  it('is said alike by the rule and by the database, at each edge: of the quorum, and of as many on either side', async () => {
    const close = closeJointly(deciding());
    const ways = [
      ...[
        '',
        'ffff',
        'fffff',
        'ffaaa',
        'fffaa',
        'fffaaa',
        'xxxxx',
        'fxxxx',
        'axxxx',
        'ffffffffa',
        'aaaaafffx',
      ],
    ];
    const voice = { f: 'for', a: 'against', x: 'abstain' } as const;
    const numbers: (readonly [string, number])[] = [];
    for (const way of ways) {
      const number = await propose();
      for (const [at, letter] of [...way].entries())
        await lend(number, everyone[at] ?? '', voice[letter as keyof typeof voice]);
      await end(number);
      numbers.push([way, number]);
      expect(await close()).toEqual({ ok: true, value: true });
    }
    for (const [way, number] of numbers)
      expect([way, await stateOf(number)]).toEqual([
        way,
        outcomeOf(
          [...way].map((letter) => voice[letter as keyof typeof voice]),
          5,
        ),
      ]);
  });

  it('is worked out once by four workers, and said once', async () => {
    const numbers = [await propose(), await propose(), await propose()];
    for (const number of numbers) await end(number);
    const close = closeJointly(deciding());
    const worker = async (): Promise<number> => {
      const closed = await close();
      return closed.ok && closed.value ? 1 + (await worker()) : 0;
    };
    const done = await Promise.all([worker(), worker(), worker(), worker()]);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(3);
    const { said } = await one<{ said: number }>(
      source,
      sql`select count(*)::int as said from audit_entry where action = 'joint-decision.closed'
            and (facts ->> 'number')::int = any (${numbers}::int[])`,
    );
    expect(said).toBe(3);
  });
});
