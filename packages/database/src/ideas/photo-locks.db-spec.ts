import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finishMilestone, photoId, type DeliveryPorts } from '@talka/ideas';
import type { Day, Transaction } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { sqlState } from '../transaction.js';
import { PgPhotoStore } from './photo.store.js';
import { deliveryPorts, deliveryScene, HERE, PLANNED } from './testing/delivery-scene.js';

let scene: Awaited<ReturnType<typeof deliveryScene>>;
beforeAll(async () => void (scene = await deliveryScene()));
afterAll(() => scene.close());

/** With the locks in order they cannot meet, and waiting longer shows nothing more; out of order they meet at once. */
const PATIENCE = 500;
const within = (it: Promise<unknown>): Promise<unknown> =>
  Promise.race([it, sleep(PATIENCE, undefined, { ref: false })]);
function meeting() {
  let meet = (): void => undefined;
  const met = new Promise<void>((resolve) => (meet = resolve));
  return { meet: (): void => meet(), met };
}

/** Who was thrown out because the two waited for each other. */
const thrownOut = async (acts: readonly Promise<unknown>[]): Promise<(string | undefined)[]> =>
  (await Promise.allSettled(acts)).flatMap((it) =>
    it.status === 'rejected' ? [sqlState(it.reason) ?? String(it.reason)] : [],
  );

/** A transaction that is not tried again when it was thrown out. */
const once = <P>(portsOf: (manager: EntityManager) => P): Transaction<P> =>
  (async (act: (ports: P & { readonly now: Date }) => Promise<unknown>) => ({
    ok: true,
    value: await scene.source.transaction((manager) => act({ ...portsOf(manager), now: new Date() })),
  })) as Transaction<P>;

describe('an official who brings a photo to a step while a colleague marks it as done', () => {
  async function both(change: (statement: string) => string) {
    const idea = await scene.chosen();
    const milestone = await scene.step(idea);
    const [one_, other] = [await scene.official(), await scene.official()];
    const { number } = await one<{ number: number }>(
      scene.source,
      sql`select number from idea where id = ${idea}`,
    );
    const [photo, plan] = [meeting(), meeting()];
    const file = { ...{ name: 'a.png', bytes: 1, width: 1, height: 1 }, key: milestone, kind: 'picture' };
    const adding = scene.source.transaction((manager) =>
      new PgPhotoStore(careless(change)(manager)).addToStep(
        { municipality: HERE, number, step: milestone },
        one_.id,
        file as never,
        async () => {
          photo.meet();
          await within(plan.met);
          return true;
        },
      ),
    );
    await photo.met;
    const ports = (manager: EntityManager): DeliveryPorts => {
      const made = deliveryPorts(manager);
      const planOf = made.deliveries.plan.bind(made.deliveries);
      made.deliveries.plan = async (of) => {
        const found = await planOf(of);
        plan.meet();
        return found;
      };
      return made;
    };
    const finishing = finishMilestone(once(ports))(other, {
      ...{ municipality: HERE, id: idea, milestone, doneOn: PLANNED as Day },
    });
    const out = await thrownOut([adding, finishing]);
    const kept = await one<{ photos: number; done: boolean }>(
      scene.source,
      sql`select (select count(*)::int from idea_photo where step_id = ${milestone}) as photos,
            (select done_on is not null from idea_step where id = ${milestone}) as done`,
    );
    return { out, ...kept };
  }

  it('waits for them, and they for each other, where the step is locked before its idea: the control', async () => {
    const { out } = await both((statement) =>
      statement.replace('for no key update of i, t', 'for no key update of t'),
    );
    expect(out).toEqual(['40P01']);
  });

  it('is waited for, and both are done', async () => {
    expect(await both((statement) => statement)).toEqual({ out: [], photos: 1, done: true });
  });
});

describe('an official who decides on a photo while a colleague changes the plan of its idea', () => {
  /** The colleague has the idea, and comes to its photos. */
  async function both(change: (statement: string) => string) {
    const idea = await scene.chosen();
    const photo = await scene.photo(idea, await scene.step(idea));
    const [plan, asked] = [meeting(), meeting()];
    const changing = scene.source.transaction(async (manager) => {
      await rows(manager, sql`select from idea where id = ${idea} for update`);
      plan.meet();
      await asked.met;
      await sleep(PATIENCE);
      await rows(manager, sql`update idea_photo set step_id = step_id where id = ${photo}`);
    });
    await plan.met;
    const deciding = scene.source.transaction((manager) => {
      const found = new PgPhotoStore(careless(change)(manager)).here(HERE, photoId(photo));
      asked.meet();
      return found;
    });
    return thrownOut([changing, deciding]);
  }

  it('waits for them, and they for each other, where the photo is locked before its idea: the control', async () => {
    const out = await both((statement) =>
      statement
        .replace(
          'from idea i join idea_photo p on p.idea_id = i.id',
          'from idea_photo p join idea i on p.idea_id = i.id',
        )
        .replace('for update of i, p', 'for update of p, i'),
    );
    expect(out).toEqual(['40P01']);
  });

  it('waits for them', async () => {
    expect(await both((statement) => statement)).toEqual([]);
  });
});
