import { describe, expect, it } from '@jest/globals';
import { later, MINUTE, momentOfClock, personId, type Result } from '@talka/kernel';
import * as fc from 'fast-check';
import {
  decideApproval,
  decideCorrection,
  proposeHours,
  QUARTER,
  type Attendance,
  type HoursFacts,
} from './index.js';

const from = new Date('2027-06-05T09:00:00Z');
const until = new Date('2027-06-05T13:00:00Z');
const at = (minutes: number): Date => later(from, minutes * MINUTE);
const left = (came: number, went: number): Attendance => ({
  ...{ state: 'left', cameAt: at(came), leftAt: at(went) },
});
const proposed = (attendance: Attendance) => proposeHours({ attendance, during: { from, until } });

describe('proposed hours', () => {
  it.each([
    [0, 240, 240],
    [-90, 240, 240],
    [7, 240, 240],
    [8, 240, 225],
    [30, 187, 150],
    [0, 300, 240],
    [0, 7, 0],
    [-60, -30, 0],
    [250, 260, 0],
  ])('of who came at minute %i and left at %i of four hours are %i minutes', (came, went, minutes) => {
    expect(proposed(left(came, went))).toBe(minutes);
  });

  it('go to the end of the shift for who was not seen leaving, and are none for who stayed away', () => {
    expect(proposed({ state: 'here', cameAt: at(60), leftAt: null })).toBe(180);
    expect(proposed({ state: 'no-show', cameAt: null, leftAt: null })).toBe(0);
  });

  it('are as long as the night was, when clocks go forward and when they go back', () => {
    const night = (day: string, begins: string, ends: string) => {
      const moment = (time: string) => momentOfClock({ day, time }) as Date;
      const during = { from: moment(begins), until: moment(ends) };
      return proposeHours({ attendance: { state: 'here', cameAt: during.from, leftAt: null }, during });
    };
    expect(night('2027-03-28', '01:00', '05:00')).toBe(3 * 60);
    expect(night('2027-10-31', '01:00', '05:00')).toBe(5 * 60);
    expect(night('2027-06-05', '01:00', '05:00')).toBe(4 * 60);
  });

  it('are whole quarters, within half a quarter of what was, and never more than the shift', () => {
    const minute = fc.integer({ min: -120, max: 400 });
    fc.assert(
      fc.property(minute, fc.nat(500), (came, stayed) => {
        const hours = proposed(left(came, came + stayed));
        const real = Math.min(came + stayed, 240) - Math.max(came, 0);
        expect(hours % QUARTER).toBe(0);
        expect(hours).toBeLessThanOrEqual(240);
        expect(Math.abs(hours - Math.max(real, 0))).toBeLessThanOrEqual(QUARTER / 2);
      }),
    );
  });
});

const [volunteer, organiser] = [personId('volunteer'), personId('organiser')];
const facts = (more: Partial<HoursFacts> = {}): HoursFacts => ({
  attendee: { person: volunteer, during: { from, until }, attendance: left(0, 240), approved: undefined },
  by: organiser,
  minutes: 240,
  reason: '',
  now: at(600),
  ...more,
});
const said = (result: Result<unknown>): unknown => (result.ok ? result.value : result.refusal.code);
const approval = (more?: Partial<HoursFacts>) => said(decideApproval(facts(more)));

describe('approving hours', () => {
  it('needs no reason for what was proposed, and one for anything else', () => {
    expect(approval()).toEqual({ proposed: 240, reason: null });
    expect(approval({ minutes: 270 })).toBe('hours.reason-needed');
    expect(approval({ minutes: 270, reason: ' Palika nokopt. ' })).toEqual({
      ...{ proposed: 240, reason: 'Palika nokopt.' },
    });
    expect(approval({ minutes: 270, reason: 'jā' })).toBe('text.too-short');
  });

  it('is for who was there and is gone, by somebody else, once', () => {
    expect(approval({ by: volunteer })).toBe('hours.own');
    const attendee = (attendance?: Attendance) => ({ ...facts().attendee, attendance });
    expect(approval({ attendee: attendee() })).toBe('hours.not-there');
    const here = attendee({ state: 'here', cameAt: at(0), leftAt: null });
    expect(approval({ attendee: here, now: at(239) })).toBe('hours.still-there');
    expect(approval({ attendee: here, now: until })).toEqual({ proposed: 240, reason: null });
    expect(approval({ now: at(239) })).toEqual({ proposed: 240, reason: null });
    const once = { ...facts().attendee, approved: { minutes: 240, revision: 0 } };
    expect(approval({ attendee: once })).toBe('hours.approved');
  });

  it('takes whole quarters up to a day', () => {
    for (const minutes of [-15, 7, 1455, 0.5, Number.NaN])
      expect(approval({ minutes, reason: 'Tā bija.' })).toBe('hours.unreal');
    expect(approval({ minutes: 0, reason: 'Nedarīja neko.' })).toMatchObject({ proposed: 240 });
  });
});

describe('correcting approved hours', () => {
  const approved = { ...facts().attendee, approved: { minutes: 240, revision: 2 } };
  const correction = (more: Partial<HoursFacts> & { revision?: number } = {}) =>
    said(
      decideCorrection({
        ...facts({ attendee: approved, minutes: 180, reason: 'Aizgāja agrāk.' }),
        ...{ revision: 2, ...more },
      }),
    );

  it('always has a reason, and is of what was seen', () => {
    expect(correction()).toBe('Aizgāja agrāk.');
    expect(correction({ reason: '' })).toBe('text.empty');
    expect(correction({ revision: 1 })).toBe('hours.corrected');
    expect(correction({ attendee: facts().attendee })).toBe('hours.not-approved');
    expect(correction({ by: volunteer })).toBe('hours.own');
    expect(correction({ minutes: 240 })).toBe('hours.unreal');
  });
});
