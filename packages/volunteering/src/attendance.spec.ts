import { describe, expect, it } from '@jest/globals';
import { later, MINUTE, type Result } from '@talka/kernel';
import { registrationId, slotId } from '@talka/registration';
import {
  decideCheckIn,
  decideCheckOut,
  decideNoShow,
  PASS_BYTES,
  passBytes,
  passCode,
  readPass,
  SIGNATURE_BYTES,
  type Attendance,
  type Attendee,
  type CheckInFacts,
} from './index.js';

const from = new Date('2027-06-05T09:00:00Z');
const until = new Date('2027-06-05T13:00:00Z');
const at = (minutes: number): Date => later(from, minutes * MINUTE);
const said = (result: Result<unknown>): unknown => (result.ok ? result.value : result.refusal.code);
const here: Attendance = { state: 'here', cameAt: at(2), leftAt: null };
const left: Attendance = { state: 'left', cameAt: at(2), leftAt: at(200) };
const away: Attendance = { state: 'no-show', cameAt: null, leftAt: null };

type Who = CheckInFacts['attendee'] & Pick<Attendee, 'approved'>;
const expected = (more: Partial<Who> = {}): Who => ({
  ...{
    standing: 'confirmed',
    slotState: 'open',
    during: { from, until },
    attendance: undefined,
    approved: undefined,
  },
  ...more,
});
const checkIn = (more: Partial<CheckInFacts> & { who?: Partial<Who> } = {}) =>
  said(
    decideCheckIn({ attendee: expected(more.who), how: 'pass', late: null, read: null, now: at(5), ...more }),
  );

describe('checking in', () => {
  it('notes the moment, from two hours before the start until the end', () => {
    expect(checkIn()).toEqual(at(5));
    expect(checkIn({ now: at(-120) })).toEqual(at(-120));
    expect(checkIn({ now: at(-121) })).toBe('attendance.too-early');
    expect(checkIn({ now: at(239) })).toEqual(at(239));
    expect(checkIn({ now: until })).toBe('attendance.over');
  });

  it('is when the pass was read, where a device without network sends it afterwards', () => {
    const [hour, day] = [60, 24 * 60];
    expect(checkIn({ read: at(7), now: at(10 * hour) })).toEqual(at(7));
    expect(checkIn({ read: at(7), now: at(2 * day) })).toEqual(at(7));
    expect(checkIn({ read: at(7), now: at(4 * day) })).toBe('attendance.over');
    expect(checkIn({ read: at(5 * hour), now: at(10 * hour) })).toBe('attendance.over');
    expect(checkIn({ read: at(-121), now: at(5) })).toBe('attendance.too-early');
    // A clock that is ahead says nothing the database's does not.
    expect(checkIn({ read: at(60), now: at(5) })).toEqual(at(5));
  });

  it('changes nothing when it was done before, and even when the shift has been called off since', () => {
    for (const attendance of [here, left]) {
      expect(checkIn({ who: { attendance } })).toBe('already');
      expect(checkIn({ who: { attendance, slotState: 'cancelled' } })).toBe('already');
    }
    expect(checkIn({ who: { attendance: away } })).toEqual(at(5));
  });

  it('is for who has a place, in a shift that takes place', () => {
    expect(checkIn({ who: { standing: 'ended' } })).toBe('attendance.given-up');
    for (const standing of ['waiting', 'held'] as const)
      expect(checkIn({ who: { standing } })).toBe('attendance.no-place');
    expect(checkIn({ who: { slotState: 'cancelled' } })).toBe('slot.cancelled');
  });

  it('by name says how late somebody came, and afterwards takes the list as it is', () => {
    expect(checkIn({ how: 'name', late: 15, now: at(30) })).toEqual(at(15));
    expect(checkIn({ how: 'name', late: 45, now: at(30) })).toBe('attendance.late-unreal');
    expect(checkIn({ how: 'name', late: 240, now: at(600) })).toBe('attendance.late-unreal');
    expect(checkIn({ how: 'name', now: at(600) })).toEqual(from);
  });
});

describe('checking out', () => {
  const out = (attendance: Attendance | undefined, now: Date) =>
    said(decideCheckOut({ attendee: expected({ attendance }), now }));

  it('notes the moment once, and for who was forgotten until night, the end of the shift', () => {
    expect(out(here, at(250))).toEqual(at(250));
    expect(out(here, at(240 + 361))).toEqual(until);
    expect(out(left, at(250))).toBe('already');
  });

  it('is for who has come', () => {
    for (const attendance of [undefined, away]) expect(out(attendance, at(250))).toBe('attendance.not-here');
  });
});

describe('staying away', () => {
  const absent = (more: Partial<Who>, now = at(30)) => said(decideNoShow({ attendee: expected(more), now }));

  it('is not said before the start, nor of who is here or has no place', () => {
    expect(absent({}, at(-1))).toBe('attendance.not-begun');
    expect(absent({})).toBe('no-show');
    expect(absent({ attendance: away })).toBe('already');
    expect(absent({ attendance: here })).toBe('attendance.is-here');
    expect(absent({ standing: 'ended' })).toBe('attendance.given-up');
    expect(absent({ standing: 'waiting' })).toBe('attendance.no-place');
    expect(absent({ slotState: 'cancelled' })).toBe('slot.cancelled');
  });
});

describe('a pass', () => {
  const pass = {
    event: 4_000_000_001,
    slot: slotId('0190a000-0000-7000-8000-00000000ab01'),
    registration: registrationId('ffffffff-ffff-4fff-bfff-ffffffffffff'),
  };
  const signature = Uint8Array.from({ length: SIGNATURE_BYTES }, (_, byte) => 255 - byte);
  const code = passCode(passBytes(pass), signature);

  it('is read as it was written, from its link or from the letters alone', () => {
    expect(passBytes(pass)).toHaveLength(PASS_BYTES);
    for (const text of [code, ` ${code}\n`, `https://talka.example/lv/organise/events/7/roster?pass=${code}`])
      expect(said(readPass(text))).toEqual({ pass, signed: passBytes(pass), signature });
    expect(code).toMatch(/^[A-Za-z0-9_-]{135}$/);
  });

  it('is nothing else: no other code, no piece of one, no other version', () => {
    const other = passCode(Uint8Array.from([2, ...passBytes(pass).slice(1)]), signature);
    for (const text of ['', 'https://example.org', code.slice(1), `${code}A`, code.slice(0, -8), other])
      expect(said(readPass(text))).toBe('pass.unreadable');
  });
});
