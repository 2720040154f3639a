import { describe, expect, it } from '@jest/globals';
import { HOUR, later, MINUTE, municipalityId, personId } from '@talka/kernel';
import { visitor, type RoleGrant } from './actor.js';
import { decideDeskHelp } from './rules/decide-desk-help.js';
import { decideErasure } from './rules/decide-erasure.js';
import { maskEmail } from './rules/mask-email.js';
import { mayBeSent, SENDING } from './rules/sending-limit.js';
import { sessionIsAlive } from './rules/session-lifetime.js';
import { pathWithin, signInPath } from './rules/sign-in-link.js';
import { tidyName } from './rules/tidy-name.js';

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }): string | undefined =>
  decision.refusal?.code;

describe('a name', () => {
  it.each([
    ['  Anna   Linupīte ', 'Anna Linupīte'],
    ['Ņikita Заречный', 'Ņikita Заречный'],
    ['Emily Hawthorn-Kalna', 'Emily Hawthorn-Kalna'],
    ['Анна-Мария', 'Анна-Мария'],
    ["Siobhán O'Brien", "Siobhán O'Brien"],
  ])('%j is kept as %j', (input, name) => expect(tidyName(input)).toEqual({ ok: true, value: name }));

  it.each([
    ['Аnna Linupīte', 'name.mixed-scripts'], // The first letter is Cyrillic.
    ['Jānis Bērziņš-Оzols', 'name.mixed-scripts'],
    ['Alpha Ωmega', 'name.mixed-scripts'],
    ['A', 'text.too-short'],
    ['', 'text.empty'],
    ['x'.repeat(81), 'text.too-long'],
    ['Anna\u202e', 'text.hidden-characters'],
    ['Anna\u0000', 'text.control-characters'],
  ])('%j is refused: %s', (input, code) => {
    expect(tidyName(input)).toMatchObject({ ok: false, refusal: { code, field: 'name' } });
  });
});

describe('where signing in leads', () => {
  it.each([
    ['/ideas/12?x=1', '/ideas/12?x=1'],
    [undefined, '/'],
    ['', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\r\nb', '/'],
  ])('%j goes to %j', (next, path) => expect(pathWithin(next)).toBe(path));

  it('keeps the token where browsers send it to no server', () => {
    expect(signInPath('abc', '/propose?a=1')).toBe('/sign-in?next=%2Fpropose%3Fa%3D1#abc');
    expect(signInPath('abc', undefined)).toBe('/sign-in#abc');
  });
});

it('masks an address so that its owner knows it', () => {
  expect(maskEmail('lelde@talka.example')).toBe('l•••@talka.example');
  expect(maskEmail('odd')).toBe('•••');
});

it('sends an address five codes, and not a sixth', () => {
  expect([SENDING.codes - 1, SENDING.codes].map(mayBeSent)).toEqual([true, false]);
});

it('gives a newcomer one hour', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const at = (minutes: number) => ({
    createdAt: now,
    seenAt: later(now, HOUR / 2),
    now: later(now, minutes * MINUTE),
  });
  expect([59, 60].map((minutes) => sessionIsAlive(visitor, at(minutes)))).toEqual([true, false]);
});

describe('a new address at the desk', () => {
  const ludza = municipalityId('ludzas-novads');
  const person = { name: 'x', birthDate: '1950-05-05', municipality: ludza, grants: [] as RoleGrant[] };
  const clerk = { ...person, kind: 'person' as const, id: personId('clerk') };
  const resident = { ...person, id: personId('resident') };
  const facts = { clerk, municipality: ludza, resident, birthDate: '1950-05-05' };
  const moderator: RoleGrant = { role: 'moderator', municipality: ludza };
  const platform: RoleGrant = { role: 'platform-administrator', municipality: null };

  it.each([
    ['for a resident', {}, undefined],
    [
      'for someone of another place',
      { municipality: municipalityId('balvu-novads') },
      'clerk.no-such-person',
    ],
    ['when the document says otherwise', { birthDate: '1950-05-06' }, 'clerk.identity-not-seen'],
    ['for oneself', { resident: { ...resident, id: clerk.id } }, 'access.not-yours'],
    ['for someone with a role', { resident: { ...resident, grants: [moderator] } }, 'access.not-yours'],
    [
      'for someone with a role, by the platform administrator',
      { resident: { ...resident, grants: [moderator] }, clerk: { ...clerk, grants: [platform] } },
      undefined,
    ],
  ])('%s', (_, change, code) => expect(codeOf(decideDeskHelp({ ...facts, ...change }))).toBe(code));

  it('must hand back roles before erasing', () => {
    expect(codeOf(decideErasure({ grants: [moderator] }))).toBe('erasure.holds-roles');
    expect(decideErasure({ grants: [] }).ok).toBe(true);
  });
});
