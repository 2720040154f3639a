import { done, type PersonId } from '@talka/kernel';
import { registrationId, slotId, type RegistrationPorts, type SlotId } from '@talka/registration';
import { passBytes, passCode, type AttendancePorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { LUDZA, type IdentityScene } from '../../identity/testing/identity-scene.js';
import { record } from '../../record.js';
import { lockPeople } from '../../registration/lock-people.js';
import { PgRegistrationStore } from '../../registration/registration.store.js';
import { PgSlotStore } from '../../registration/slot.store.js';
import { one, sql } from '../../sql.js';
import { PgAttendanceStore } from '../attendance.store.js';

/** What somebody at the entrance reaches, on one transaction. Every pass is genuine here. */
export const portsOnTheDay = (
  manager: EntityManager,
): AttendancePorts & Pick<RegistrationPorts, 'mayTake' | 'nameOf'> => ({
  attendance: new PgAttendanceStore(manager),
  slots: new PgSlotStore(manager),
  registrations: new PgRegistrationStore(manager),
  lockPeople: lockPeople(manager),
  passKey: { sign: () => new Uint8Array(64), verifies: () => true, mark: () => new Uint8Array(5) },
  isOfAge: async () => done,
  isNotBarred: async () => done,
  mayTake: async () => done,
  nameOf: async () => '',
  record: async (happening) => void (await record(manager, happening)),
});

/** Takes the lock off whoever is received. */
export const unlocked = (statement: string): string =>
  statement.startsWith('select id from registration') ? statement.replace(' for update', '') : statement;

export interface Shown {
  readonly number: number;
  readonly slot: SlotId;
  readonly person: PersonId;
  readonly registration: string;
  readonly pass: string;
}

/** Somebody with a place in a shift that begins in a few minutes, and their pass. */
export async function somebodyExpected(scene: IdentityScene, organiser: PersonId): Promise<Shown> {
  const person = await scene.resident();
  const it = await one<{ number: number; slot: string; registration: string }>(
    scene.source,
    sql`with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
          values (${LUDZA.municipality}, 'Ezerkrasta biedrība', 'association',
            lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified', talka_now()) returning id),
        m as (insert into organisation_person select id, ${organiser} from o),
        e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by, published_at)
          select id, ${LUDZA.municipality}, 'Talka', '', 'Krasts', '', 'published', ${organiser}, talka_now() from o
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
