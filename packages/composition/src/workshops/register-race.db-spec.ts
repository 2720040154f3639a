import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { personId, type PersonId } from '@talka/kernel';
import { deviceId, factId, sendFacts, sessionId, type Fact } from '@talka/workshops';
import type { DataSource, EntityManager } from 'typeorm';
import { registerPorts } from './register.module.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'registers' },
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Change {
  /** The device is read without a lock, and so is the workshop. */
  readonly unlocked?: boolean;
  /** Is done once, just before anything is added. */
  readonly meanwhile?: () => Promise<unknown>;
  /** The connection is lost once everything was written, before it is committed. */
  readonly dies?: boolean;
}

const portsWith = ({ unlocked = false, meanwhile, dies = false }: Change) => {
  let waits = meanwhile;
  return (manager: EntityManager) =>
    registerPorts(
      new Proxy(manager, {
        get: (of, name) => {
          const found: unknown = Reflect.get(of, name);
          if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
          return async (statement: string, values?: unknown[]) => {
            const adds = statement.includes('insert into workshop_fact');
            if (waits && adds) {
              const act = waits;
              waits = undefined;
              await act();
            }
            const answer: unknown = await of.query(unlocked ? withoutLocks(statement) : statement, values);
            if (dies && adds) throw new Error('the connection is gone');
            return answer;
          };
        },
      }),
    );
};

const withoutLocks = (statement: string): string =>
  statement
    .replace(/order by id for no key update$/, '')
    .replace(
      /^update workshop_device set .* where id = \$1 returning (.*)$/s,
      'select $1 from workshop_device where id = $$1',
    );

interface Scene {
  readonly leader: PersonId;
  readonly facts: readonly Fact[];
}

/** A session in which two are enrolled, and ten marks of it that wait on a phone. */
async function scene(): Promise<Scene> {
  const [made] = await source.query<[{ leader: string; session: string; device: string; enrolment: string }]>(
    `with p as (insert into person (name, birth_date, municipality_id, area_id, language)
         select 'Līga Vadītāja', '1985-05-05', municipality_id, id, 'lv'
         from (select * from area where municipality_id = 'ludzas-novads' limit 1) as area returning id),
       o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
         values ('ludzas-novads', 'Podnieki', 'association', lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified',
           talka_now()) returning id),
       t as (select tstzrange(talka_now() + interval '5 minutes', talka_now() + interval '2 hours') as during),
       s as (insert into slot (municipality_id, places, during, closes_at, opens_at, state)
         select 'ludzas-novads', 9, during, lower(during), talka_now(), 'open' from t returning id, during),
       r as (insert into registration (slot_id, during, person_id, state) select s.id, s.during, p.id, 'confirmed' from s, p
         returning id),
       w as (insert into workshop (organisation_id, municipality_id, title, about, place, contact, craft, languages, enrolment,
           places, state, slot_id, created_by, published_at)
         select o.id, 'ludzas-novads', 'Bļodas', '', '', '', 'pottery', '{lv}', 'course', 9, 'published', s.id, p.id, talka_now()
         from o, s, p returning id),
       l as (insert into workshop_leader (workshop_id, person_id, role) select w.id, p.id, 'leader' from w, p),
       d as (insert into workshop_device (person_id, label) select id, 'Telefons' from p returning id),
       m as (insert into workshop_session (workshop_id, number, during) select w.id, 1, t.during from w, t returning id)
     select p.id as leader, m.id as session, d.id as device, r.id as enrolment from p, m, d, r`,
  );
  const facts = Array.from({ length: 10 }, (_, at) => ({
    ...{ kind: 'mark', id: factId(randomUUID()), session: sessionId(made.session), about: made.enrolment },
    ...{
      attendance: { as: 'absent' },
      device: deviceId(made.device),
      sequence: at + 1,
      replaces: [],
      generation: 1,
    },
    ...{ claimedAt: '2027-01-10T10:00:00.000Z', by: made.leader },
  })) as unknown as Fact[];
  return { leader: personId(made.leader), facts };
}

const send = ({ leader }: Scene, facts: readonly Fact[], change: Change = {}) =>
  sendFacts(transactionOf(source, portsWith(change)))(leader, facts[0]?.device ?? deviceId(''), facts);
const outcomes = async (sending: ReturnType<typeof send>): Promise<string[]> => {
  const sent = await sending;
  return sent.ok
    ? sent.value.map((answer) => (answer.as === 'refused' ? answer.refusal.code : answer.as))
    : [sent.refusal.code];
};
const kept = async ({ facts }: Scene): Promise<number> => {
  const [row] = await source.query<[{ count: number }]>(
    'select count(*)::int as count from workshop_fact where device_id = $1',
    [facts[0]?.device],
  );
  return row.count;
};
const all = (as: string) => Array.from({ length: 10 }, () => as);

describe('the same batch sent twice at once', () => {
  it('is told that it is refused, or fails, without the lock (the control)', async () => {
    const one = await scene();
    const first = send(one, one.facts, {
      unlocked: true,
      meanwhile: () => outcomes(send(one, one.facts, { unlocked: true })),
    });
    const outcome = await outcomes(first).catch(() => ['failed']);
    expect(outcome).not.toEqual(all('known'));
    expect(outcome).not.toEqual(all('taken'));
  });

  it('is taken once and known once with it', async () => {
    const one = await scene();
    let second: Promise<string[]> = Promise.resolve([]);
    const first = send(one, one.facts, {
      // It cannot end before the first does: it waits for the device.
      meanwhile: async () => void (second = outcomes(send(one, one.facts))),
    });
    expect(await outcomes(first)).toEqual(all('taken'));
    expect(await second).toEqual(all('known'));
    expect(await kept(one)).toBe(10);
  });
});

describe('a server that dies', () => {
  it('before it commits has taken nothing, and takes all when it is sent again', async () => {
    const one = await scene();
    await expect(send(one, one.facts, { dies: true })).rejects.toThrow('gone');
    expect(await kept(one)).toBe(0);
    expect(await outcomes(send(one, one.facts))).toEqual(all('taken'));
  });

  it('after it committed is asked again, and knows', async () => {
    const one = await scene();
    await send(one, one.facts);
    expect(await outcomes(send(one, [...one.facts].reverse()))).toEqual(all('known'));
    expect(await kept(one)).toBe(10);
  });
});
