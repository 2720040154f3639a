import { describe, expect, it } from '@jest/globals';
import { looksLikeEmail } from './faults.js';
import { emailBody, emailFaults, registerBody, registerFaults, type RegisterDraft } from './help-draft.js';
import { federationFaults, noFederationGrant } from './federation-draft.js';
import { byReach, hasFederationOffice, inSentence, officesOf, partsFor, rolesToGive } from './offices.js';
import { looksLikePeople, partsOf } from './roll-parts.js';
import { draftOf, rulesBody, rulesFaults, sameRules, withLanguage } from './rules-draft.js';

const now = new Date('2026-06-12T11:00:00Z');

describe('helping at the desk', () => {
  const whole: RegisterDraft = {
    checked: true,
    document: 'passport',
    name: ' Veneranda Bolūde ',
    birthDate: '1948-01-29',
    area: '0780284',
    language: 'ltg',
    email: '',
  };
  const fields = (draft: RegisterDraft) => registerFaults(draft, now).map(({ field }) => field);

  it('needs the person, the document and the basics, but no mailbox', () => {
    expect(fields(whole)).toEqual([]);
    expect(registerBody(whole)).toMatchObject({ name: 'Veneranda Bolūde', email: null });
    const empty = {
      ...whole,
      checked: false,
      document: null,
      name: ' ',
      birthDate: null,
      area: null,
      email: 'x',
    };
    expect(fields(empty)).toEqual(['checked', 'document', 'name', 'birthDate', 'area', 'email']);
    expect(registerBody(empty)).toBeNull();
  });

  it('refuses under thirteen by the same rule as the server', () => {
    expect(registerFaults({ ...whole, birthDate: '2013-06-13' }, now)).toEqual([
      { field: 'birthDate', code: 'registration.too-young', params: { age: 13 } },
    ]);
    expect(fields({ ...whole, birthDate: '2013-06-12' })).toEqual([]);
  });

  it('changes an address only with a document seen and a whole date', () => {
    const draft = { checked: true, document: null, birthDate: null, email: 'jauns@inbox.lv' };
    expect(emailFaults(draft).map(({ field }) => field)).toEqual(['document', 'birthDate']);
    expect(emailBody(draft)).toBeNull();
    expect(emailBody({ ...draft, document: 'passport', birthDate: '1948-01-29' })).not.toBeNull();
  });

  it.each([
    ['anna@piemers.lv', true],
    ['anna@piemers', false],
    ['anna piemers.lv', false],
    ['a@b.l', false],
    ['a@b@c.lv', false],
  ])('takes %s for an address: %s', (text, expected) => {
    expect(looksLikeEmail(text)).toBe(expected);
  });
});

describe('the rules of a municipality', () => {
  const draft = draftOf({
    rules: {
      moderation: 'before',
      comments: 'at-once',
      languages: ['lv', 'ru'],
      contact: { email: 'kultura@ludza.example', phone: '+371 65 000 000', address: 'Ludza' },
      mark: { colour: '', accent: '' },
      answerWithinDays: 5,
    },
  });

  it('are the same until something is changed', () => {
    expect(sameRules(draft, { ...draft, days: ' 5' })).toBe(true);
    expect(sameRules(draft, { ...draft, moderation: 'after' })).toBe(false);
    expect(sameRules(draft, { ...draft, days: '' })).toBe(false);
  });

  it('promise an answer within 1 to 60 days', () => {
    for (const days of ['0', '61', 'pieci', '', '-3', '2.5'])
      expect(rulesFaults({ ...draft, days }).map(({ field }) => field)).toEqual(['days']);
    expect(rulesBody({ ...draft, days: '60' })?.answerWithinDays).toBe(60);
  });

  it('always keep Latvian', () => {
    expect(withLanguage(['lv', 'ru'], 'lv', false)).toEqual(['lv', 'ru']);
    expect(withLanguage(['lv', 'ru'], 'ru', false)).toEqual(['lv']);
    expect(withLanguage(['lv', 'ru'], 'ltg', true)).toEqual(['lv', 'ltg', 'ru']);
  });
});

describe('a roll read in', () => {
  const line = `${'0'.repeat(64)};0684948`;

  it('is parted at its lines, and every line keeps its number', () => {
    const roll = Array.from({ length: 2_500 }, () => line).join('\r\n');
    const parts = partsOf(roll);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every(({ text }) => text.length <= 80_000)).toBe(true);
    expect(parts.map(({ text }) => text).join('\n')).toBe(roll.replaceAll('\r', ''));
    expect(parts[1]?.from).toBe((parts[0]?.text.split('\n').length ?? 0) + 1);
    expect(partsOf('x'.repeat(90_000))[0]?.text).toHaveLength(200);
  });

  it('does not leave the machine while it holds personal codes', () => {
    const digits = `${'a'.repeat(40)}12345678901${'b'.repeat(13)};0684948`;
    expect(looksLikePeople(`${line}\n\n${digits}`)).toBe(false);
    expect(looksLikePeople(`${line}\n010160-12345;0684948`)).toBe(true);
    expect(looksLikePeople('32912345678;0684948')).toBe(true);
  });
});

describe('who may do what in an office', () => {
  const grants = [
    { role: 'clerk', municipality: 'rezekne' },
    { role: 'administrator', municipality: 'ludzas-novads' },
    { role: 'moderator', municipality: 'balvu-novads' },
  ] as const;

  it('follows the roles of that municipality alone', () => {
    const person = { grants: [...grants] };
    expect(officesOf(person)).toEqual(['rezekne', 'ludzas-novads']);
    expect(partsFor(person, 'rezekne')).toEqual(['help']);
    expect(partsFor(person, 'ludzas-novads')).toEqual(['help', 'roles', 'rules', 'roll']);
    expect(partsFor(person, 'balvu-novads')).toEqual([]);
  });

  it('administrators do not make each other', () => {
    expect(rolesToGive({ grants: [...grants] })).not.toContain('administrator');
    expect(rolesToGive({ grants: [{ role: 'platform-administrator', municipality: null }] })).toContain(
      'administrator',
    );
    expect(inSentence('Klientu centra darbinieks')).toBe('klientu centra darbinieks');
  });
});

describe('the roles of the whole partnership', () => {
  const draft = { ...noFederationGrant, email: 'velta@inbox.lv' };

  it('need an address, and for an administrator a municipality', () => {
    expect(federationFaults(draft)).toEqual([]);
    expect(federationFaults({ ...draft, email: 'velta', role: 'administrator' })).toEqual([
      { field: 'email', words: 'office.grant-email-missing' },
      { field: 'municipality', code: 'roles.place-missing' },
    ]);
    expect(federationFaults({ ...draft, role: 'administrator', municipality: 'rezekne' })).toEqual([]);
  });

  it('are shown by reach, administrators by their municipality', () => {
    const grant = (name: string, role: 'administrator' | 'auditor', municipality: string | null) => ({
      ...{ id: name, person: name, name, role, municipality, reason: null },
      ...{ grantedAt: '2026-06-12T11:00:00Z', grantedBy: null },
    });
    const listed = byReach([
      grant('Anna', 'administrator', 'rezekne'),
      grant('Biruta', 'auditor', null),
      grant('Cilda', 'administrator', 'balvu-novads'),
    ]);
    expect(listed.map(({ name }) => name)).toEqual(['Biruta', 'Cilda', 'Anna']);
  });

  it('are the platform administrator’s to give', () => {
    expect(hasFederationOffice({ grants: [{ role: 'coordinator', municipality: null }] })).toBe(false);
    expect(hasFederationOffice({ grants: [{ role: 'platform-administrator', municipality: null }] })).toBe(
      true,
    );
  });
});
