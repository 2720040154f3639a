import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, personId, type PersonId } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { leaveSlot, registrationId, slotId, type SlotId } from '@talka/registration';
import { checkInByPass, passBytes, passCode, type AttendancePorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { lockPeople } from '../registration/lock-people.js';
import { PgRegistrationStore } from '../registration/registration.store.js';
import { PgSlotStore } from '../registration/slot.store.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgAttendanceStore } from './attendance.store.js';

let scene: IdentityScene;
let organiser: Person;
beforeAll(async () => {
  scene = await identityScene(20);
  organiser = await scene.asPerson(await scene.resident());
});
afterAll(() => scene.close());

const ports = (manager: EntityManager): AttendancePorts & { mayTake: () => Promise<typeof done> } => ({
  attendance: new PgAttendanceStore(manager),
  slots: new PgSlotStore(manager),
  registrations: new PgRegistrationStore(manager),
  lockPeople: lockPeople(manager),
  passKey: { sign: () => new Uint8Array(64), verifies: () => true, mark: () => new Uint8Array(5) },
  isOfAge: async () => done,
  mayTake: async () => done,
  record: async (happening) => void (await record(manager, happening)),
});

const devices = (change: (statement: string) => string = (statement) => statement) =>
  checkInByPass(transactionOf(scene.source, (manager) => ports(careless(change)(manager))));

interface Shown {
  readonly number: number;
  readonly slot: SlotId;
  readonly person: PersonId;
  readonly registration: string;
  readonly pass: string;
}

/** Somebody with a place in a shift that begins in a few minutes, and their pass. */
async function somebodyExpected(): Promise<Shown> {
  const person = await scene.resident();
  const it = await one<{ number: number; slot: string; registration: string }>(
    scene.source,
    sql`with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
          values (${LUDZA.municipality}, 'Ezerkrasta biedrība', 'association',
            lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified', talka_now()) returning id),
        m as (insert into organisation_person select id, ${organiser.id} from o),
        e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by, published_at)
          select id, ${LUDZA.municipality}, 'Talka', '', 'Krasts', '', 'published', ${organiser.id}, talka_now() from o
          returning id, number),
        v as (insert into volunteer_role select id, 'soli', 1, 'Soli', '', 16 from e),
        s as (insert into slot (municipality_id, places, during, closes_at, state)
          select ${LUDZA.municipality}, 5, tstzrange(at, at + interval '2 hours'), at, 'open'
          from (select talka_now() + interval '5 minutes' as at) as soon returning id, during),
        f as (insert into volunteer_shift select e.id, 1, 'soli', s.during, 5, s.id from e, s),
        r as (insert into registration (slot_id, during, person_id, state)
          select id, during, ${person}, 'confirmed' from s returning id)
        select e.number, s.id as slot, r.id as registration from e, s, r`,
  );
  const slot = slotId(it.slot);
  const signed = passBytes({ event: it.number, slot, registration: registrationId(it.registration) });
  return { ...it, slot, person, pass: passCode(signed, new Uint8Array(64)) };
}

const atOnce = ({ number, pass }: Shown, show: ReturnType<typeof devices>) =>
  Promise.all(Array.from({ length: 10 }, () => show(organiser, number, pass)));

const noted = ({ registration }: Shown): Promise<number> =>
  scene.count('attendance', `registration_id = '${registration}'`);

const unlocked = (statement: string): string =>
  statement.startsWith('select id from registration') ? statement.replace(' for update', '') : statement;

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
          const shown = await somebodyExpected();
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
        const shown = await somebodyExpected();
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
    const leave = leaveSlot(transactionOf(scene.source, ports));
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 12; turn += 1) {
      const shown = await somebodyExpected();
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
    const { registration } = await somebodyExpected();
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
    const { registration } = await somebodyExpected();
    await rows(
      scene.source,
      sql`update registration set state = 'ended', ending = 'cancelled' where id = ${registration}`,
    );
    const values = `'${registration}', 'here', 'name', talka_now(), null, '${personId(organiser.id)}'`;
    await expect(note(values)).rejects.toThrow('nobody has this place');
  });
});
