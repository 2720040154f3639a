import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId, Result } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import { one, rows, sql } from '../sql.js';
import { sqlState } from '../transaction.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

/** Ten minutes: TALKA_SPEC_SECONDS=600. */
const SECONDS = Number(process.env['TALKA_SPEC_SECONDS'] ?? 6);
const LANES = 12;

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

const any = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)]!;

it('two who lock the same things the other way round wait for each other, until one is thrown out', async () => {
  const [slot, person] = [await scene.someSlot(1), (await scene.people(1))[0]!];
  const locks = [
    sql`select from slot where id = ${slot} for update`,
    sql`select from person where id = ${person} for update`,
  ];
  let both = 0;
  const inOrder = (statements: typeof locks) =>
    scene.source.transaction(async (manager) => {
      await rows(manager, statements[0]!);
      both += 1;
      while (both < 2) await new Promise((later) => setTimeout(later, 5));
      await rows(manager, statements[1]!);
    });
  const ended = await Promise.allSettled([inOrder(locks), inOrder(locks.toReversed())]);
  expect(ended.flatMap((it) => (it.status === 'rejected' ? [sqlState(it.reason)] : []))).toEqual(['40P01']);
});

describe('whatever people and organisers do at once', () => {
  it(
    `ends by itself, for ${SECONDS} seconds: nobody is thrown out, and the places add up`,
    async () => {
      const everyone = await scene.people(40);
      const [organiser] = (await scene.people(1)) as [PersonId];
      // At the same time, or one after the other.
      const slots: SlotId[] = [];
      for (const start of ['10 days', '10 days', '10 days 2 hours', '11 days', '12 days'])
        slots.push(await scene.someSlot(4, start));
      const engine = scene.engine();
      const acts: ((person: PersonId, slot: SlotId) => Promise<Result<unknown>>)[] = [
        ...[engine.join, engine.join, engine.hold, engine.leave],
        (person, slot) => engine.together([person, any(everyone)], slot),
        (person, slot) => engine.answer(person, slot, any(['accept', 'pass', 'decline'] as const)),
        (person, slot) => engine.askToTakeOver(person, { slot, to: any(everyone) }),
        (person, slot) => engine.takeOver(person, slot, Math.random() < 0.5),
        (_, slot) => engine.places(organiser, slot, any([3, 4, 5, 6])),
        (_, slot) => engine.settle(slot),
      ];
      const refused = new Map<string, number>();
      let done = 0;
      const until = performance.now() + SECONDS * 1000;
      await Promise.all(
        Array.from({ length: LANES }, async () => {
          while (performance.now() < until) {
            const result = await any(acts)(any(everyone), any(slots));
            done += 1;
            if (!result.ok) refused.set(result.refusal.code, (refused.get(result.refusal.code) ?? 0) + 1);
          }
        }),
      );
      const { deadlocks } = await one<{ deadlocks: number }>(
        scene.source,
        sql`select deadlocks::int from pg_stat_database where datname = current_database()`,
      );
      expect(done).toBeGreaterThan(100);
      // A figure for whoever lets it run for longer.
      process.stdout.write(`${done} acts of ${LANES} at once in ${SECONDS} s, ${deadlocks - 1} thrown out\n`);
      // The one above, which was meant. What the database ends would be tried again; nothing had to be.
      expect(deadlocks).toBeLessThanOrEqual(1);
      expect(refused.get('server.busy') ?? 0).toBe(0);
      for (const slot of slots) {
        const { places, taken } = await one<{ places: number; taken: number }>(
          scene.source,
          sql`select places, taken from slot where id = ${slot}`,
        );
        const live = await scene.count(
          'registration',
          `slot_id = '${slot}' and (state = 'confirmed' or (state = 'held' and why <> 'hand-over'))`,
        );
        expect([live, live <= places]).toEqual([taken, true]);
      }
    },
    SECONDS * 1000 + 60_000,
  );
});
