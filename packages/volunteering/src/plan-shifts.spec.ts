import { describe, expect, it } from '@jest/globals';
import { HOUR } from '@talka/kernel';
import { copyDay, planShifts, type ShiftDraft, type ShiftPlan } from './index.js';

const plan = (more: Partial<ShiftPlan>): ShiftPlan => ({
  ...{ role: 'sargs', days: ['2027-06-05'], from: '10:00', until: '14:00', places: 2 },
  ...more,
});
const planned = (more: Partial<ShiftPlan>): ShiftDraft[] => {
  const result = planShifts(plan(more));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const times = (shifts: readonly ShiftDraft[]) =>
  shifts.map(({ during }) => `${during.from.toISOString()}/${during.until.toISOString()}`);
const hours = (shifts: readonly ShiftDraft[]) =>
  shifts.map(({ during }) => (during.until.getTime() - during.from.getTime()) / HOUR);

describe('a shift on several days', () => {
  it('is at the same time by the clock, on the days before and after clocks change', () => {
    expect(times(planned({ days: ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'] }))).toEqual([
      '2027-03-27T08:00:00.000Z/2027-03-27T12:00:00.000Z',
      '2027-03-28T07:00:00.000Z/2027-03-28T11:00:00.000Z',
      '2027-10-30T07:00:00.000Z/2027-10-30T11:00:00.000Z',
      '2027-10-31T08:00:00.000Z/2027-10-31T12:00:00.000Z',
    ]);
  });

  it('is an hour shorter in the night of spring, and an hour longer in that of autumn', () => {
    const nights = ['2027-03-26', '2027-03-27', '2027-10-29', '2027-10-30'];
    expect(hours(planned({ days: nights, from: '22:00', until: '06:00' }))).toEqual([8, 7, 8, 9]);
  });

  it('is refused at a time that the clocks skip, by its day', () => {
    for (const at of [{ from: '03:30' }, { from: '01:00', until: '03:00' }])
      expect(planShifts(plan({ days: ['2027-03-28'], ...at }))).toMatchObject({
        refusal: { code: 'time.skipped', params: { day: '28.03.2027' } },
      });
    expect(planShifts(plan({ days: ['2027-03-27'], from: '22:00', until: '03:15' }))).toMatchObject({
      refusal: { code: 'time.skipped', params: { day: '28.03.2027', time: '03:15' } },
    });
  });

  it('means the first of an hour that comes twice', () => {
    expect(times(planned({ days: ['2027-10-31'], from: '03:15', until: '04:00' }))).toEqual([
      '2027-10-31T00:15:00.000Z/2027-10-31T02:00:00.000Z',
    ]);
  });

  it('ends on the day after where its end is not later than its beginning', () => {
    expect(hours(planned({ from: '20:00', until: '02:00' }))).toEqual([6]);
    expect(hours(planned({ from: '08:00', until: '08:00' }))).toEqual([24]);
  });

  it('is refused without whole times and days', () => {
    for (const wrong of [{ from: '' }, { until: '7' }, { days: [''] }, { days: ['2027-02-30'] }])
      expect(planShifts(plan(wrong))).toMatchObject({ refusal: { code: 'time.missing' } });
  });
});

describe('a day that is copied', () => {
  const friday = [
    ...planned({ days: ['2027-03-26'], from: '09:00', until: '12:00' }),
    ...planned({ days: ['2027-03-26'], from: '23:00', until: '04:30', role: 'naktssargs' }),
    ...planned({ days: ['2027-03-25'] }),
  ];
  it('brings its shifts, those that end at night too, and no others', () => {
    const copied = copyDay(friday, '2027-03-26', ['2027-03-27', '2027-03-28']);
    expect(copied.ok && times(copied.value)).toEqual([
      '2027-03-27T07:00:00.000Z/2027-03-27T10:00:00.000Z',
      '2027-03-28T06:00:00.000Z/2027-03-28T09:00:00.000Z',
      '2027-03-27T21:00:00.000Z/2027-03-28T01:30:00.000Z',
      '2027-03-28T20:00:00.000Z/2027-03-29T01:30:00.000Z',
    ]);
  });
  it('is refused where the clocks skip the time of one of them', () => {
    const night = planned({ days: ['2027-03-26'], from: '03:15', until: '06:00' });
    expect(copyDay(night, '2027-03-26', ['2027-03-28'])).toMatchObject({
      refusal: { code: 'time.skipped' },
    });
  });
});
