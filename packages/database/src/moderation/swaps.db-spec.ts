import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dayAfter, type Day, type PersonId } from '@talka/kernel';
import {
  answerSwap,
  askSwap,
  beAway,
  leavePool,
  takeBackSwap,
  turnTheRota,
  type Swap,
} from '@talka/moderation';
import { one, rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { PgSwapStore } from './swap.store.js';
import { as, BALVI, Careless, LUDZA, poolScene, PREILI, type PoolScene } from './testing/pool-scene.js';

let scene: PoolScene;
let [ilze, maris, anna, juris]: PersonId[] = [];
beforeAll(async () => void (scene = await poolScene()));
afterAll(() => scene.close());
/** Next week Ilze and Anna are on duty, then Anna and Māris, then Juris and Anna; whoever it may be in the weeks after. */
beforeEach(async () => {
  await scene.empty();
  ilze = await scene.moderator(LUDZA);
  maris = await scene.moderator(LUDZA);
  anna = await scene.moderator(PREILI);
  juris = await scene.moderator(BALVI);
  await scene.share(LUDZA, [ilze, maris]);
  await scene.share(PREILI, [anna]);
  await scene.share(BALVI, [juris]);
  await rows(scene.source, sql`delete from duty where week > talka_week()`);
  await onDuty(1, ilze, anna);
  await onDuty(2, anna, maris);
  await onDuty(3, juris, anna);
  await turnTheRota(scene.keeping())();
});

const weekIn = (ahead: number): Day => dayAfter(scene.monday, 7 * ahead);
async function onDuty(ahead: number, ...people: (PersonId | undefined)[]): Promise<void> {
  for (const [index, who] of people.entries())
    await rows(
      scene.source,
      sql`insert into duty (week, place, person_id, municipality_id)
          select ${weekIn(ahead)}::date, ${index + 1}, person_id, municipality_id from pool_member where person_id = ${who}`,
    );
}
const named = (id: string): string =>
  Object.entries({ ilze, maris, anna, juris }).find(([, person]) => person === id)?.[0] ?? id;
/** Who is on duty in so many weeks from now. */
const duty = async (ahead: number): Promise<string[]> =>
  (await scene.rota()).filter(({ week }) => week === weekIn(ahead)).map(({ person }) => named(person));
const states = async (): Promise<string[]> =>
  (await rows<{ state: string }>(scene.source, sql`select state from duty_swap order by id`)).map(
    ({ state }) => state,
  );

type On = ReturnType<PoolScene['keeping']>;
const codeOf = (result: Awaited<ReturnType<ReturnType<typeof takeBackSwap>>>) =>
  result.ok ? 'done' : result.refusal.code;
async function ask(asker: PersonId, week: number, colleague: PersonId, inReturn: number | null = null) {
  const asked = await askSwap(scene.keeping())(as(asker), {
    ...{ colleague, week: weekIn(week), inReturn: inReturn === null ? null : weekIn(inReturn) },
  });
  if (!asked.ok) return asked.refusal.code;
  return (await one<{ id: string }>(scene.source, sql`select max(id::text) as id from duty_swap`)).id;
}
const answer = async (who: PersonId, id: string, said: 'accept' | 'decline', on: On = scene.keeping()) =>
  codeOf(await answerSwap(on)(as(who), { id, answer: said }));
const takeBack = async (who: PersonId, id: string, on: On = scene.keeping()) =>
  codeOf(await takeBackSwap(on)(as(who), id));

describe('swapping weeks', () => {
  it('changes the rota when the colleague agrees, and nothing before', async () => {
    const id = await ask(ilze!, 1, juris!, 3);
    expect(await duty(1)).toEqual(['ilze', 'anna']);
    expect(await answer(ilze!, id, 'accept')).toBe('swap.not-found');
    expect(await ask(ilze!, 1, maris!)).toBe('swap.asked-already');
    expect(await takeBack(ilze!, id)).toBe('done');
    await rows(scene.source, sql`update duty set told_at = talka_now() where week = ${weekIn(1)}::date`);
    const other = await ask(ilze!, 1, maris!, 2);
    expect(await answer(maris!, other, 'accept')).toBe('done');
    expect([await duty(1), await duty(2)]).toEqual([
      ['maris', 'anna'],
      ['anna', 'ilze'],
    ]);
    // Whose week it is anew is told of it as of any other, three days before.
    const untold = await rows(
      scene.source,
      sql`select person_id from duty where week = ${weekIn(1)}::date and told_at is null`,
    );
    expect(untold).toEqual([{ person_id: maris }]);
    const log = await rows<{ action: string }>(
      scene.source,
      sql`select action from audit_entry where action like 'duty.%' and facts ->> 'week' in (${weekIn(1)}, ${weekIn(2)})
          order by id desc limit 5`,
    );
    expect(log.map(({ action }) => action).sort()).toEqual([
      ...['duty.given', 'duty.given', 'duty.swapped', 'duty.taken-off', 'duty.taken-off'],
    ]);
    for (const again of ['accept', 'decline'] as const)
      expect(await answer(maris!, other, again)).toBe('swap.not-open');
    expect(await takeBack(ilze!, other)).toBe('swap.not-open');
  });

  it('is declined, and the week stays', async () => {
    const id = await ask(ilze!, 1, maris!);
    expect(await takeBack(maris!, id)).toBe('swap.not-found');
    expect(await answer(maris!, id, 'decline')).toBe('done');
    expect(await duty(1)).toEqual(['ilze', 'anna']);
    expect(await ask(ilze!, 1, maris!)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lapses when a week has begun, is not theirs any more, or the colleague is gone: once', async () => {
    const begun = await ask(ilze!, 1, maris!);
    await ask(juris!, 3, maris!);
    await ask(anna!, 2, juris!);
    await rows(scene.source, sql`update duty_swap set week = talka_week() where id = ${begun}`);
    expect(await answer(maris!, begun, 'accept')).toBe('swap.week-begun');
    await leavePool(scene.keeping())(as(juris!), BALVI);
    expect(await states()).toEqual(['lapsed', 'lapsed', 'lapsed']);
    await turnTheRota(scene.keeping())();
    const { told } = await one<{ told: number }>(
      scene.source,
      sql`select count(*)::int as told from audit_entry a join duty_swap s on s.id::text = a.subject_id
          where a.action = 'duty.swap-lapsed'`,
    );
    expect(told).toBe(3);
    await rows(scene.source, sql`alter table duty_swap disable trigger duty_swap_ends`);
    await rows(scene.source, sql`update duty_swap set week = talka_week() - 7`);
    await rows(scene.source, sql`alter table duty_swap enable trigger duty_swap_ends`);
    await turnTheRota(scene.keeping())();
    expect(await states()).toEqual([]);
  });

  it('lapses when the asker cannot take what they asked for', async () => {
    await ask(ilze!, 1, maris!, 2);
    await beAway(scene.keeping())(as(ilze!), { from: weekIn(2), until: weekIn(2) });
    expect(await states()).toEqual(['lapsed']);
  });

  it('is refused for who is away then, by what holds when they agree', async () => {
    const id = await ask(ilze!, 1, maris!);
    await beAway(scene.keeping())(as(maris!), { from: weekIn(1), until: weekIn(1) });
    expect(await states()).toEqual(['asked']);
    expect(await answer(maris!, id, 'accept')).toBe('swap.away');
  });
});

/** Whoever ends a swap waits until the other has read too, or a moment. */
function meeting(): typeof PgSwapStore {
  let readers = 0;
  let meet = (): void => undefined;
  const both = new Promise<void>((resolve) => (meet = resolve));
  return class extends PgSwapStore {
    override async end(...of: Parameters<PgSwapStore['end']>): Promise<void> {
      readers += 1;
      if (readers === 2) meet();
      await Promise.race([both, new Promise((resolve) => setTimeout(resolve, 400).unref())]);
      return super.end(...of);
    }
    /** Reads without holding it. */
    override find(id: string): Promise<Swap | undefined> {
      return isHeld ? super.find(id) : readSwap(id);
    }
    /** What else ends by it would only keep the two from meeting. */
    override lapse() {
      return isHeld ? super.lapse() : Promise.resolve([]);
    }
  };
}
let isHeld = true;
async function readSwap(id: string): Promise<Swap | undefined> {
  const found = await rows<Swap>(
    scene.source,
    sql`select id, asker_id as asker, colleague_id as colleague, week::text as week, in_return::text as "inReturn", state
        from duty_swap where id = ${id}`,
  );
  return found[0];
}
const outcomes = async (acts: readonly Promise<string>[]): Promise<string[]> =>
  (await Promise.allSettled(acts)).map((one) =>
    one.status === 'fulfilled'
      ? one.value
      : (/a [a-z ]+$/.exec(String(one.reason))?.[0] ?? String(one.reason)),
  );
const [OFF, ON] = [
  'alter table duty_swap disable trigger duty_swap_ends; alter table duty_swap disable trigger duty_swap_is_done',
  'alter table duty_swap enable trigger duty_swap_ends; alter table duty_swap enable trigger duty_swap_is_done',
];

describe('at once', () => {
  /** `careless`: nobody holds the lock of the rota, nor the swap they have read. */
  async function race(careless: boolean, acts: (on: On) => readonly Promise<string>[]): Promise<string[]> {
    isHeld = !careless;
    return outcomes(acts(scene.keeping({ Swaps: meeting(), ...(careless ? { Pool: Careless } : {}) })));
  }

  describe('two swaps of the same week', () => {
    /** Māris would take Ilze's week for one of his; Juris would give his week for Ilze's. */
    async function two(careless: boolean): Promise<string[]> {
      const first = await ask(ilze!, 1, maris!, 2);
      const second = await ask(juris!, 3, ilze!, 1);
      return race(careless, (on) => [
        answer(maris!, first, 'accept', on),
        answer(ilze!, second, 'accept', on),
      ]);
    }

    it('are both agreed on where nothing forbids it, and somebody has given theirs for nothing', async () => {
      expect(await without(scene.source, OFF, ON, () => two(true))).toEqual(['done', 'done']);
      expect(await states()).toEqual(['accepted', 'accepted']);
      const holders = [await duty(1), await duty(3)];
      // Juris was promised the week in return; Māris has it, or Juris has it and Māris was promised it.
      expect(['maris', 'juris']).toContain(holders[0]?.[0]);
      expect(holders[1]).toEqual(['ilze', 'anna']);
    });

    it('are one where the database has the last word', async () => {
      const ends = await two(true);
      expect(ends.sort()).toEqual(['a week is swapped by whoever is on duty in it', 'done']);
      expect((await states()).filter((state) => state === 'accepted')).toHaveLength(1);
    });

    it('follow each other under the lock, and the second is told by name', async () => {
      const ends = await two(false);
      expect(ends).toContain('done');
      expect(ends.filter((end) => end !== 'done')).toEqual([expect.stringMatching(/^swap\./)]);
      expect((await states()).sort()).toEqual(['accepted', 'lapsed']);
    });
  });

  describe('a yes, and taking it back', () => {
    async function yesAndBack(careless: boolean): Promise<string[]> {
      const id = await ask(ilze!, 1, maris!);
      return race(careless, (on) => [answer(maris!, id, 'accept', on), takeBack(ilze!, id, on)]);
    }
    /** Whether what became of it is what the rota says. */
    const agrees = async () =>
      (await states())[0] === ((await duty(1))[0] === 'maris' ? 'accepted' : 'taken-back');

    it('both come through where nothing forbids it', async () => {
      expect(await without(scene.source, OFF, ON, () => yesAndBack(true))).toEqual(['done', 'done']);
    });

    it('are one where the database has the last word', async () => {
      expect((await yesAndBack(true)).sort()).toEqual(['a swap that has ended stays as it ended', 'done']);
      expect(await agrees()).toBe(true);
    });

    it('follow each other under the lock, and the second is told by name', async () => {
      expect((await yesAndBack(false)).sort()).toEqual(['done', 'swap.not-open']);
      expect(await agrees()).toBe(true);
    });
  });

  describe('a yes, and leaving the pool', () => {
    /** Balvi leaves when Juris has said yes and the rota is changed, and that waits with its end until they have left, or a moment. */
    async function yesAndLeaving(careless: boolean): Promise<string[]> {
      const id = await ask(maris!, 2, juris!);
      const stores = careless ? { Pool: Careless } : {};
      let left = (): Promise<unknown> => Promise.resolve();
      const leaving = new Promise<string>((resolve) => {
        left = async () => {
          const gone = leavePool(scene.keeping(stores))(as(juris!), BALVI).then(codeOf);
          gone.then(resolve, (error: unknown) => resolve(String(error)));
          await Promise.race([gone, new Promise((after) => setTimeout(after, 400).unref())]);
        };
      });
      const Swaps = class extends PgSwapStore {
        override async lapse() {
          const lapsed = await super.lapse();
          await left();
          return lapsed;
        }
      };
      return outcomes([answer(juris!, id, 'accept', scene.keeping({ ...stores, Swaps })), leaving]);
    }
    const strangers = () =>
      one<{ count: number }>(
        scene.source,
        sql`select count(*)::int as count from duty d where week > talka_week()
            and not exists (select from pool_member m where m.person_id = d.person_id)`,
      );

    it('leave somebody on duty who is not in the pool, where nothing forbids it', async () => {
      const off = `${OFF}; alter table duty disable trigger rota_holds; alter table pool_member disable trigger rota_holds`;
      const on = `${ON}; alter table duty enable trigger rota_holds; alter table pool_member enable trigger rota_holds`;
      await without(scene.source, off, on, () => yesAndLeaving(true));
      expect(await strangers()).toEqual({ count: 1 });
    });

    it('do not, where the database has the last word, nor under the lock', async () => {
      expect((await yesAndLeaving(true)).filter((end) => end === 'done')).toHaveLength(1);
      expect(await strangers()).toEqual({ count: 0 });
    });

    it('follow each other under the lock', async () => {
      expect(await yesAndLeaving(false)).toContain('done');
      expect(await strangers()).toEqual({ count: 0 });
    });
  });
});

it('whatever road it comes by, a swap is agreed on only as the rota says', async () => {
  const id = await ask(ilze!, 1, maris!);
  const accept = sql`update duty_swap set state = 'accepted', ended_at = talka_now() where id = ${id} returning id`;
  await expect(rows(scene.source, accept)).rejects.toThrow('that the rota does not know');
  await rows(scene.source, sql`update duty_swap set week = talka_week() where id = ${id} returning id`);
  await expect(rows(scene.source, accept)).rejects.toThrow('a week that has begun is not swapped');
  const another = (more: object) => {
    const of = { week: weekIn(1), colleague: anna, inReturn: null, ...more };
    return rows(
      scene.source,
      sql`insert into duty_swap (week, asker_id, colleague_id, in_return)
          values (${of.week}::date, ${juris}, ${of.colleague}, ${of.inReturn}::date)`,
    );
  };
  await expect(another({ week: dayAfter(weekIn(1)) })).rejects.toThrow('duty_swap_of_weeks');
  await expect(another({ inReturn: weekIn(1) })).rejects.toThrow('duty_swap_of_two_weeks');
  await expect(another({ colleague: juris })).rejects.toThrow('duty_swap_between_two');
  await another({});
  await expect(another({})).rejects.toThrow('duty_swap_asked_once');
});
