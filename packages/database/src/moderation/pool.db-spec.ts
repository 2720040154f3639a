import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dayAfter, personId, type MunicipalityId, type PersonId } from '@talka/kernel';
import { beAway, leavePool, turnTheRota, type PoolStore } from '@talka/moderation';
import type { DataSource, EntityManager } from 'typeorm';
import { one, rows, sql } from '../sql.js';
import { PgPoolStore } from './pool.store.js';
import { as, Careless, LUDZA, poolScene, PREILI, type PoolScene } from './testing/pool-scene.js';

let scene: PoolScene;
let source: DataSource;
let monday: string;
let ludza: PersonId[];
let preili: PersonId[];

beforeAll(async () => {
  scene = await poolScene();
  ({ source, monday } = scene);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.empty();
  ludza = [await scene.moderator(LUDZA), await scene.moderator(LUDZA)];
  preili = [await scene.moderator(PREILI), await scene.moderator(PREILI)];
});

const keeping = (Pool: new (manager: EntityManager) => PoolStore = PgPoolStore) => scene.keeping({ Pool });
const share: PoolScene['share'] = (...of) => scene.share(...of);
const rota = () => scene.rota();

describe('the rota', () => {
  it('is filled when municipalities come, and emptied of who goes', async () => {
    await share(LUDZA, ludza);
    expect((await rota()).map(({ place }) => place)).toEqual(Array(8).fill(1));
    await share(PREILI, preili);
    expect(await rota()).toHaveLength(16);
    await leavePool(keeping())(as(ludza[0]!), LUDZA);
    const left = await rota();
    expect(left.every(({ person }) => preili.includes(personId(person)))).toBe(true);
    expect(left).toHaveLength(8);
  });

  it('gives the weeks of who is away to others, and tells who comes soon once', async () => {
    await share(LUDZA, ludza);
    await share(PREILI, preili);
    const [first] = await rota();
    const who = personId(first?.person ?? '');
    const days = { from: monday, until: dayAfter(monday, 20) };
    expect(await beAway(keeping())(as(who), days)).toMatchObject({ ok: true });
    expect(await beAway(keeping())(as(who), days)).toMatchObject({ refusal: { code: 'duty.away-already' } });
    const now = await rota();
    expect(now).toHaveLength(16);
    for (const { week, person } of now) if (person === who) expect(week > dayAfter(monday, 20)).toBe(true);
    const turn = turnTheRota(keeping());
    await turn();
    await turn();
    const { told } = await one<{ told: number }>(
      source,
      sql`select count(*)::int as told from audit_entry where action = 'duty.comes' and facts ->> 'week' = ${monday}`,
    );
    expect(told).toBe(2);
  });

  it('loses whoever moderates no more', async () => {
    await share(LUDZA, ludza);
    await rows(source, sql`update role_grant set revoked_at = talka_now() where person_id = ${ludza[0]}`);
    await turnTheRota(keeping())();
    expect((await rota()).every(({ person }) => person === ludza[1])).toBe(true);
  });

  it('takes nobody who does not moderate there, nobody twice, and not nobody', async () => {
    const codeOf = (result: Awaited<ReturnType<typeof share>>) => (result.ok ? null : result.refusal.code);
    expect(codeOf(await share(LUDZA, [ludza[0]!, preili[0]!]))).toBe('pool.not-a-moderator');
    expect(codeOf(await share(LUDZA, []))).toBe('pool.nobody');
    await share(LUDZA, ludza);
    await rows(
      source,
      sql`insert into role_grant (person_id, role, municipality_id) values (${ludza[0]}, 'moderator', ${PREILI})`,
    );
    expect(codeOf(await share(PREILI, [ludza[0]!]))).toBe('pool.in-another');
  });
});

describe('two changes of the rota at once', () => {
  /** Both fill the empty weeks, and each waits with what it has read until the other has read too, or a moment. */
  async function race(Store: new (manager: EntityManager) => PoolStore): Promise<string[]> {
    let readers = 0;
    let meet = (): void => undefined;
    const both = new Promise<void>((resolve) => (meet = resolve));
    const stores = class extends Store {
      override async rota() {
        const found = await super.rota();
        readers += 1;
        if (readers === 2) meet();
        await Promise.race([both, new Promise((resolve) => setTimeout(resolve, 400).unref())]);
        return found;
      }
    };
    const settled = await Promise.allSettled([
      share(LUDZA, ludza, keeping(stores)),
      share(PREILI, preili, keeping(stores)),
    ]);
    return settled.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason)));
  }

  it('collide without the lock: both give the same week', async () => {
    const ends = await race(Careless);
    expect(ends.filter((end) => end !== 'done')).toEqual([expect.stringContaining('duty_pkey')]);
  });

  it('follow each other with it', async () => {
    expect(await race(PgPoolStore)).toEqual(['done', 'done']);
    expect(await rota()).toHaveLength(16);
  });
});

describe('whatever road it comes by', () => {
  const give = (person: PersonId, municipality: MunicipalityId, week = dayAfter(monday, 700)) =>
    rows(
      source,
      sql`insert into duty (week, place, person_id, municipality_id) values (${week}::date, 1, ${person}, ${municipality})`,
    );
  const asleep = async (act: () => Promise<unknown>): Promise<void> => {
    await source.query('alter table duty disable trigger rota_holds');
    try {
      await act();
    } finally {
      await source.query('alter table duty enable trigger rota_holds');
    }
  };

  it('nobody is on duty who is not in the pool, or is away', async () => {
    await asleep(() => give(ludza[0]!, LUDZA));
    await rows(source, sql`delete from duty`);
    await expect(give(ludza[0]!, LUDZA)).rejects.toThrow('who is not in the pool');
    await share(LUDZA, ludza);
    await expect(give(ludza[0]!, PREILI)).rejects.toThrow('who is not in the pool');
    await rows(
      source,
      sql`insert into duty_absence (person_id, during)
          values (${ludza[0]}, daterange((${monday}::date + 702), (${monday}::date + 703)))`,
    );
    await expect(give(ludza[0]!, LUDZA)).rejects.toThrow('who is away');
    await give(ludza[1]!, LUDZA);
    await expect(
      rows(source, sql`delete from pool_member where person_id = ${ludza[1]} returning person_id`),
    ).rejects.toThrow('who is not in the pool');
  });

  it('weeks begin on Monday, and two of one municipality are never on duty together', async () => {
    await share(LUDZA, ludza);
    await expect(give(ludza[0]!, LUDZA, dayAfter(monday, 701))).rejects.toThrow('duty_begins_on_monday');
    await expect(
      rows(
        source,
        sql`insert into duty (week, place, person_id, municipality_id)
            select week, 2, m.person_id, m.municipality_id from duty d, pool_member m
            where d.week = ${monday}::date and m.person_id <> d.person_id`,
      ),
    ).rejects.toThrow('duty_of_two_municipalities');
  });
});
