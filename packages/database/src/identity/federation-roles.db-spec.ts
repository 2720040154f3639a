import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appointPlatformAdministrator,
  grantRole,
  revokeRole,
  type GrantRole,
  type Person,
  type Role,
} from '@talka/identity';
import { municipalityId, type PersonId, type Result } from '@talka/kernel';
import { one, rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { listFederationGrants } from './grants.read.js';
import { identityScene, LUDZA, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

const GUARD = 'role_grant_keep_platform_administrator';
const guardOff = `alter table role_grant disable trigger ${GUARD}`;
const guardOn = `alter table role_grant enable trigger ${GUARD}`;
const ludza = municipalityId(LUDZA.municipality);

beforeEach(() =>
  without(scene.source, guardOff, guardOn, () => scene.source.query('delete from role_grant')),
);

async function platformAdministrator(): Promise<Person & { grant: string }> {
  const id = await scene.resident();
  const grant = await scene.give(id, 'platform-administrator', null);
  return { ...(await scene.asPerson(id)), grant };
}
const left = (): Promise<number> =>
  scene.count('role_grant', `role = 'platform-administrator' and revoked_at is null`);
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);
const give = (by: Person, email: string, role: Role, more: Partial<GrantRole> = {}) =>
  grantRole(scene.transaction)(by, { email, role, municipality: null, ...more });
const take = (by: Person, grant: string, reason?: string) =>
  revokeRole(scene.transaction)(by, { at: 'federation', grant, reason });
const inLog = (person: PersonId) =>
  rows(
    scene.source,
    sql`select action, actor_id as by, facts->>'role' as role from audit_entry where subject_id = ${person} order by id`,
  );

describe('roles of the federation', () => {
  it('are given with a reason, listed beside the administrators, and taken back, each on record', async () => {
    const by = await platformAdministrator();
    const person = await scene.resident({ email: 'velta@talka.example', name: 'Velta Rušona' });
    const granted = await give(by, 'velta@talka.example', 'coordinator', { reason: '  Aizvieto  Ilzi ' });
    if (!granted.ok) throw new Error(granted.refusal.code);
    expect(code(await give(by, 'velta@talka.example', 'administrator', { municipality: ludza }))).toBe('ok');
    expect(code(await give(by, 'velta@talka.example', 'moderator', { municipality: ludza }))).toBe('ok');
    const theirs = async () =>
      (await listFederationGrants(scene.source)).filter((it) => it.person === person);
    expect(await theirs()).toMatchObject([
      { role: 'administrator', municipality: ludza, reason: null, grantedBy: by.name },
      { role: 'coordinator', municipality: null, reason: 'Aizvieto Ilzi', name: 'Velta Rušona' },
    ]);

    expect(code(await take(by, granted.value, 'Ilze ir atpakaļ'))).toBe('ok');
    expect((await theirs()).map(({ role }) => role)).toEqual(['administrator']);
    const kept = sql`select revoked_reason as reason from role_grant where id = ${granted.value}`;
    expect(await one(scene.source, kept)).toEqual({ reason: 'Ilze ir atpakaļ' });
    expect(await inLog(person)).toEqual([
      { action: 'role.granted', by: by.id, role: 'coordinator' },
      { action: 'role.granted', by: by.id, role: 'administrator' },
      { action: 'role.granted', by: by.id, role: 'moderator' },
      { action: 'role.revoked', by: by.id, role: 'coordinator' },
    ]);
  });

  it('keep inside their office: no moderator is taken here, no place is made up, no reason is endless', async () => {
    const by = await platformAdministrator();
    await scene.resident({ email: 'aivars@talka.example' });
    const moderator = await scene.give(await scene.resident(), 'moderator', ludza);
    expect(code(await take(by, moderator))).toBe('roles.no-such-person');
    const nowhere = { municipality: municipalityId('nekurienes-novads') };
    expect(await give(by, 'aivars@talka.example', 'administrator', nowhere)).toMatchObject({
      refusal: { code: 'roles.place-missing', field: 'municipality' },
    });
    expect(await give(by, 'aivars@talka.example', 'auditor', { reason: 'a'.repeat(301) })).toMatchObject({
      refusal: { code: 'text.too-long', field: 'reason' },
    });
    const astral = '👵🏽'.repeat(150);
    expect(code(await give(by, 'aivars@talka.example', 'auditor', { reason: astral }))).toBe('ok');
  });
});

describe('the last platform administrator', () => {
  it('cannot be taken away, nor leave', async () => {
    const by = await platformAdministrator();
    expect(code(await take(by, by.grant))).toBe('roles.last-platform-administrator');
    const second = await platformAdministrator();
    expect(code(await take(by, by.grant))).toBe('roles.not-to-yourself');
    expect(code(await take(second, by.grant))).toBe('ok');
    // A request that was already on its way when the role was taken.
    expect(code(await take(by, second.grant))).toBe('roles.last-platform-administrator');
    expect(await left()).toBe(1);
  });

  it('is kept by the database too, whatever the code above does', async () => {
    const [first, second] = [await platformAdministrator(), await platformAdministrator()];
    const source = scene.source;
    await expect(
      source.query(`update role_grant set revoked_at = now() where role = 'platform-administrator'`),
    ).rejects.toThrow('the last platform administrator stays');
    await source.query('delete from role_grant where id = $1', [first.grant]);
    await expect(source.query('delete from role_grant where id = $1', [second.grant])).rejects.toThrow(
      'stays',
    );
    await expect(
      source.query(`update role_grant set role = 'auditor' where id = $1`, [second.grant]),
    ).rejects.toThrow('stays');
    expect(await left()).toBe(1);
  });

  /** Both have read that the other is there before either acts: what no code above the database can undo. */
  async function eachOther(): Promise<number> {
    const [first, second] = [await platformAdministrator(), await platformAdministrator()];
    let read = 0;
    let go = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (go = resolve));
    await Promise.allSettled(
      [first, second].map(({ grant }) =>
        scene.source.transaction(async (manager) => {
          await manager.query(`select from role_grant where role = 'platform-administrator'`);
          if (++read === 2) go();
          await bothHaveRead;
          await manager.query('update role_grant set revoked_at = now() where id = $1', [grant]);
        }),
      ),
    );
    return left();
  }

  it('is left when two take the role from each other at the same moment', async () => {
    expect(await eachOther()).toBe(1);
  });

  it('is not left when that guard is taken away', async () => {
    expect(await without(scene.source, guardOff, guardOn, eachOther)).toBe(0);
  });

  it('is left, and the other is told why, through the use case, twenty times over', async () => {
    for (let round = 0; round < 20; round++) {
      await without(scene.source, guardOff, guardOn, () => scene.source.query('delete from role_grant'));
      const [first, second] = [await platformAdministrator(), await platformAdministrator()];
      const answers = await Promise.all([take(first, second.grant), take(second, first.grant)]);
      expect(answers.map(code).sort()).toEqual(['ok', 'roles.last-platform-administrator']);
      expect(await left()).toBe(1);
    }
  });
});

describe('the first platform administrator', () => {
  const appoint = (email: string, another = false) =>
    appointPlatformAdministrator(scene.transaction)({ email, another });

  it('is made on the server, once, and stands in the log', async () => {
    expect(code(await appoint('nobody@talka.example'))).toBe('roles.no-such-person');
    const person = await scene.resident({ email: 'pirma@talka.example' });
    expect(code(await appoint('Pirma@talka.example'))).toBe('ok');
    expect(await inLog(person)).toEqual([
      { action: 'role.granted', by: null, role: 'platform-administrator' },
    ]);
    await scene.resident({ email: 'otra@talka.example' });
    expect(code(await appoint('otra@talka.example'))).toBe('roles.not-the-first');
    expect(code(await appoint('otra@talka.example', true))).toBe('ok');
    expect(code(await appoint('otra@talka.example', true))).toBe('roles.already');
    expect(await left()).toBe(2);
  });
});
