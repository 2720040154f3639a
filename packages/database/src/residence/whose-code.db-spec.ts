import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { importRoll, proveAtDesk, proveByEid, type Person, type ResidencePorts } from '@talka/identity';
import { areaId, municipalityId, type PersonId, type Result } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { peopleStore } from '../identity/people.store.js';
import { places } from '../identity/places.js';
import { BALVI, identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { rows, sql } from '../sql.js';
import { transactionOf } from '../transaction.js';
import { PgResidenceStore } from './residence.store.js';

type Where = typeof LUDZA | typeof BALVI;

const BORN = '1986-04-17';
const CODE = '328673-00679';
/** Another parish of Ludza than the one people choose themselves. */
const OTHER_PARISH = '0684948';
const keyOf = (digits: string): Uint8Array => createHash('sha256').update(digits).digest();

let scene: IdentityScene;
let clerk: Person;
beforeAll(async () => {
  scene = await identityScene(10);
  clerk = await scene.asPerson(await scene.resident());
});
afterAll(() => scene.close());
beforeEach(async () => void (await rows(scene.source, sql`delete from residence_proof`)));

const transaction = () =>
  transactionOf(scene.source, (manager: EntityManager): ResidencePorts => ({
    people: peopleStore(manager),
    places: places(manager),
    residence: new PgResidenceStore(manager),
    keyOf,
    record: async (happening) => void (await record(manager, happening)),
  }));
const said = (result: Result<unknown>): string => (result.ok ? 'proved' : result.refusal.code);

async function atDesk(person: PersonId, place: Where, outside = false): Promise<string> {
  const proved = await proveAtDesk(transaction())(clerk, {
    ...{ municipality: municipalityId(place.municipality), person, document: 'passport', personalCode: CODE },
    ...{ birthDate: BORN, area: outside ? null : areaId(place.area), citizen: true },
  });
  return said(proved);
}

/** @param livesThere what the provider says of it; null: nothing */
async function byEid(
  person: PersonId,
  place: Where | null,
  livesThere: boolean | null = null,
): Promise<string> {
  const area = place && areaId(place.area);
  const command = { personalCode: CODE, birthDate: BORN, livesThere, area };
  return said(await proveByEid(transaction())(await scene.asPerson(person), command));
}

async function withoutMailbox(place: Where): Promise<PersonId> {
  const person = await scene.resident(place);
  await rows(scene.source, sql`update person set email = null where id = ${person}`);
  return person;
}

const moveTo = (person: PersonId, { municipality, area }: Where) =>
  rows(
    scene.source,
    sql`update person set municipality_id = ${municipality}, area_id = ${area} where id = ${person}`,
  );

const rollOf = async (place: Where, area: string = place.area): Promise<void> => {
  const text = `${Buffer.from(keyOf(CODE.replace('-', ''))).toString('hex')};${area}`;
  const municipality = municipalityId(place.municipality);
  const taken = await importRoll(transaction())(clerk, { municipality, text, anew: false });
  expect(taken).toMatchObject({ ok: true, value: { faults: [] } });
};

const proofs = () =>
  rows(
    scene.source,
    sql`select person_id as person, municipality_id as at, area_id as area, how from residence_proof order by id`,
  );
const entries = (person: PersonId) =>
  rows(
    scene.source,
    sql`select municipality_id as at, facts ->> 'to' as to from audit_entry
        where action = 'residence.moved' and subject_id = ${person}`,
  );

describe('by eID', () => {
  it('nobody becomes a resident of one municipality after the other on their own word', async () => {
    const anna = await scene.resident();
    expect(await byEid(anna, LUDZA)).toBe('residence.not-on-roll');
    expect(await byEid(anna, LUDZA, true)).toBe('proved');
    await moveTo(anna, BALVI);
    expect(await byEid(anna, BALVI)).toBe('residence.not-on-roll');
    expect(await proofs()).toMatchObject([{ person: anna, at: LUDZA.municipality }]);
  });

  it('who somebody is, is proved on no more than that', async () => {
    const anna = await scene.resident();
    expect(await byEid(anna, null)).toBe('proved');
    expect(await proofs()).toEqual([{ person: anna, at: null, area: null, how: 'sign-in' }]);
  });

  it('a line of the municipality’s roll becomes theirs, with the area that the roll has', async () => {
    await rollOf(LUDZA, OTHER_PARISH);
    const anna = await scene.resident();
    expect(await byEid(anna, LUDZA)).toBe('proved');
    const claimed = { person: anna, at: LUDZA.municipality, area: OTHER_PARISH, how: 'roll' };
    expect(await proofs()).toEqual([claimed]);
    // Once it is theirs, choosing anew chooses nothing either.
    expect(await byEid(anna, LUDZA, true)).toBe('proved');
    expect(await proofs()).toEqual([claimed]);
  });

  it('whoever has moved is a resident of where the newer proof is, and the roll they left has its line back', async () => {
    await rollOf(LUDZA);
    await rollOf(BALVI);
    const anna = await scene.resident();
    expect(await byEid(anna, LUDZA)).toBe('proved');
    await moveTo(anna, BALVI);
    expect(await byEid(anna, BALVI)).toBe('proved');
    expect(await proofs()).toMatchObject([
      { person: null, at: LUDZA.municipality, how: 'roll' },
      { person: anna, at: BALVI.municipality, how: 'roll' },
    ]);
  });
});

describe('a code that is an account’s of another municipality, or of outside', () => {
  it.each([
    ['there', false],
    ['outside', true],
  ])('is not taken from whoever can sign in: proved %s', async (_, outside) => {
    const [anna, boriss] = [await scene.resident(), await scene.resident(BALVI)];
    expect(await atDesk(anna, LUDZA, outside)).toBe('proved');
    const before = await proofs();
    expect(await atDesk(boriss, BALVI)).toBe('residence.taken');
    expect(await atDesk(boriss, BALVI, true)).toBe('residence.taken');
    expect(await byEid(boriss, BALVI, true)).toBe('residence.taken');
    expect(await byEid(boriss, null)).toBe('residence.taken');
    expect(await proofs()).toEqual(before);
  });

  it.each([
    ['a desk', (who: PersonId) => atDesk(who, BALVI)],
    ['a desk, as one who lives outside', (who: PersonId) => atDesk(who, BALVI, true)],
    ['eID, as a resident', (who: PersonId) => byEid(who, BALVI, true)],
    ['eID, as who they are', (who: PersonId) => byEid(who, null)],
  ])('moves from one without a mailbox by %s, and the log of where it was has it', async (_, prove) => {
    const [helped, account] = [await withoutMailbox(LUDZA), await scene.resident(BALVI)];
    expect(await atDesk(helped, LUDZA)).toBe('proved');
    expect(await prove(account)).toBe('proved');
    expect(await proofs()).toMatchObject([{ person: account }]);
    expect(await entries(helped)).toEqual([{ at: LUDZA.municipality, to: account }]);
  });

  it('stays with one without a mailbox whom the clerk can find', async () => {
    const [helped, account] = [await withoutMailbox(LUDZA), await scene.resident()];
    expect(await atDesk(helped, LUDZA, true)).toBe('proved');
    expect(await atDesk(account, LUDZA)).toBe('residence.taken');
    expect(await entries(helped)).toEqual([]);
  });
});
