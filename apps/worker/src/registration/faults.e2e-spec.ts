import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comes, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, municipality));
}, 180_000);
afterAll(() => talka.close());

const join = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.join', { params: { shift } })).body.standing;
const leave = (who: Actor, shift: string) => who.call('my-shifts.leave', { params: { shift } });
const accept = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' } })).body.standing;
const mailsTo = (who: Actor): number => talka.mailbox.to(who.email).length;

/** A shift with one place. */
async function onePlace(): Promise<{ number: number; shift: string }> {
  const { number, shifts } = await publishedEvent(organiser, organisation);
  return { number, shift: shifts[2] ?? '' };
}

describe('while Redis is down', () => {
  it('places are taken, given up and accepted, people are received, and who is asked hears of it when it is back', async () => {
    const worker = await talka.worker({ TALKA_RECONCILE_AFTER_MS: '1500' });
    const { number, shift } = await onePlace();
    const [a, b, c] = [await talka.person(), await talka.person(), await talka.person()];
    await talka.redis.goDown();
    expect(await join(a, shift)).toEqual({ state: 'confirmed' });
    expect(await join(b, shift)).toEqual({ state: 'waiting', before: 0 });
    await leave(a, shift);
    expect(await accept(b, shift)).toEqual({ state: 'confirmed' });
    await talka.database.query(
      `update slot set closes_at = talka_now(), during = tstzrange(talka_now() + interval '1 hour', talka_now() + interval '3 hours')
       where id = $1`,
      [shift],
    );
    const came = await organiser.call('my-events.attend', {
      params: { number, shift, person: b.id },
      body: { what: 'came', late: null },
    });
    expect(came.problem).toBeUndefined();

    const other = await onePlace();
    await join(a, other.shift);
    await join(c, other.shift);
    await leave(a, other.shift);
    expect(mailsTo(c)).toBe(0);
    await talka.redis.comeBackEmpty();
    expect(await comes(() => mailsTo(c) === 1)).toBe(true);
    expect((await c.call('me.notices')).body.notices.map(({ kind }) => kind)).toEqual(['place.offered']);
    await worker.kill();
  }, 180_000);
});

describe('workers that are killed again and again', () => {
  /** Fifty: TALKA_SPEC_KILLS=50. */
  const KILLS = Number(process.env['TALKA_SPEC_KILLS'] ?? 6);
  const SHIFTS = 4 * KILLS;

  it(
    'leave nobody unasked, and ask nobody twice on the site',
    async () => {
      const asked: Actor[] = [];
      const leaving: (() => Promise<unknown>)[] = [];
      for (let one = 0; one < SHIFTS; one += 1) {
        const { shift } = await onePlace();
        const [first, next] = [await talka.person(), await talka.person()];
        await join(first, shift);
        await join(next, shift);
        asked.push(next);
        leaving.push(() => leave(first, shift));
      }
      for (let kill = 0; kill < KILLS; kill += 1) {
        const worker = await talka.worker({ TALKA_RECONCILE_AFTER_MS: '1500' });
        const share = leaving.splice(0, SHIFTS / KILLS);
        await Promise.all(share.map((act) => act()));
        // Somewhere within what follows from it.
        await new Promise((resolve) => setTimeout(resolve, 40 * (kill % 8)));
        await worker.kill();
      }
      // Nothing is told while nobody works: what the kills left undone is what the last worker does.
      const before = asked.filter((one) => mailsTo(one) > 0).length;
      expect(before).toBeLessThan(SHIFTS);
      const last = await talka.worker({ TALKA_RECONCILE_AFTER_MS: '1500' });
      expect(await comes(() => asked.every((one) => mailsTo(one) > 0))).toBe(true);
      for (const one of asked)
        expect((await one.call('me.notices')).body.notices.map(({ kind }) => kind)).toEqual([
          'place.offered',
        ]);
      // A mail that was under way when its worker died may come twice; a worker has eight things in hand.
      const twice = asked.reduce((sum, one) => sum + mailsTo(one) - 1, 0);
      expect(twice).toBeLessThanOrEqual(KILLS * 8);
      await last.kill();
    },
    120_000 + KILLS * 20_000,
  );
});
