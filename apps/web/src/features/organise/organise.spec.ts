import { describe, expect, it } from '@jest/globals';
import type { EventBody } from '@talka/contracts';
import { differencesOf, newRoleId, rotaOf, spanOf, sumsOf, withoutRole, type ShiftBody } from './editing.js';

const role = (id: string) => ({ id, name: id, about: '', minimumAge: 16, needs: [], questions: [] });
const shift = (role: string, from: string, until: string): ShiftBody => ({ role, from, until, places: 2 });
const body: EventBody = {
  ...{
    title: 'Svētki',
    about: '',
    place: '',
    area: null,
    contact: '',
    askedFirst: 'everyone',
    repaid: '',
    closesBefore: 0,
  },
  roles: [role('soli'), role('sargs')],
  shifts: [
    shift('sargs', '2027-03-27T22:30:00.000Z', '2027-03-28T04:00:00.000Z'),
    shift('soli', '2027-03-27T10:00:00.000Z', '2027-03-27T12:00:00.000Z'),
    shift('soli', '2027-03-27T06:00:00.000Z', '2027-03-27T10:00:00.000Z'),
  ],
};

describe('the rota', () => {
  it('is by day as clocks in Riga show it, in it by role, and in that by time', () => {
    const days = rotaOf(body);
    expect(days.map(({ day }) => day)).toEqual(['2027-03-27', '2027-03-28']);
    expect(days[0]?.lines.map((line) => [line.role.id, line.shifts.map(({ at }) => at)])).toEqual([
      ['soli', [2, 1]],
    ]);
    expect(days[1]?.lines.map((line) => line.role.id)).toEqual(['sargs']);
  });

  it('draws a shift where it lies in the day', () => {
    const [day] = rotaOf(body);
    const span = day && body.shifts[1] && spanOf(body.shifts[1], day);
    expect([Math.round(span?.left ?? 0), Math.round(span?.width ?? 0)]).toEqual([67, 33]);
  });

  it('says in numbers what becomes public', () =>
    expect(sumsOf(body)).toEqual({ shifts: 3, days: 2, places: 6 }));
});

describe('a role', () => {
  it('takes its shifts along when it goes', () =>
    expect(withoutRole(body, 'soli')).toMatchObject({
      roles: [{ id: 'sargs' }],
      shifts: [{ role: 'sargs' }],
    }));

  it('has a mark that no other has', () => {
    expect(newRoleId([])).toBe('role-1');
    expect(newRoleId([role('role-2')])).toBe('role-3');
    expect(newRoleId([role('role-2'), role('role-3')])).toBe('role-4');
  });
});

describe('two drafts of one event', () => {
  it('are told apart by what differs, and by nothing else', () => {
    const theirs = { ...body, place: 'Estrāde', shifts: body.shifts.slice(1) };
    const count = ({ shifts }: EventBody) => String(shifts.length);
    expect(differencesOf(body, body, count)).toEqual([]);
    expect(differencesOf(body, theirs, count)).toEqual([
      { what: 'place', mine: '', theirs: 'Estrāde' },
      { what: 'shifts', mine: '3', theirs: '2' },
    ]);
  });
});
