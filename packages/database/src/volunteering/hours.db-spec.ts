import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { approveHours, correctHours, undoAttendance } from '@talka/volunteering';
import { identityScene, type IdentityScene } from '../identity/testing/identity-scene.js';
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

const same = (statement: string): string => statement;
const on = (change: (statement: string) => string) =>
  transactionOf(scene.source, (manager) => portsOnTheDay(careless(change)(manager)));

/** Somebody who came to a shift of two hours that is over. */
async function somebodyWhoHelped(): Promise<Shown> {
  const shown = await somebodyExpected(scene, organiser.id);
  await scene.source.query(
    `update slot set closes_at = talka_now() - interval '3 hours',
       during = tstzrange(talka_now() - interval '3 hours', talka_now() - interval '1 hour') where id = '${shown.slot}'`,
  );
  await scene.source.query(
    `insert into attendance (registration_id, state, how, came_at, by_id)
     values ('${shown.registration}', 'here', 'name', talka_now() - interval '3 hours', '${organiser.id}')`,
  );
  return shown;
}

const approve = async ({ number, slot, person }: Shown, minutes: number, change = same) => {
  const lines = [{ shift: slot, person, minutes, reason: 'Tā to redzēju.' }];
  const outcomes = await approveHours(on(change))(organiser, number, lines);
  return outcomes.ok ? (outcomes.value[0]?.refusal?.code ?? 'approved') : outcomes.refusal.code;
};
const correct = async ({ number, slot, person }: Shown, minutes: number, change = same) => {
  const command = { number, shift: slot, person, revision: 0, minutes, reason: 'Tā to redzēju.' };
  const done = await correctHours(on(change))(organiser, command);
  return done.ok ? 'corrected' : done.refusal.code;
};
const approvedTimes = ({ registration }: Shown) =>
  scene.count('volunteer_hours', `registration_id = '${registration}'`);

const MINUTES = [60, 75, 90, 105, 120, 135];

describe('hours that several organisers approve at once', () => {
  it('would be approved several times, without the lock and the key', async () => {
    let most = 0;
    await without(
      scene.source,
      'alter table volunteer_hours drop constraint volunteer_hours_pkey cascade',
      `truncate volunteer_hours, volunteer_hours_correction; alter table volunteer_hours add primary key (registration_id);
       alter table volunteer_hours_correction add foreign key (registration_id) references volunteer_hours`,
      async () => {
        for (let turn = 0; turn < 20 && most < 2; turn += 1) {
          const shown = await somebodyWhoHelped();
          await Promise.all(MINUTES.map((minutes) => approve(shown, minutes, unlocked)));
          most = Math.max(most, await approvedTimes(shown));
        }
      },
    );
    expect(most).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it.each([
    ['with the lock', same],
    ['with the key alone', unlocked],
  ])(
    'are approved once, and all others are told so, %s',
    async (_, change) => {
      for (let turn = 0; turn < 5; turn += 1) {
        const shown = await somebodyWhoHelped();
        const said = await Promise.all(MINUTES.map((minutes) => approve(shown, minutes, change)));
        expect(said.filter((code) => code === 'approved')).toHaveLength(1);
        expect(said.filter((code) => code === 'hours.approved')).toHaveLength(MINUTES.length - 1);
        expect(await approvedTimes(shown)).toBe(1);
      }
    },
    60_000,
  );
});

describe('approved hours that two correct at once', () => {
  const bothAt = async (change: (statement: string) => string): Promise<number> => {
    const shown = await somebodyWhoHelped();
    await approve(shown, 120);
    const said = await Promise.all([correct(shown, 60, change), correct(shown, 90, change)]);
    for (const code of said) expect(['corrected', 'hours.corrected']).toContain(code);
    return said.filter((code) => code === 'corrected').length;
  };

  it('would lose one of the corrections, without the lock, the key and the trigger', async () => {
    let most = 0;
    await without(
      scene.source,
      `alter table volunteer_hours_correction drop constraint volunteer_hours_correction_pkey;
       alter table volunteer_hours disable trigger volunteer_hours_locked`,
      `truncate volunteer_hours_correction; alter table volunteer_hours enable trigger volunteer_hours_locked;
       alter table volunteer_hours_correction add primary key (registration_id, revision)`,
      async () => {
        for (let turn = 0; turn < 20 && most < 2; turn += 1) most = Math.max(most, await bothAt(unlocked));
      },
    );
    expect(most).toBe(2);
  }, 60_000);

  it('are corrected by one, and the other is told to look again', async () => {
    for (let turn = 0; turn < 8; turn += 1) expect(await bothAt(same)).toBe(1);
  }, 60_000);
});

describe('hours that are approved while what they follow from is taken back', () => {
  it('are approved or gone, and never both', async () => {
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 12; turn += 1) {
      const shown = await somebodyWhoHelped();
      const { number, slot, person, registration } = shown;
      const [approved, undone] = await Promise.all([
        approve(shown, 120),
        undoAttendance(on(same))(organiser, { number, shift: slot, person }, 'Nospiedu ne tam.'),
      ]);
      expect([approved === 'approved', undone.ok].filter(Boolean)).toHaveLength(1);
      expect(await scene.count('attendance', `registration_id = '${registration}'`)).toBe(undone.ok ? 0 : 1);
      outcomes.add(undone.ok ? approved : undone.refusal.code);
    }
    for (const code of outcomes) expect(['hours.approved', 'hours.not-there']).toContain(code);
  }, 60_000);
});

describe('the database refuses', () => {
  it('that approved hours change, vanish or lose what they follow from, but by a correction', async () => {
    const shown = await somebodyWhoHelped();
    const of = `where registration_id = '${shown.registration}'`;
    expect(await approve(shown, 120)).toBe('approved');
    for (const [statement, why] of [
      [`update volunteer_hours set minutes = 60 ${of}`, 'approved hours change by a correction alone'],
      [
        `update volunteer_hours set minutes = 60, revision = 1 ${of}`,
        'approved hours change by a correction',
      ],
      [`delete from volunteer_hours ${of}`, 'approved hours change by a correction alone'],
      [`update attendance set left_at = came_at, state = 'left' ${of}`, 'hours are approved'],
      [`delete from attendance ${of}`, 'hours are approved'],
      [`delete from registration where id = '${shown.registration}'`, 'hours are approved'],
    ] as const)
      await expect(scene.source.query(statement)).rejects.toThrow(why);
    expect(await correct(shown, 90)).toBe('corrected');
    await expect(
      scene.source.query(`update volunteer_hours_correction set reason = 'Cits iemesls' ${of}`),
    ).rejects.toThrow('a correction stays as it was');
  });

  it('hours of who was not there, of part quarters, and beyond the proposal without a reason', async () => {
    const shown = await somebodyWhoHelped();
    const hours = (minutes: number, proposed: number, registration = shown.registration) =>
      scene.source.query(
        `insert into volunteer_hours (registration_id, minutes, proposed, approved_by)
         values ('${registration}', ${minutes}, ${proposed}, '${organiser.id}')`,
      );
    await expect(hours(125, 125)).rejects.toThrow('volunteer_hours_minutes_check');
    await expect(hours(1455, 1455)).rejects.toThrow('volunteer_hours_minutes_check');
    await expect(hours(90, 120)).rejects.toThrow('volunteer_hours_reason');
    const { registration } = await somebodyExpected(scene, organiser.id);
    await expect(hours(120, 120, registration)).rejects.toThrow('nobody was there');
  });
});
