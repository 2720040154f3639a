import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { personId } from '@talka/kernel';
import { leaveSlot } from '@talka/registration';
import { checkInByPass } from '@talka/volunteering';
import { identityScene, type IdentityScene } from '../identity/testing/identity-scene.js';
import { rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { portsOnTheDay, somebodyExpected, unlocked, type Shown } from './testing/on-the-day.js';

let scene: IdentityScene;
let organiser: Person;
beforeAll(async () => {
  scene = await identityScene(20);
  organiser = await scene.asPerson(await scene.resident());
});
afterAll(() => scene.close());

const devices = (change: (statement: string) => string = (statement) => statement) =>
  checkInByPass(transactionOf(scene.source, (manager) => portsOnTheDay(careless(change)(manager))));

const expected = (): Promise<Shown> => somebodyExpected(scene, organiser.id);

const atOnce = ({ number, pass }: Shown, show: ReturnType<typeof devices>) =>
  Promise.all(Array.from({ length: 10 }, () => show(organiser, number, pass)));

const noted = ({ registration }: Shown): Promise<number> =>
  scene.count('attendance', `registration_id = '${registration}'`);

describe('one pass, read by ten devices at once', () => {
  it('would let somebody come several times, without the lock and the key', async () => {
    const careless = devices(unlocked);
    let most = 0;
    await without(
      scene.source,
      'alter table attendance drop constraint attendance_pkey',
      'delete from attendance; alter table attendance add primary key (registration_id)',
      async () => {
        for (let turn = 0; turn < 20 && most < 2; turn += 1) {
          const shown = await expected();
          await atOnce(shown, careless);
          most = Math.max(most, await noted(shown));
        }
      },
    );
    expect(most).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it.each([
    ['with the lock', (statement: string) => statement],
    ['with the key alone', unlocked],
  ])(
    'lets them come once, and tells all the same, %s',
    async (_, change) => {
      for (let turn = 0; turn < 5; turn += 1) {
        const shown = await expected();
        const answers = await atOnce(shown, devices(change));
        const told = answers.map((answer) =>
          answer.ok ? answer.value.attendance.cameAt?.getTime() : answer,
        );
        expect(new Set(told).size).toBe(1);
        expect(answers.filter((answer) => answer.ok && !answer.value.already)).toHaveLength(1);
        expect(await noted(shown)).toBe(1);
        const said = await scene.count(
          'audit_entry',
          `action = 'registration.checked-in' and subject_id = '${shown.registration}'`,
        );
        expect(said).toBe(1);
      }
    },
    60_000,
  );
});

describe('a place that is given up while its pass is shown', () => {
  it('is used or given up, and never both', async () => {
    const leave = leaveSlot(transactionOf(scene.source, portsOnTheDay));
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 12; turn += 1) {
      const shown = await expected();
      const [came, gone] = await Promise.all([
        devices()(organiser, shown.number, shown.pass),
        leave(shown.person, shown.slot),
      ]);
      expect([came.ok, gone.ok].filter(Boolean)).toHaveLength(1);
      expect(await noted(shown)).toBe(came.ok ? 1 : 0);
      outcomes.add(came.ok ? (gone.ok ? 'both' : gone.refusal.code) : came.refusal.code);
    }
    for (const code of outcomes) expect(['registration.here', 'attendance.given-up']).toContain(code);
  }, 60_000);
});

describe('the database refuses', () => {
  const note = (values: string) =>
    scene.source.query(
      `insert into attendance (registration_id, state, how, came_at, left_at, by_id) values (${values})`,
    );

  it('that somebody leaves before they came, comes without a time, or stays away with one', async () => {
    const { registration } = await expected();
    const who = `'${registration}'`;
    const by = `'${organiser.id}'`;
    for (const [values, name] of [
      [`${who}, 'left', 'name', talka_now(), talka_now() - interval '1 minute', ${by}`, 'attendance_left'],
      [`${who}, 'here', 'name', talka_now(), talka_now(), ${by}`, 'attendance_left'],
      [`${who}, 'here', 'name', null, null, ${by}`, 'attendance_came'],
      [`${who}, 'no-show', 'name', talka_now(), null, ${by}`, 'attendance_came'],
    ] as const)
      await expect(note(values)).rejects.toThrow(name);
  });

  it('that somebody comes to a place that is not theirs', async () => {
    const { registration } = await expected();
    await rows(
      scene.source,
      sql`update registration set state = 'ended', ending = 'cancelled' where id = ${registration}`,
    );
    const values = `'${registration}', 'here', 'name', talka_now(), null, '${personId(organiser.id)}'`;
    await expect(note(values)).rejects.toThrow('nobody has this place');
  });
});
