import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { decideBar } from './decide-bar.js';
import { barEnd, decideBarring, decideObjection, decideOnBar } from './decide-barring.js';

const at = (text: string): Date => new Date(text);
const [anna, boriss, cilda] = [personId('anna'), personId('boriss'), personId('cilda')];

describe('a bar', () => {
  const begins = at('2027-06-10T09:00:00Z');

  it('is nothing to whoever has none', () => expect(decideBar([], begins).ok).toBe(true));

  it('without an end refuses every shift, and says whose it is', () => {
    expect(decideBar([{ organiser: 'Ezerkrasta biedrība', until: null }], begins)).toMatchObject({
      refusal: {
        code: 'shift.barred',
        params: { who: 'organisation', organiser: 'Ezerkrasta biedrība' },
      },
    });
    expect(decideBar([{ organiser: null, until: null }], begins)).toMatchObject({
      refusal: { params: { who: 'municipality' } },
    });
  });

  it('until a day refuses shifts that begin on that day, and none on the next', () => {
    const until = at('2027-06-10T21:00:00Z');
    const bars = [{ organiser: null, until }];
    expect(decideBar(bars, at('2027-06-10T20:59:59Z'))).toMatchObject({
      refusal: { params: { ends: 'day', lastDay: '2027-06-10T20:59:59.999Z' } },
    });
    expect(decideBar(bars, until).ok).toBe(true);
  });

  it('of several is told as the one that lasts longest', () => {
    const bars = [
      { organiser: 'Ezerkrasta biedrība', until: at('2027-06-20T21:00:00Z') },
      { organiser: null, until: null },
    ];
    expect(decideBar(bars, begins)).toMatchObject({ refusal: { params: { who: 'municipality' } } });
  });
});

describe('who bars', () => {
  it('bars neither themselves nor whoever acts for the organisation', () => {
    const people = [{ person: anna, role: 'manager' }] as const;
    expect(decideBarring({ person: boriss, by: anna, people }).ok).toBe(true);
    for (const person of [anna, boriss])
      expect(decideBarring({ person, by: boriss, people })).toMatchObject({
        refusal: { code: 'bar.own-people' },
      });
  });

  it('says until which day, by the clocks of Riga, or none', () => {
    const now = at('2027-03-27T12:00:00Z');
    expect(barEnd(null, now)).toMatchObject({ ok: true, value: null });
    // The clocks go forward that night: its day has 23 hours.
    expect(barEnd('2027-03-27', now)).toMatchObject({ value: at('2027-03-27T22:00:00Z') });
    expect(barEnd('2027-03-28', now)).toMatchObject({ value: at('2027-03-28T21:00:00Z') });
    for (const day of ['2027-03-26', '2027-02-30', 'rīt', ''])
      expect(barEnd(day, now)).toMatchObject({ refusal: { code: 'bar.day-wrong', field: 'until' } });
  });
});

describe('an objection', () => {
  const bar = { person: cilda, by: anna, objected: false, decision: null } as const;

  it('is sent once', () => {
    expect(decideObjection(bar).ok).toBe(true);
    expect(decideObjection({ objected: true })).toMatchObject({ refusal: { code: 'bar.objected' } });
  });

  it('is turned down by somebody else than who set the bar, and once', () => {
    const objected = { ...bar, objected: true };
    expect(decideOnBar({ bar: objected, by: boriss, decision: 'kept' }).ok).toBe(true);
    const refused = (of: Parameters<typeof decideOnBar>[0]) => decideOnBar(of);
    expect(refused({ bar: objected, by: anna, decision: 'kept' })).toMatchObject({
      refusal: { code: 'bar.own' },
    });
    expect(refused({ bar, by: boriss, decision: 'kept' })).toMatchObject({
      refusal: { code: 'bar.no-objection' },
    });
    expect(refused({ bar: { ...objected, decision: 'kept' }, by: boriss, decision: 'kept' })).toMatchObject({
      refusal: { code: 'bar.no-objection' },
    });
  });

  it('is not needed for a bar to be lifted, at any time and by whoever set it too', () => {
    for (const one of [bar, { ...bar, objected: true, decision: 'kept' as const }])
      expect(decideOnBar({ bar: one, by: anna, decision: 'lifted' }).ok).toBe(true);
  });

  it('is nothing that whom it is about decides on, whatever they may besides', () => {
    for (const decision of ['lifted', 'kept'] as const)
      expect(decideOnBar({ bar: { ...bar, objected: true }, by: cilda, decision })).toMatchObject({
        refusal: { code: 'bar.own' },
      });
  });
});
