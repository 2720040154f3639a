import { describe, expect, it } from '@jest/globals';
import { municipalityId, personId } from '@talka/kernel';
import { certificateId, type Certificate } from './certificate.js';
import { codeFrom, inFours, readCode } from './code.js';
import { didDocument, didOf } from './did.js';
import { duration } from './european.js';
import { base58btc, multikey } from './multibase.js';
import { decideHours } from './rules/decide-hours.js';
import { decideOverlap } from './rules/decide-overlap.js';
import { decideReflection } from './rules/decide-reflection.js';
import { decideRenaming, decideRevocation } from './rules/decide-revocation.js';
import { decideShown } from './rules/decide-shown.js';
import { sharesOf } from './rules/shares-of.js';
import { sameName } from './rules/same-name.js';
import { statusBits, statusListCredential } from './status-list.js';

const certificate = (change: Partial<Certificate> = {}): Certificate => ({
  ...{ id: certificateId('c'), code: '7K3M9QRT0V5X2BWD', municipality: municipalityId('ludzas-novads') },
  ...{ holder: personId('p'), kind: 'hours', thing: 'hours:1', name: 'Elfrīda Ķirsone', title: null },
  ...{ organisation: 'Biedrība', from: '2027-06-01', until: '2027-06-02', minutes: 60, state: 'issued' },
  ...{ issuedAt: new Date(0), stateAt: new Date(0), shown: 'genuine', leadsOn: false },
  ...{ list: { number: 1, index: 7 }, replacedBy: null, replaces: null },
  ...change,
});

describe('a code', () => {
  it('has 80 bits of what it is made from, each of 32 letters for five of them', () => {
    expect(codeFrom(new Uint8Array(10))).toBe('0'.repeat(16));
    expect(codeFrom(new Uint8Array(10).fill(255))).toBe('Z'.repeat(16));
    expect(codeFrom(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]))).toBe('0000000000000011');
  });

  it('is read as people type it, and nothing else is', () => {
    for (const typed of ['7K3M-9QRT-0V5X-2BWD', ' 7k3m 9qrt ov5x 2bwd ', '7K3M9QRT0V5X2BWD'])
      expect(readCode(typed)).toEqual({ ok: true, value: '7K3M9QRT0V5X2BWD' });
    for (const typed of ['', '7K3M', '7K3M-9QRT-0V5X-2BWU', '7K3M-9QRT-0V5X-2BWDD', 'Ķ'.repeat(16)])
      expect(readCode(typed)).toMatchObject({ ok: false, refusal: { code: 'certificate.not-found' } });
    expect(inFours('7K3M9QRT0V5X2BWD')).toBe('7K3M-9QRT-0V5X-2BWD');
  });
});

describe('what a code tells', () => {
  const told = (change: Partial<Certificate>, replacement?: Certificate) =>
    decideShown(certificate(change), replacement);

  it('is what its holder agreed to: nothing, all but the name, or the name too', () => {
    const hidden = { ok: false, refusal: { code: 'certificate.not-found' } };
    expect(told({ shown: 'closed' })).toMatchObject(hidden);
    expect(told({ state: 'waiting' })).toMatchObject(hidden);
    expect(decideShown(undefined)).toMatchObject(hidden);
    expect(told({})).toMatchObject({ value: { state: 'issued', name: null, asksName: true } });
    expect(told({ shown: 'named' })).toMatchObject({ value: { name: 'Elfrīda Ķirsone', asksName: false } });
    expect(told({ shown: 'named', name: '' })).toMatchObject({ value: { name: null, asksName: false } });
  });

  it('names nobody once it does not count, and leads on only where its holder wants that', () => {
    const next = certificate({ code: 'N'.repeat(16) });
    for (const state of ['revoked', 'replaced'] as const)
      expect(told({ state, shown: 'named' }, next)).toMatchObject({
        value: { state, name: null, asksName: false, replacedBy: null },
      });
    expect(told({ state: 'replaced', leadsOn: true }, next)).toMatchObject({
      value: { replacedBy: next.code },
    });
    const closed = certificate({ shown: 'closed' });
    expect(told({ state: 'replaced', leadsOn: true }, closed)).toMatchObject({ value: { replacedBy: null } });
    expect(told({ state: 'revoked', leadsOn: true }, next)).toMatchObject({ value: { replacedBy: null } });
  });

  it('says of a name whether it is the one, however it is spaced, and no other', () => {
    for (const typed of ['elfrīda ķirsone', ' ELFRĪDA  ĶIRSONE ', 'Elfri\u0304da K\u0327irsone'])
      expect(sameName('Elfrīda Ķirsone', typed)).toBe(true);
    for (const typed of ['Elfrida Kirsone', 'Elfrīda', '', 'Elfrīda Ķirsons'])
      expect(sameName('Elfrīda Ķirsone', typed)).toBe(false);
    expect(sameName('Anna Ozola–Liepa', 'anna ozola - liepa')).toBe(true);
    expect(sameName('', '')).toBe(false);
  });
});

describe('what does not count any more', () => {
  it('is taken back once, with a reason, and renamed only where the name differs', () => {
    expect(decideRevocation('issued', '  Stundas bija apstiprinātas divreiz. ')).toEqual({
      ...{ ok: true, value: 'Stundas bija apstiprinātas divreiz.' },
    });
    expect(decideRevocation('issued', 'Nu')).toMatchObject({
      refusal: { code: 'text.too-short', field: 'reason' },
    });
    for (const state of ['waiting', 'revoked', 'replaced'] as const) {
      expect(decideRevocation(state, 'Stundas bija apstiprinātas divreiz.')).toMatchObject({ ok: false });
      expect(decideRenaming({ state, name: 'Anna' }, 'Zane')).toMatchObject({ ok: false });
    }
    expect(decideRenaming({ state: 'issued', name: 'Anna' }, 'Zane')).toMatchObject({ ok: true });
    expect(decideRenaming({ state: 'issued', name: 'Anna' }, 'Anna')).toMatchObject({
      ...{ refusal: { code: 'certificate.same-name' } },
    });
  });
});

describe('hours to be certified', () => {
  const hours = (organisation: number, day: string, minutes = 60) => ({
    ...{ organisation, organiser: `Biedrība ${organisation}`, day, minutes },
  });
  const asked = {
    municipality: 'ludzas-novads',
    organisation: null,
    from: '2027-01-01',
    until: '2027-12-31',
  };
  const known = [hours(1, '2027-03-01'), hours(2, '2027-05-01', 30), hours(1, '2026-12-31')];

  it('are those of the period and the organiser, from the first day helped to the last', () => {
    expect(decideHours(asked, known)).toMatchObject({
      value: { minutes: 90, from: '2027-03-01', until: '2027-05-01', organisation: null },
    });
    expect(decideHours({ ...asked, organisation: 1 }, known)).toMatchObject({
      value: { minutes: 60, until: '2027-03-01', organisation: 'Biedrība 1' },
    });
  });

  it('are the same thing however wide a period is asked for, and none are none', () => {
    const thing = (from: string) => {
      const decided = decideHours({ ...asked, organisation: 2, from }, known);
      return decided.ok ? decided.value.thing : '';
    };
    expect(thing('2027-01-01')).toBe(thing('2020-01-01'));
    expect(decideHours({ ...asked, organisation: 3 }, known)).toMatchObject({
      ...{ refusal: { code: 'certificate.no-hours' } },
    });
    expect(decideHours({ ...asked, until: '2026-01-01' }, known)).toMatchObject({
      ...{ refusal: { code: 'certificate.period-turned', field: 'until' } },
    });
  });
});

describe('hours that stand on a certificate', () => {
  const spring = { from: '2027-03-01', until: '2027-05-31' };
  const had = (of: number | string, state: Certificate['state'], days = spring) => ({
    ...{ thing: `hours:${of}:${days.from}:${days.until}:60`, state, ...days },
  });
  const code = (of: number | string, ...all: Parameters<typeof decideOverlap>[1]) => {
    const may = decideOverlap(
      { thing: `hours:${of}:2027-05-31:2027-06-30:90`, from: '2027-05-31', until: '2027-06-30' },
      all,
    );
    return may.ok ? 'ok' : may.refusal.code;
  };

  it('stand on no other, whether it is made already or waits, and on none again that was taken back', () => {
    expect(code(5)).toBe('ok');
    expect(code(5, had(5, 'issued'))).toBe('certificate.hours-certified');
    expect(code(5, had(5, 'waiting'))).toBe('certificate.hours-certified');
    expect(code(5, had(5, 'revoked'))).toBe('certificate.hours-revoked');
    expect(code(5, had(5, 'issued'), had(5, 'revoked'))).toBe('certificate.hours-revoked');
    expect(code(5, had(5, 'replaced'))).toBe('ok');
    const same = { from: '2027-05-31', until: '2027-06-30' };
    const exactly = { ...had(5, 'issued', same), thing: 'hours:5:2027-05-31:2027-06-30:90' };
    expect(code(5, exactly, had(5, 'revoked'))).toBe('certificate.exists');
  });

  it('are those of one organiser or of all, and of the days between the first and the last', () => {
    expect(code(6, had(5, 'revoked'))).toBe('ok');
    expect(code('ludzas-novads', had(5, 'revoked'))).toBe('certificate.hours-revoked');
    expect(code(5, had('ludzas-novads', 'issued'))).toBe('certificate.hours-certified');
    const before = { from: '2027-03-01', until: '2027-05-30' };
    const after = { from: '2027-07-01', until: '2027-07-01' };
    for (const days of [before, after]) expect(code(5, had(5, 'revoked', days))).toBe('ok');
  });
});

it('what somebody says they have learnt is tidied, and what is empty is not kept', () => {
  expect(decideReflection({ digital: ' Tabulas. ', culture: '  ' })).toEqual({
    ...{ ok: true, value: { digital: 'Tabulas.' } },
  });
  expect(decideReflection({ digital: 'x'.repeat(1001) })).toMatchObject({
    ...{ refusal: { code: 'text.too-long', field: 'words.digital' } },
  });
});

describe('what verifiers read', () => {
  it('finds a municipality by its host, a port written so that it is no path', () => {
    const ludza = municipalityId('ludzas-novads');
    expect(didOf('https://talka.example', ludza)).toBe('did:web:talka.example:municipalities:ludzas-novads');
    expect(didOf('http://localhost:3000', ludza)).toBe(
      'did:web:localhost%3A3000:municipalities:ludzas-novads',
    );
    const keys = [1, 2].map((number) => ({ number, bytes: new Uint8Array(32) }));
    expect(didDocument('https://talka.example', ludza, keys).assertionMethod).toHaveLength(2);
  });

  it('writes bytes as base58btc does', () => {
    // https://datatracker.ietf.org/doc/html/draft-msporny-base58-03#section-5
    const hello = Uint8Array.from('Hello World!', (letter) => letter.charCodeAt(0));
    expect(base58btc(hello)).toBe('z2NEpo7TZRRrLZSi2U');
    expect(base58btc(Uint8Array.from([0, 0, 0x28, 0x7f, 0xb4, 0xcd]))).toBe('z11233QC4');
    expect(multikey(new Uint8Array(32))).toMatch(/^z6Mk/);
  });

  it('counts the bits of a status list from the left', () => {
    const bits = statusBits([0, 7, 8, 131_071]);
    expect([bits.length, bits[0], bits[1], bits.at(-1)]).toEqual([16_384, 0b1000_0001, 0b1000_0000, 1]);
  });

  it('is told by a status list that it holds for a day', () => {
    const at = new Date('2027-03-01T10:00:00.500Z');
    expect(
      statusListCredential('https://talka.example', municipalityId('ludzas-novads'), 1, 'x', at),
    ).toMatchObject({ validFrom: '2027-03-01T10:00:00Z', validUntil: '2027-03-02T10:00:00Z' });
  });

  it('says minutes as ISO 8601 does', () => {
    expect([duration(735), duration(60), duration(15)]).toEqual(['PT12H15M', 'PT1H', 'PT15M']);
  });
});

it('a batch is cut into shares that are worth having, and never into so many that other jobs wait', () => {
  expect(sharesOf(1)).toEqual([{ part: 0, of: 1 }]);
  expect([50, 51, 101, 1000].map((people) => sharesOf(people).length)).toEqual([1, 2, 3, 4]);
  expect(sharesOf(1000).map(({ part }) => part)).toEqual([0, 1, 2, 3]);
});
