import { describe, expect, it } from '@jest/globals';
import { DAY, later, MINUTE, personId } from '@talka/kernel';
import { deviceId, factId, participantId, sessionId, type FactOf, type SessionId } from './fact.js';
import { codeMessage, codeOf, CODE_SECONDS, codeWindow, windowsTaken } from './rotating-code.js';
import { decideFact, type FactFacts } from './rules/decide-fact.js';

const FROM = new Date('2027-01-10T10:00:00Z');
const FACT: FactOf<'mark'> = {
  ...{ kind: 'mark', id: factId('m1'), session: sessionId('s1'), about: participantId('anna') },
  ...{ attendance: { as: 'absent' }, device: deviceId('d1'), sequence: 7, by: personId('inese') },
  ...{ claimedAt: '2027-01-10T10:05:00.000Z', replaces: [], generation: 1 },
};
const FACTS: FactFacts = {
  ...{
    fact: FACT,
    before: undefined,
    numbered: undefined,
    isLeader: true,
    isClosed: false,
    isCancelled: false,
  },
  device: { id: deviceId('d1'), revokedAt: null, isTheirs: true },
  participants: new Set([participantId('anna')]),
  during: { from: FROM, until: later(FROM, 90 * MINUTE) },
  over: later(FROM, 90 * MINUTE),
  now: later(FROM, 5 * MINUTE),
};
const outcome = (facts: Partial<FactFacts>) => {
  const decided = decideFact({ ...FACTS, ...facts });
  return decided.ok ? decided.value : decided.refusal.code;
};

describe('a fact from a device', () => {
  it('is taken once, and again without a word', () => {
    expect(outcome({})).toBe('new');
    expect(outcome({ before: { ...FACT } })).toBe('known');
  });

  it('under an id that said something else is refused, and so is a number given twice', () => {
    expect(outcome({ before: { ...FACT, attendance: { as: 'excused' } } })).toBe('fact.differs');
    expect(outcome({ numbered: factId('m0') })).toBe('fact.number-taken');
  });

  it('is taken whatever the clock of the device says', () => {
    const dayOff = { ...FACT, claimedAt: later(FROM, -DAY).toISOString() };
    expect(outcome({ fact: dayOff })).toBe('new');
  });

  it.each([
    ['a device that was lost', { device: { ...FACTS.device, revokedAt: FROM } }, 'fact.device-revoked'],
    ["somebody else's device", { device: { ...FACTS.device, isTheirs: false } }, 'fact.device-revoked'],
    ['who does not lead', { isLeader: false }, 'fact.not-leader'],
    ['a stranger', { participants: new Set([]) }, 'fact.stranger'],
    ['a session yet to come', { now: later(FROM, -2 * DAY) }, 'fact.too-early'],
    ['a session long over', { now: later(FROM, 61 * DAY) }, 'fact.too-late'],
    ['a session that is called off', { isCancelled: true }, 'fact.cancelled'],
    ['a register that is closed', { isClosed: true }, 'fact.closed'],
  ] as const)('is refused for %s', (_, facts, code) => {
    expect(outcome(facts as Partial<FactFacts>)).toBe(code);
  });

  it('is taken until sixty days after the last session, so that what differs of the first can be settled', () => {
    const over = later(FROM, 70 * DAY);
    expect(outcome({ over, now: later(FROM, 129 * DAY) })).toBe('new');
    expect(outcome({ over, now: later(FROM, 131 * DAY) })).toBe('fact.too-late');
  });

  it('about a walk-in may come before anything else is known of them', () => {
    const walkIn = { ...FACT, kind: 'walk-in' as const, about: participantId('w'), name: 'Dārta' };
    expect(outcome({ fact: walkIn })).toBe('new');
  });
});

describe('the code on the screen', () => {
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));

  // Appendix D of RFC 4226, counts 0 and 1: an HMAC-SHA-1 and the code of it.
  it.each([
    ['cc93cf18508d94934c64b65d8ba7667fb7cde4b0', '755224'],
    ['75a48a19d4cbe100644e8ac1397eea747a2d33ab', '287082'],
  ])('is six digits, truncated as RFC 4226 truncates: %s', (mac, code) => {
    expect(codeOf(bytes(mac))).toBe(code);
  });

  it('is of one session and one stretch of time, and soon over', () => {
    const [one, two] = ['s1', 's2'].map(sessionId) as [SessionId, SessionId];
    expect(new Set([codeMessage(one, 1), codeMessage(two, 1), codeMessage(one, 2)]).size).toBe(3);
    const shown = codeWindow(FROM);
    expect(windowsTaken(FROM)).toContain(shown);
    expect(windowsTaken(later(FROM, CODE_SECONDS * 1000))).toContain(shown);
    expect(windowsTaken(later(FROM, 2 * CODE_SECONDS * 1000))).not.toContain(shown);
  });
});
