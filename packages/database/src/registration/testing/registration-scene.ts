import { done, municipalityId, type PersonId } from '@talka/kernel';
import {
  answerHandOver,
  answerOffer,
  askToTakeOver,
  callOffSlot,
  changePlaces,
  changeSlot,
  holdForForm,
  joinSlot,
  leaveSlot,
  settleSlot,
  slotId,
  type RegistrationPorts,
  type SlotChange,
  type SlotId,
} from '@talka/registration';
import type { EntityManager } from 'typeorm';
import { identityScene, LUDZA, type IdentityScene } from '../../identity/testing/identity-scene.js';
import { record } from '../../record.js';
import { one, rows, sql } from '../../sql.js';
import { careless } from '../../testing/careless.js';
import { transactionOf } from '../../transaction.js';
import { lockPeople } from '../lock-people.js';
import { PgRegistrationStore } from '../registration.store.js';
import { PgSlotStore } from '../slot.store.js';

/** Slots, people, and the engine on a database of one's own; with statements changed where a spec asks what they are for. */
export async function registrationScene() {
  const identity = await identityScene(20);
  const { source } = identity;
  const people = (count: number): Promise<PersonId[]> =>
    Promise.all(Array.from({ length: count }, () => identity.resident()));
  return {
    ...{ source, people, close: identity.close, count: identity.count },
    engine: engineOn(identity),
    ...questions(identity),

    async someSlot(places: number, startsIn = '10 days', hours = 3): Promise<SlotId> {
      const { id } = await one<{ id: string }>(
        source,
        sql`insert into slot (municipality_id, places, during, closes_at, state)
            select ${municipalityId(LUDZA.municipality)}, ${places},
              tstzrange(starts, starts + make_interval(hours => ${hours})), starts, 'open'
            from (select talka_now() + ${startsIn}::interval as starts) as at returning id`,
      );
      return slotId(id);
    },

    /** What is held has been held long enough. */
    runOut: (slot: SlotId): Promise<unknown> =>
      rows(
        source,
        sql`update registration set until = talka_now() where slot_id = ${slot} and state = 'held'`,
      ),
  };
}

const portsOn = (manager: EntityManager): RegistrationPorts => ({
  slots: new PgSlotStore(manager),
  registrations: new PgRegistrationStore(manager),
  lockPeople: lockPeople(manager),
  nameOf: async () => 'Aivars Amatnieks',
  mayTake: async () => done,
  record: async (happening) => void (await record(manager, happening)),
});

const engineOn =
  ({ source }: IdentityScene) =>
  (change: (statement: string) => string = (statement) => statement) => {
    const transaction = transactionOf(source, (manager) => portsOn(careless(change)(manager)));
    const join = joinSlot(transaction);
    return {
      join: (person: PersonId, slot: SlotId) => join(person, { slot, people: [person] }),
      together: (people: readonly [PersonId, ...PersonId[]], slot: SlotId) =>
        join(people[0], { slot, people }),
      hold: holdForForm(transaction),
      askToTakeOver: askToTakeOver(transaction),
      takeOver: answerHandOver(transaction),
      answer: answerOffer(transaction),
      leave: leaveSlot(transaction),
      places: changePlaces(transaction),
      /** Called off once `meanwhile` is over, which is when its row is locked. */
      callOff: (by: PersonId, slot: SlotId, meanwhile: () => Promise<number> = async () => 0) =>
        transaction((ports) => callOffSlot({ ...ports, hereIn: meanwhile }, by, slot)),
      move: (by: PersonId, change: SlotChange, meanwhile: () => Promise<number> = async () => 0) =>
        transaction((ports) => changeSlot({ ...ports, hereIn: meanwhile }, by, change)),
      settle: settleSlot(transaction),
    };
  };

const questions = ({ source, count }: IdentityScene) => ({
  confirmed: (slot: SlotId): Promise<number> =>
    count('registration', `slot_id = '${slot}' and state = 'confirmed'`),

  taken: async (slot: SlotId): Promise<number> =>
    (await one<{ taken: number }>(source, sql`select taken from slot where id = ${slot}`)).taken,

  /** How many of this database's transactions wait for a lock. */
  waitForLocks: async (): Promise<number> =>
    (
      await one<{ count: number }>(
        source,
        sql`select count(*)::int as count from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).count,

  stateOf: (slot: SlotId, person: PersonId) =>
    one<{ state: string; why: string | null; ending: string | null }>(
      source,
      sql`select state, why, ending from registration where slot_id = ${slot} and person_id = ${person}
          order by turn desc limit 1`,
    ),
});

export type RegistrationScene = Awaited<ReturnType<typeof registrationScene>>;
