import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createQueue, readEnv, type JobQueue, type Waiting } from '@talka/platform';
import { comes, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import pg from 'pg';
import type { TalkaProcess } from '../testing/talka-processes.js';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

/**
 * Word of an offered place, while processes and the queue die. Each fault is shown first without the mechanism: then word goes
 * to the queue straight from the request, after its transaction, and nobody looks again.
 */
let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
let queue: JobQueue;
let workers: TalkaProcess[] = [];

beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, 'ludzas-novads'));
  queue = createQueue(
    readEnv({
      ...{ TALKA_MODE: 'test', TALKA_ORIGIN: 'http://localhost:3999' },
      ...{ DATABASE_URL: String(process.env['DATABASE_URL']), REDIS_URL: talka.redis.url },
    }),
  );
}, 180_000);
afterAll(async () => {
  await queue.close();
  await talka.close();
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await talka.database.query('drop trigger if exists straight on outbox');
});

const MODES = [
  { name: 'straight from the request', straight: true },
  { name: 'through the outbox', straight: false },
] as const;
type Mode = (typeof MODES)[number];

const worker = async ({ straight }: Mode): Promise<TalkaProcess> => {
  const started = await talka.worker({ TALKA_RECONCILE_AFTER_MS: straight ? '0' : '1500' });
  workers.push(started);
  return started;
};

/** The relay finds nothing any more: who asks for something brings word of it to the queue themselves. */
async function prepare({ straight }: Mode): Promise<void> {
  if (!straight) return;
  await talka.database.query(
    `create or replace function straight() returns trigger language plpgsql as $$ begin
       new.enqueued_at := clock_timestamp(); return new; end $$;
     create trigger straight before insert on outbox for each row when (new.job = 'react') execute function straight()`,
  );
}

/** What a request would do after its transaction. */
async function bringWord({ straight }: Mode, next: Actor): Promise<void> {
  if (!straight) return;
  const { rows } = await talka.database.query<Waiting>(
    `select o.id, o.job, o.payload, o.generation from outbox o
       join audit_entry a on a.id::text = o.payload ->> 'happening' join registration r on r.id::text = a.subject_id
     where o.job = 'react' and o.done_at is null and a.action = 'registration.offered' and r.person_id = $1`,
    [next.id],
  );
  await queue.send(rows);
}

interface Full {
  readonly first: Actor;
  readonly next: Actor;
  readonly shift: string;
}

/** A shift with one place, somebody who has it, and somebody who waits. */
async function full(): Promise<Full> {
  const [first, next] = [await talka.person(), await talka.person()];
  const { shifts } = await publishedEvent(organiser, organisation);
  const shift = shifts[2] ?? '';
  for (const who of [first, next]) await who.call('my-shifts.join', { params: { shift } });
  return { first, next, shift };
}

const manyFull = (count: number): Promise<Full[]> => Promise.all(Array.from({ length: count }, full));
const leave = ({ first, shift }: Full) => first.call('my-shifts.leave', { params: { shift } });

async function offered(mode: Mode, one: Full): Promise<void> {
  expect((await leave(one)).status).toBe(200);
  await bringWord(mode, one.next);
}

const count = async (query: string, values: readonly unknown[] = []): Promise<number> =>
  (await talka.database.query<{ count: number }>(query, [...values])).rows[0]?.count ?? 0;

const asked = (those: readonly Full[]): Promise<number> =>
  count(
    `select count(*)::int as count from registration where state = 'held' and why = 'offer' and person_id = any($1)`,
    [those.map(({ next }) => next.id)],
  );
/** How many have heard, each counted as often as they have. */
const told = (those: readonly Full[]): Promise<number> =>
  count(`select count(*)::int as count from notice where kind = 'place.offered' and person_id = any($1)`, [
    those.map(({ next }) => next.id),
  ]);

/** Whoever comes after the fault hears of their place: by then the others would have, too. */
async function later(mode: Mode): Promise<void> {
  const one = await full();
  await offered(mode, one);
  expect(await comes(async () => (await told([one])) === 1)).toBe(true);
}

describe('word of an offered place', () => {
  it.each(MODES)(
    'comes in calm weather, $name',
    async (mode) => {
      await prepare(mode);
      await worker(mode);
      await later(mode);
    },
    180_000,
  );
});

describe.each([1, 12])(
  'a worker that is killed with word of %i places in its hands, and a queue that is wiped then',
  (places) => {
    /** @returns how many were asked, and how many of them have heard */
    async function fault(mode: Mode): Promise<{ asked: number; told: number }> {
      await prepare(mode);
      const those = await manyFull(places);
      for (const one of those) await offered(mode, one);
      // Nobody can be told anything for now: what was taken stays in hand.
      const holding = new pg.Client({ connectionString: await urlOf() });
      await holding.connect();
      try {
        await holding.query('begin; lock table notice in access exclusive mode');
        const doomed = await worker(mode);
        const inHand = () =>
          count(
            `select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and query ~ 'notice'`,
          );
        expect(await comes(async () => (await inHand()) >= Math.min(places, 8))).toBe(true);
        await talka.redis.flushAll();
        await doomed.kill();
      } finally {
        await holding.end();
      }
      await worker(mode);
      await later(mode);
      if (!mode.straight) await comes(async () => (await told(those)) === places);
      return { asked: await asked(those), told: await told(those) };
    }

    it('loses it where word goes straight from the request: people have a place kept that they never hear of', async () => {
      expect(await fault(MODES[0])).toEqual({ asked: places, told: 0 });
    }, 240_000);

    it('loses nothing through the outbox, and nobody hears twice', async () => {
      expect(await fault(MODES[1])).toEqual({ asked: places, told: places });
    }, 240_000);
  },
);

describe('an API that is killed when a place is given up, and has not answered yet', () => {
  const PLACES = 5;

  /** It dies while its transactions end: they are committed, and it does nothing after them any more. */
  async function fault(mode: Mode): Promise<{ answered: number; asked: number; told: number }> {
    await prepare(mode);
    const those = await manyFull(PLACES);
    await talka.database.query(
      `create or replace function dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return null; end $$;
       create constraint trigger dawdle after update on registration deferrable initially deferred
         for each row when (new.state = 'held') execute function dawdle()`,
    );
    const answers = those.map(async (one) => {
      await leave(one);
      await bringWord(mode, one.next);
      return true;
    });
    const outcomes = Promise.allSettled(answers);
    const ending = () =>
      count(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
      );
    expect(await comes(async () => (await ending()) === PLACES)).toBe(true);
    await talka.api.kill();
    const answered = (await outcomes).filter(({ status }) => status === 'fulfilled').length;
    expect(await comes(async () => (await ending()) === 0)).toBe(true);
    await talka.database.query('drop trigger dawdle on registration');
    await talka.api.startAgain();
    await worker(mode);
    await later(mode);
    if (!mode.straight) await comes(async () => (await told(those)) === PLACES);
    return { answered, asked: await asked(those), told: await told(those) };
  }

  it('leaves people without word where it would have been sent after the transaction', async () => {
    expect(await fault(MODES[0])).toEqual({ answered: 0, asked: PLACES, told: 0 });
  }, 240_000);

  it('has left word in the transaction itself, and all hear once', async () => {
    expect(await fault(MODES[1])).toEqual({ answered: 0, asked: PLACES, told: PLACES });
  }, 240_000);
});

const urlOf = async (): Promise<string> => {
  const { rows } = await talka.database.query<{ name: string }>('select current_database() as name');
  const url = new URL(String(process.env['DATABASE_URL']));
  url.pathname = `/${rows[0]?.name ?? ''}`;
  return url.href;
};
