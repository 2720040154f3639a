import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  finishMilestone,
  saveDelivery,
  type DeliveryPorts,
  type IdeaId,
  type MilestoneId,
} from '@talka/ideas';
import type { Day, Result } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { one, rows, sql, type Sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { deliveryPorts, deliveryScene, HERE, PLANNED } from './testing/delivery-scene.js';

let scene: Awaited<ReturnType<typeof deliveryScene>>;
beforeAll(async () => void (scene = await deliveryScene()));
afterAll(() => scene.close());

interface There {
  readonly idea: IdeaId;
  readonly step: MilestoneId;
  /** A step of another idea. */
  readonly elsewhere: MilestoneId;
}
const done = (step: MilestoneId, on = PLANNED): Sql =>
  sql`update idea_step set done_on = ${on}::date, done_at = talka_now(), done_by = added_by where id = ${step}`;
const save = (idea: IdeaId, spent: number): Sql =>
  sql`insert into idea_delivery (idea_id, office, spent_cents, saved_by)
      select id, 'Attīstības nodaļa', ${spent}, author_id from idea where id = ${idea}`;
const photoAt = (idea: IdeaId, step: MilestoneId | null): Sql =>
  sql`insert into idea_photo (idea_id, step_id, name, bytes, key, taken_on, added_by)
      select id, ${step}, 'a.png', 1, 'a', ${PLANNED}::date, author_id from idea where id = ${idea}`;
const drop = (table: string, constraint: string): string =>
  `alter table ${table} drop constraint ${constraint}`;
const asleep = (table: string, trigger: string): string => `alter table ${table} disable trigger ${trigger}`;

/** What must never stand there, by whatever road it comes, and the guard that has the last word on it. */
const NEVER: readonly (readonly [string, string, (it: There) => readonly Sql[]])[] = [
  [
    'a step that nobody has marked as done',
    drop('idea_step', 'idea_step_done_by_somebody'),
    ({ step }) => [sql`update idea_step set done_on = ${PLANNED}::date where id = ${step}`],
  ],
  [
    'a step that is done before its day has come',
    drop('idea_step', 'idea_step_not_done_before_its_day'),
    ({ step }) => [done(step, '2999-01-01')],
  ],
  [
    'another word of a step that everyone was told is done',
    asleep('idea_step', 'idea_step_stays_done'),
    ({ step }) => [done(step), sql`update idea_step set words = 'Nekas' where id = ${step}`],
  ],
  [
    'a delay to an earlier day',
    drop('idea_delay', 'idea_delay_is_later'),
    ({ step }) => [
      sql`insert into idea_delay (step_id, reason, words, language, before_on, until_on, by_id)
          select id, 'weather', 'Lietus.', 'lv', planned_on, planned_on, added_by from idea_step where id = ${step}`,
    ],
  ],
  [
    'what is there with a step left to do',
    asleep('idea', 'idea_is_delivered_whole'),
    ({ idea }) => [
      sql`update idea set status = 'delivered' where id = ${idea}`,
      sql`set constraints all immediate`,
    ],
  ],
  ['a photo of nothing', drop('idea_photo', 'idea_photo_of_something'), ({ idea }) => [photoAt(idea, null)]],
  [
    'a photo at a step of another idea',
    drop('idea_photo', 'idea_photo_step'),
    ({ idea, elsewhere }) => [photoAt(idea, elsewhere)],
  ],
  [
    'a sum below nothing',
    drop('idea_delivery', 'idea_delivery_spent_cents_check'),
    ({ idea }) => [save(idea, -1)],
  ],
  [
    'an office that was written over by who had not read it',
    asleep('idea_delivery', 'idea_delivery_one_by_one'),
    ({ idea }) => [
      save(idea, 1),
      sql`update idea_delivery set office = 'Komunālā nodaļa' where idea_id = ${idea}`,
    ],
  ],
];

describe('the database itself', () => {
  const attempt = async (act: (it: There) => readonly Sql[], before?: string): Promise<string> => {
    const idea = await scene.chosen();
    const there = { idea, step: await scene.step(idea), elsewhere: await scene.step(await scene.chosen()) };
    const runner = scene.source.createQueryRunner();
    await runner.startTransaction();
    try {
      if (before) await runner.query(before);
      for (const statement of act(there)) await rows(runner.manager, statement);
      return 'stands';
    } catch (error) {
      return (error as { driverError?: { code?: string } }).driverError?.code ?? String(error);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it.each(NEVER)('keeps %s out, and it is that guard which does', async (_, guard, act) => {
    expect(await attempt(act, guard)).toBe('stands');
    expect(await attempt(act)).toMatch(/^235\d\d$/);
  });
});

type Guard = 'lock' | 'last word';
/** As if the idea were not locked, and what is written asked nothing of what stands there. */
const LEFT_OUT: Readonly<Record<Guard, (statement: string) => string>> = {
  lock: (statement) => statement.replace(/^(select from idea .*) for update$/s, '$1'),
  'last word': (statement) =>
    statement
      .replace('and done_on is null returning', 'returning')
      .replace(/where idea_delivery\.revision = (\$\d+)/, 'where idea_delivery.revision = $1 or true'),
};
const leaving = (guards: readonly Guard[]) =>
  careless((statement) => guards.reduce((text, guard) => LEFT_OUT[guard](text), statement));

/** Officials who do the same at once: whoever has read what stands there waits for the others to have read it, too. */
async function together(
  many: number,
  leftOut: readonly Guard[],
  reading: 'plan' | 'revision',
  act: (
    transaction: ReturnType<typeof transactionOf<DeliveryPorts>>,
    turn: number,
  ) => Promise<Result<unknown>>,
) {
  // With the lock they cannot meet, and waiting longer shows nothing more.
  const patience = leftOut.includes('lock') ? 20_000 : 300;
  let here = 0;
  let meet = (): void => undefined;
  const all = new Promise<void>((resolve) => (meet = resolve));
  const ports = (plain: EntityManager): DeliveryPorts => {
    const made = deliveryPorts(plain, leaving(leftOut)(plain));
    const { deliveries } = made;
    const read = deliveries[reading].bind(deliveries);
    const waiting = async (idea: IdeaId): Promise<never> => {
      const found = await read(idea);
      here += 1;
      if (here === many) meet();
      await Promise.race([all, sleep(patience, undefined, { ref: false })]);
      return found as never;
    };
    Object.assign(deliveries, { [reading]: waiting });
    return made;
  };
  const results = await Promise.allSettled(
    Array.from({ length: many }, (_, turn) => act(transactionOf(scene.source, ports), turn)),
  );
  return results.map((it) =>
    it.status === 'rejected'
      ? ((it.reason as { driverError?: { code?: string } }).driverError?.code ?? String(it.reason))
      : it.value.ok
        ? 'done'
        : it.value.refusal.code,
  );
}

const told = async (idea: IdeaId): Promise<number> =>
  (
    await one<{ told: number }>(
      scene.source,
      sql`select count(*)::int as told from audit_entry where subject_id = ${idea} and action = 'idea.milestone-done'`,
    )
  ).told;

describe('six officials who press that one step is done at once', () => {
  async function press(leftOut: readonly Guard[]) {
    const idea = await scene.chosen();
    const milestone = await scene.step(idea);
    const officials = await Promise.all(Array.from({ length: 6 }, () => scene.official()));
    const said = await together(6, leftOut, 'plan', (transaction, turn) =>
      finishMilestone(transaction)(officials[turn]!, {
        ...{ municipality: HERE, id: idea, milestone, doneOn: PLANNED as Day },
      }),
    );
    return { said: said.toSorted(), told: await told(idea) };
  }
  const once = { said: ['done', ...Array.from({ length: 5 }, () => 'milestone.done')], told: 1 };

  it('tell everybody six times without lock and last word: the control', async () => {
    expect(await press(['lock', 'last word'])).toEqual({
      ...{ said: Array.from({ length: 6 }, () => 'done'), told: 6 },
    });
  });

  it('tell everybody once, though all six hold the open step', async () => {
    expect(await press(['lock'])).toEqual(once);
  });

  it('tell everybody once, one after the other', async () => {
    expect(await press([])).toEqual(once);
  });
});

describe('two officials who write down at once who answers and what it has cost', () => {
  const OFFICES = ['Attīstības nodaļa', 'Komunālā nodaļa'];
  async function write(leftOut: readonly Guard[]) {
    const idea = await scene.chosen();
    // It is being carried out already: beginning that would let one through at a time.
    await scene.step(idea);
    const officials = [await scene.official(), await scene.official()];
    const said = await together(2, leftOut, 'revision', (transaction, turn) =>
      saveDelivery(transaction)(officials[turn]!, {
        ...{ municipality: HERE, id: idea, office: OFFICES[turn] ?? '', spent: null, revision: 0 },
      }),
    );
    const kept = await one<{ office: string; revision: number }>(
      scene.source,
      sql`select office, revision from idea_delivery where idea_id = ${idea}`,
    );
    return { said: said.toSorted(), standsAsWritten: OFFICES[said.indexOf('done')] === kept.office };
  }
  const once = { said: ['delivery.changed', 'done'], standsAsWritten: true };

  it('write over each other without lock, question and trigger: the control', async () => {
    const lawless = await without(
      scene.source,
      'alter table idea_delivery disable trigger idea_delivery_one_by_one',
      'alter table idea_delivery enable trigger idea_delivery_one_by_one',
      () => write(['lock', 'last word']),
    );
    expect(lawless.said).toEqual(['done', 'done']);
  });

  it('do not where the trigger alone is left', async () => {
    expect(await write(['lock', 'last word'])).toEqual({ said: ['23514', 'done'], standsAsWritten: true });
  });

  it('do not without the lock: one is told', async () => {
    expect(await write(['lock'])).toEqual(once);
  });

  it('do not: the second waits, reads what stands there, and is told', async () => {
    expect(await write([])).toEqual(once);
  });
});
