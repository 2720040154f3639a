import { describe, expect, it } from '@jest/globals';
import { MINUTE, municipalityId, personId } from '@talka/kernel';
import { holds, municipalitiesOf, visitor, type Actor, type RoleGrant } from './actor.js';
import { CODE_GUESSES, decideCodeRedemption } from './rules/decide-code-redemption.js';
import { decideRegistration } from './rules/decide-registration.js';
import { decideRoleGrant } from './rules/decide-role-grant.js';
import { decideRoleRevocation } from './rules/decide-role-revocation.js';
import { sessionIsAlive } from './rules/session-lifetime.js';

const ludza = municipalityId('ludzas-novads');
const balvi = municipalityId('balvu-novads');
const now = new Date('2026-11-22T12:00:00Z');

const someone = (...grants: RoleGrant[]): Actor => ({
  kind: 'person',
  id: personId('p1'),
  name: 'Ilze',
  birthDate: '1980-01-01',
  municipality: ludza,
  grants,
});

describe('roles', () => {
  const moderator = someone({ role: 'moderator', municipality: ludza });

  it('act only inside the municipality that gave them', () => {
    expect(holds(moderator, 'moderator', ludza)).toBe(true);
    expect(holds(moderator, 'moderator', balvi)).toBe(false);
    expect(holds(visitor, 'moderator', ludza)).toBe(false);
    expect(municipalitiesOf(moderator, ['moderator', 'administrator'])).toEqual([ludza]);
  });

  const give = (giver: Actor, role: 'moderator' | 'administrator' | 'auditor', municipality = ludza) =>
    decideRoleGrant({
      giver,
      receiver: personId('p2'),
      role,
      municipality: role === 'auditor' ? null : municipality,
    });

  it('are given by an administrator at home, and by the platform administrator everywhere', () => {
    const administrator = someone({ role: 'administrator', municipality: ludza });
    const platform = someone({ role: 'platform-administrator', municipality: null });
    expect(give(administrator, 'moderator').ok).toBe(true);
    expect(give(administrator, 'moderator', balvi)).toMatchObject({
      refusal: { code: 'roles.not-yours-to-give' },
    });
    expect(give(administrator, 'administrator').ok).toBe(false);
    expect(give(administrator, 'auditor').ok).toBe(false);
    expect(give(platform, 'auditor').ok).toBe(true);
    expect(give(moderator, 'moderator').ok).toBe(false);
  });

  it('are never given to oneself', () => {
    const facts = {
      giver: someone(),
      receiver: personId('p1'),
      role: 'moderator',
      municipality: ludza,
    } as const;
    expect(decideRoleGrant(facts)).toMatchObject({ refusal: { code: 'roles.not-to-yourself' } });
  });
});

describe('taking a role back', () => {
  const platform = someone({ role: 'platform-administrator', municipality: null });
  const take = (giver: Actor, holder: string, others: number) => {
    const role = 'platform-administrator' as const;
    const taken = decideRoleRevocation({ giver, holder: personId(holder), role, municipality: null, others });
    return taken.ok ? 'ok' : taken.refusal.code;
  };

  it('leaves the last platform administrator, whoever asks', () => {
    expect(take(platform, 'p2', 1)).toBe('ok');
    expect(take(platform, 'p2', 0)).toBe('roles.last-platform-administrator');
    expect(take(platform, 'p1', 0)).toBe('roles.last-platform-administrator');
    expect(take(platform, 'p1', 1)).toBe('roles.not-to-yourself');
  });

  it('is told to no one who could not take it', () => {
    const administrator = someone({ role: 'administrator', municipality: ludza });
    expect(take(administrator, 'p2', 0)).toBe('roles.not-yours-to-give');
  });
});

describe('registration', () => {
  const register = (birthDate: string, areaBelongsToMunicipality = true) =>
    decideRegistration({ birthDate, now, areaBelongsToMunicipality });

  it.each([
    ['2013-11-22', undefined],
    ['2013-11-23', 'registration.too-young'],
    ['2027-01-01', 'registration.birth-date-unreal'],
    ['1901-01-01', 'registration.birth-date-unreal'],
    ['2001-02-30', 'registration.birth-date-unreal'],
  ])('for someone born %s gives %s', (birthDate, code) => {
    const decision = register(birthDate);
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
  });

  it('wants the area inside the municipality', () => {
    expect(register('1990-05-05', false)).toMatchObject({ refusal: { field: 'area' } });
  });
});

describe('a sign-in code', () => {
  const fresh = { now, issuedAt: now, usedAt: null, guesses: 0, matches: true };
  const late = new Date(now.getTime() - 10 * MINUTE);

  it.each([
    [{}, undefined],
    [{ matches: false }, 'sign-in.code-wrong'],
    [{ matches: false, guesses: CODE_GUESSES - 1 }, 'sign-in.code-expired'],
    [{ guesses: CODE_GUESSES }, 'sign-in.code-expired'],
    [{ usedAt: now }, 'sign-in.code-expired'],
    [{ issuedAt: late }, 'sign-in.code-expired'],
    [{ issuedAt: new Date(late.getTime() + 1) }, undefined],
  ])('with %j gives %s', (change, code) => {
    const decision = decideCodeRedemption({ ...fresh, ...change });
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
  });
});

it('keeps residents signed in for two idle weeks, staff for half an hour', () => {
  const idle = (minutes: number) => ({
    createdAt: now,
    seenAt: now,
    now: new Date(now.getTime() + minutes * MINUTE),
  });
  const staff = someone({ role: 'auditor', municipality: null });
  expect([29, 30].map((minutes) => sessionIsAlive(staff, idle(minutes)))).toEqual([true, false]);
  expect([13, 14].map((days) => sessionIsAlive(someone(), idle(days * 1440)))).toEqual([true, false]);
});
