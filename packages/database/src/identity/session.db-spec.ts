import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { endSession, redeemCode, requestSignIn, revokeRole } from '@talka/identity';
import { municipalityId, type PersonId } from '@talka/kernel';
import { rows, sql } from '../sql.js';
import { endSessionById, listSessions, readSession } from './session.read.js';
import { identityScene, LUDZA, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

async function signIn(email: string, device = ''): Promise<string> {
  await requestSignIn(scene.transaction)({ email, language: 'lv', next: undefined });
  const { code } = await scene.codeSentTo(email);
  const result = await redeemCode(scene.transaction)({ email, code }, { device, session: null });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.token;
}

const shift = (person: PersonId, column: 'seen_at' | 'created_at', by: string) =>
  rows(
    scene.source,
    sql`update session set
    seen_at = case when ${column} = 'seen_at' then seen_at - ${by}::interval else seen_at end,
    created_at = case when ${column} = 'created_at' then created_at - ${by}::interval else created_at end
    where person_id = ${person}`,
  );

it('is kept as a hash of 256 random bits', async () => {
  await scene.resident({ email: 'hash@talka.example' });
  const token = await signIn('hash@talka.example');
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await scene.count('session', `encode(token_hash, 'hex') = encode(sha256('${token}'), 'hex')`)).toBe(
    1,
  );
});

it('notes its use at most once a minute', async () => {
  const person = await scene.resident({ email: 'seen@talka.example' });
  const token = await signIn('seen@talka.example');
  const seen = async () => (await listSessions(scene.source, person))[0]?.seenAt.getTime() ?? 0;
  await shift(person, 'seen_at', '59 seconds');
  const before = await seen();
  await readSession(scene.source, token);
  expect(await seen()).toBe(before);
  await shift(person, 'seen_at', '2 seconds');
  await readSession(scene.source, token);
  expect(await seen()).toBeGreaterThan(before + 50_000);
});

it.each([
  ['a resident', null, 'seen_at', '13 days', true],
  ['a resident', null, 'seen_at', '14 days', false],
  ['a resident', null, 'created_at', '90 days', false],
  ['a moderator', 'moderator', 'seen_at', '29 minutes', true],
  ['a moderator', 'moderator', 'seen_at', '30 minutes', false],
  ['a moderator', 'moderator', 'created_at', '12 hours', false],
] as const)('of %s (%s) with %s %s ago is alive: %s', async (_, role, column, by, alive) => {
  const email = `${Math.random()}@talka.example`;
  const person = await scene.resident({ email });
  if (role) await scene.give(person, role, LUDZA.municipality);
  const token = await signIn(email);
  await shift(person, column, by);
  expect((await readSession(scene.source, token)) !== null).toBe(alive);
  expect(await scene.count('session', `person_id = '${person}'`)).toBe(alive ? 1 : 0);
});

it('shows a role the moment it is given and not a moment after it is taken', async () => {
  const person = await scene.resident({ email: 'role@talka.example' });
  const boss = await scene.resident();
  await scene.give(boss, 'administrator', LUDZA.municipality);
  const token = await signIn('role@talka.example');
  const grants = async () => (await readSession(scene.source, token))?.person?.grants;
  expect(await grants()).toEqual([]);
  const grant = await scene.give(person, 'moderator', LUDZA.municipality);
  expect(await grants()).toEqual([{ role: 'moderator', municipality: LUDZA.municipality }]);
  const municipality = municipalityId(LUDZA.municipality);
  const revoked = await revokeRole(scene.transaction)(await scene.asPerson(boss), {
    at: municipality,
    grant,
  });
  expect(revoked.ok).toBe(true);
  expect(await grants()).toEqual([]);
});

it('is listed to its owner, and ended by its owner only', async () => {
  const [anna, boris] = [await scene.resident({ email: 'a@talka.example' }), await scene.resident()];
  const [phone, laptop] = [
    await signIn('a@talka.example', 'phone'),
    await signIn('a@talka.example', 'laptop'),
  ];
  const list = await listSessions(scene.source, anna);
  expect(list.map((it) => it.device).sort()).toEqual(['laptop', 'phone']);
  const id = list.find((it) => it.device === 'phone')!.id;
  await endSession(scene.transaction)(await scene.asPerson(boris), id);
  expect(await readSession(scene.source, phone)).not.toBeNull();
  await endSession(scene.transaction)(await scene.asPerson(anna), id);
  expect(await readSession(scene.source, phone)).toBeNull();
  await endSessionById(scene.source, (await readSession(scene.source, laptop))!.session);
  expect(await readSession(scene.source, laptop)).toBeNull();
});
