import { describe, expect, it } from '@jest/globals';
import { addDays, dayToShow, firstDay, freeByDay, windowFrom } from './days.js';
import { freeFirst, nextStep, type ShownShift } from './what-next.js';

const now = new Date('2027-03-20T10:00:00Z');
const shift = (more: Partial<ShownShift> = {}): ShownShift => ({
  ...{ id: 'a', event: 1, title: 'Talka', municipality: 'ludzas-novads', area: null, place: 'Krasts' },
  role: { name: 'Palīgs', about: '', minimumAge: 16, needs: [], proof: 'said', questions: [] },
  ...{ from: '2027-03-27T08:00:00.000Z', until: '2027-03-27T10:00:00.000Z' },
  ...{
    places: 3,
    free: 2,
    held: 0,
    filling: 0,
    waiting: 0,
    askedFirst: 'everyone',
    repaid: '',
    closesAt: '2027-06-12T07:00:00.000Z',
    cancelled: false,
    standing: null,
    refusal: null,
  },
  ...more,
});

describe('the days of the board', () => {
  it('are two weeks, and begin and end at midnight in Riga also when the clocks change between', () => {
    const { days, from, until } = windowFrom('2027-03-20');
    expect([days.length, days[0], days[13]]).toEqual([14, '2027-03-20', '2027-04-02']);
    expect([from, until]).toEqual(['2027-03-19T22:00:00.000Z', '2027-04-02T21:00:00.000Z']);
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  });

  it('begin today, whatever the address says that is over or no day', () => {
    expect(firstDay('2027-04-03', now)).toBe('2027-04-03');
    for (const asked of [null, '2027-03-01', '2027-02-31x', '2027-04-31', 'rit'])
      expect(firstDay(asked, now)).toBe('2027-03-20');
  });

  it('a shift late in the evening is on the day that clocks in Riga show', () => {
    expect(freeByDay([shift({ from: '2027-03-27T22:30:00.000Z' }), shift()])).toEqual(
      new Map([
        ['2027-03-28', 2],
        ['2027-03-27', 2],
      ]),
    );
  });

  it('show first where somebody is wanted, unless the reader has chosen', () => {
    const { days } = windowFrom('2027-03-20');
    const free = new Map([
      ['2027-03-21', 0],
      ['2027-03-27', 2],
    ]);
    expect(dayToShow(null, days, free)).toBe('2027-03-27');
    expect(dayToShow('2027-03-21', days, free)).toBe('2027-03-21');
    expect(dayToShow('2027-05-01', days, new Map([['2027-03-21', 0]]))).toBe('2027-03-21');
    expect(dayToShow(null, days, new Map())).toBe('2027-03-20');
  });
});

describe('what to do about a shift', () => {
  it('is to sign up where a place is free, and to wait where none is', () => {
    expect(nextStep(shift(), 'person', now)).toEqual({ step: 'join' });
    expect(nextStep(shift({ free: 0 }), 'person', now)).toEqual({ step: 'queue' });
    expect(nextStep(shift({ free: 0, fillsIn: true }), 'person', now)).toEqual({ step: 'join' });
  });

  it('is to sign in first, and for newcomers to finish', () => {
    expect(nextStep(shift(), 'visitor', now)).toEqual({ step: 'sign-in' });
    expect(nextStep(shift(), 'newcomer', now)).toEqual({ step: 'finish' });
  });

  it('is what the rule says where one may not, and nothing where it has begun or is called off', () => {
    const refusal = { code: 'shift.too-young', params: { age: 18 } };
    expect(nextStep(shift({ refusal }), 'person', now)).toEqual({ step: 'refused', refusal });
    expect(nextStep(shift({ from: now.toISOString() }), 'person', now)).toEqual({ step: 'nothing' });
    expect(nextStep(shift({ cancelled: true }), 'visitor', now)).toEqual({ step: 'nothing' });
  });

  it('is one’s own where one has signed up, before everything else', () => {
    expect(nextStep(shift({ standing: 'held', free: 0 }), 'person', now)).toEqual({
      ...{ step: 'own', standing: 'held' },
    });
  });
});

it('free shifts and one’s own stand first, then full ones and those one may not take', () => {
  const at = (hour: number) => `2027-03-27T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const listed = [
    shift({ id: 'full', free: 0, from: at(8) }),
    shift({ id: 'too-young', refusal: { code: 'shift.too-young', params: {} }, from: at(9) }),
    shift({ id: 'late', from: at(12) }),
    shift({ id: 'mine', free: 0, standing: 'confirmed', from: at(10) }),
    shift({ id: 'waiting', free: 0, standing: 'waiting', from: at(7) }),
  ];
  expect(freeFirst(listed).map(({ id }) => id)).toEqual(['mine', 'late', 'waiting', 'full', 'too-young']);
});

it('of what somebody may take, what is where they live stands before what is earlier', () => {
  const listed = [
    shift({ id: 'early', area: 'isnauda', from: '2027-03-27T07:00:00.000Z' }),
    shift({ id: 'near', area: 'ludza' }),
    shift({ id: 'near-full', area: 'ludza', free: 0, from: '2027-03-27T06:00:00.000Z' }),
  ];
  expect(freeFirst(listed, 'ludza').map(({ id }) => id)).toEqual(['near', 'early', 'near-full']);
  expect(freeFirst(listed).map(({ id }) => id)).toEqual(['early', 'near', 'near-full']);
});
