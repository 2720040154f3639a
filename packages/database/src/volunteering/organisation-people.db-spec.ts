import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId, type PersonId } from '@talka/kernel';
import { askToOrganise, removeFromOrganisation, type VolunteeringPorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { transactionOf } from '../transaction.js';
import { PgEventStore } from './event.store.js';
import { PgOrganisationStore } from './organisation.store.js';

let scene: IdentityScene;
beforeAll(async () => {
  scene = await identityScene(8);
}, 60_000);
afterAll(() => scene.close());

const portsOn = (manager: EntityManager): VolunteeringPorts => ({
  organisations: new PgOrganisationStore(manager),
  events: new PgEventStore(manager),
  municipalityIsKnown: async () => true,
  personByEmail: async () => undefined,
  birthDateOf: async () => '1980-05-05',
  areaIsIn: async () => true,
  record: async (happening) => void (await record(manager, happening)),
});

const transaction = (change: (statement: string) => string) =>
  transactionOf(scene.source, (manager) => portsOn(careless(change)(manager)));

const actor = async (id: PersonId) => ({ id, grants: [], birthDate: '1980-05-05' }) as never;

let made = 0;
/** How many are left when two remove each other at the same moment, so often. */
async function leftOver(change: (statement: string) => string = (statement) => statement): Promise<number> {
  const [first, second] = [await scene.resident(), await scene.resident()];
  const asked = await askToOrganise(transaction((statement) => statement))(await actor(first), {
    ...{ municipality: municipalityId(LUDZA.municipality), name: 'Biedrība', kind: 'association' },
    registrationNumber: `4000${String((made += 1)).padStart(7, '0')}`,
  });
  if (!asked.ok) throw new Error(asked.refusal.code);
  const { id, number } = asked.value;
  await rows(
    scene.source,
    sql`insert into organisation_person (organisation_id, person_id) values (${id}, ${second})`,
  );
  const remove = removeFromOrganisation(transaction(change));
  await Promise.all([
    remove(await actor(first), { organisation: number, person: second }),
    remove(await actor(second), { organisation: number, person: first }),
  ]);
  return scene.count('organisation_person', `organisation_id = '${id}'`);
}

describe('the people of an organisation', () => {
  const often = Array.from({ length: 12 }, (_, at) => at);

  it('can all be gone without the lock, when two remove each other', async () => {
    const left = [];
    for (const _ of often)
      left.push(await leftOver((statement) => statement.replace('for no key update', '')));
    expect(Math.min(...left)).toBe(0);
  }, 60_000);

  it('are never none: of two who remove each other, one stays', async () => {
    const left = [];
    for (const _ of often) left.push(await leftOver());
    expect(left).toEqual(often.map(() => 1));
  }, 60_000);
});
