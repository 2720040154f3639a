import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  changeEmailAtDesk,
  grantRole,
  registerAtDesk,
  revokeRole,
  type Person,
  type Role,
} from '@talka/identity';
import { areaId, municipalityId, type PersonId } from '@talka/kernel';
import { rows, sql } from '../sql.js';
import { listGrants } from './grants.read.js';
import { findResidents, readResident } from './residents.read.js';
import { BALVI, identityScene, LUDZA, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
let clerk: Person;
const ludza = municipalityId(LUDZA.municipality);
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());
beforeEach(async () => {
  const id = await scene.resident();
  await scene.give(id, 'clerk', ludza);
  clerk = await scene.asPerson(id);
});

describe('finding a resident', () => {
  it('needs no marks on the letters and forgives a slip, at home only', async () => {
    await scene.resident({ name: 'Veneranda Bolūde' });
    await scene.resident({ name: 'Veneranda Bolūde', ...BALVI });
    await scene.resident({ name: 'Юлия Щукина' });
    await scene.resident({ name: '100% Jānis_' });
    const find = async (name: string) =>
      (await findResidents(scene.source, ludza, name)).map((it) => it.name);
    expect(await find('bolude')).toEqual(['Veneranda Bolūde']);
    expect(await find('Venerande Bolude')).toEqual(['Veneranda Bolūde']);
    expect(await find('щукина')).toEqual(['Юлия Щукина']);
    expect(await find('100% jan')).toEqual(['100% Jānis_']);
    expect(await find('%%%')).toEqual([]);
    const [found] = await findResidents(scene.source, ludza, 'bolude');
    expect(found).toEqual({
      id: expect.anything(),
      name: 'Veneranda Bolūde',
      birthYear: 1986,
      area: 'Ludza',
      email: expect.anything(),
    });
  });
});

describe('help at a desk', () => {
  const form = {
    municipality: ludza,
    document: 'passport' as const,
    name: 'Ausma Rasupe',
    birthDate: '1952-12-06',
    area: areaId(LUDZA.area),
    language: 'lv' as const,
  };

  it('writes in someone without a mailbox', async () => {
    const result = await registerAtDesk(scene.transaction)(clerk, { ...form, email: null });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await readResident(scene.source, result.value)).toMatchObject({
      name: 'Ausma Rasupe',
      birthYear: 1952,
      email: null,
    });
    expect(
      await rows(
        scene.source,
        sql`select act, document, clerk_id from desk_help where person_id = ${result.value}`,
      ),
    ).toEqual([{ act: 'registered', document: 'passport', clerk_id: clerk.id }]);
    expect(
      await scene.count('audit_entry', `action = 'desk.registered' and subject_id = '${result.value}'`),
    ).toBe(1);
  });

  it('writes in someone with one, and tells them there', async () => {
    const email = 'ausma@talka.example';
    expect((await registerAtDesk(scene.transaction)(clerk, { ...form, email })).ok).toBe(true);
    expect((await scene.lastMail(email)).template).toBe('desk-registered');
    expect(await registerAtDesk(scene.transaction)(clerk, { ...form, email })).toMatchObject({
      refusal: { code: 'email.taken' },
    });
  });

  const change = (person: PersonId, email: string, more: object = {}) =>
    changeEmailAtDesk(scene.transaction)(clerk, {
      municipality: ludza,
      person,
      document: 'identity-card',
      birthDate: '1986-04-17',
      email,
      ...more,
    });

  it('gives a lost mailbox a successor: the old one is told, every session ends', async () => {
    const person = await scene.resident({ email: 'lost@talka.example' });
    await rows(
      scene.source,
      sql`insert into session (token_hash, person_id) values (uuid_send(uuidv7()), ${person})`,
    );
    expect((await change(person, 'found@talka.example')).ok).toBe(true);
    expect((await scene.lastMail('lost@talka.example')).template).toBe('email-changed');
    expect((await scene.lastMail('found@talka.example')).template).toBe('desk-email-changed');
    expect(await scene.count('session', `person_id = '${person}'`)).toBe(0);
    expect(await readResident(scene.source, person)).toMatchObject({ email: 'found@talka.example' });
    const audit = await rows(
      scene.source,
      sql`select action, facts from audit_entry where subject_id = ${person}`,
    );
    expect(audit).toEqual([{ action: 'desk.email-changed', facts: { document: 'identity-card' } }]);
  });

  it('refuses a stranger, another place, a birth date the document does not show, and officials', async () => {
    const [here, there] = [await scene.resident(), await scene.resident(BALVI)];
    const official = await scene.resident();
    await scene.give(official, 'moderator', ludza);
    const codes = [
      await change(there, 'x1@talka.example'),
      await change('00000000-0000-7000-8000-000000000000' as PersonId, 'x2@talka.example'),
      await change(here, 'x3@talka.example', { birthDate: '1986-04-18' }),
      await change(official, 'x4@talka.example'),
      await change(clerk.id, 'x5@talka.example'),
    ].map((it) => (it.ok ? 'ok' : it.refusal.code));
    expect(codes).toEqual([
      'clerk.no-such-person',
      'clerk.no-such-person',
      'clerk.identity-not-seen',
      'access.not-yours',
      'access.not-yours',
    ]);
    expect(await scene.count('mail', `to_address like 'x%@talka.example'`)).toBe(0);
  });
});

describe('roles', () => {
  const boss = async (role: Role = 'administrator', municipality: string | null = ludza) => {
    const id = await scene.resident();
    await scene.give(id, role, municipality);
    return scene.asPerson(id);
  };
  const give = (by: Person, email: string, role: Role, municipality = ludza) =>
    grantRole(scene.transaction)(by, { municipality, email, role });

  it('are given once, listed and taken back, each on record', async () => {
    const by = await boss();
    const receiver = await scene.resident({ email: 'inta@talka.example', name: 'Inta Zilupīte' });
    const granted = await give(by, 'inta@talka.example', 'moderator');
    if (!granted.ok) throw new Error(granted.refusal.code);
    expect(await give(by, 'inta@talka.example', 'moderator')).toMatchObject({
      refusal: { code: 'roles.already' },
    });
    const mine = async () => (await listGrants(scene.source, ludza)).filter((it) => it.person === receiver);
    expect(await mine()).toMatchObject([
      { id: granted.value, name: 'Inta Zilupīte', role: 'moderator', grantedBy: 'Anna Linupīte' },
    ]);
    const revoke = { at: ludza, grant: granted.value };
    expect((await revokeRole(scene.transaction)(by, revoke)).ok).toBe(true);
    expect(await revokeRole(scene.transaction)(by, revoke)).toMatchObject({
      refusal: { code: 'roles.no-such-person' },
    });
    expect(await mine()).toEqual([]);
    const audit = await rows(
      scene.source,
      sql`select action, actor_id from audit_entry where subject_id = ${receiver} order by id`,
    );
    expect(audit).toEqual([
      { action: 'role.granted', actor_id: by.id },
      { action: 'role.revoked', actor_id: by.id },
    ]);
    expect((await give(by, 'inta@talka.example', 'moderator')).ok).toBe(true);
  });

  it('stay inside what the giver was given', async () => {
    const by = await boss();
    await scene.resident({ email: 'edvins@talka.example' });
    const elsewhere = await give(by, 'edvins@talka.example', 'moderator', municipalityId(BALVI.municipality));
    expect(elsewhere).toMatchObject({ refusal: { code: 'roles.not-yours-to-give' } });
    expect(await give(by, 'edvins@talka.example', 'administrator')).toMatchObject({
      refusal: { code: 'roles.not-yours-to-give' },
    });
    expect(
      (await give(await boss('platform-administrator', null), 'edvins@talka.example', 'administrator')).ok,
    ).toBe(true);
    expect(await give(by, 'nobody@talka.example', 'clerk')).toMatchObject({
      refusal: { code: 'roles.no-such-person' },
    });
  });

  it('are neither given to nor taken from oneself, nor taken in another place', async () => {
    const by = await boss();
    const own = (await listGrants(scene.source, ludza)).find((it) => it.person === by.id)!;
    const refused = await revokeRole(scene.transaction)(by, { at: ludza, grant: own.id });
    expect(refused).toMatchObject({ refusal: { code: 'roles.not-to-yourself' } });
    const other = await scene.give(await scene.resident(BALVI), 'leader', BALVI.municipality);
    const there = await revokeRole(scene.transaction)(by, { at: ludza, grant: other });
    expect(there).toMatchObject({ refusal: { code: 'roles.no-such-person' } });
  });

  it('given twenty times at once are given once', async () => {
    const by = await boss();
    await scene.resident({ email: 'rush@talka.example' });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => give(by, 'rush@talka.example', 'leader')),
    );
    expect(results.filter((it) => it.ok)).toHaveLength(1);
  });
});
