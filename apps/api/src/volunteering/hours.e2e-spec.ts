import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { onTheDay, type AtShift } from './testing/on-the-day.js';

let api: ApiUnderTest;
let day: Awaited<ReturnType<typeof onTheDay>>;
beforeAll(async () => {
  api = await apiUnderTest();
  day = await onTheDay(api);
}, 60_000);
afterAll(() => api.close());

/** A shift of an hour that ended a while ago, to which all of them came in time. */
async function shiftOver(people: readonly Actor[]): Promise<AtShift> {
  const at = await day.shiftIn(-90, people.length, people);
  for (const one of people) await day.attend(at, one, 'came');
  return at;
}

type Line = { person: Actor; minutes: number; reason?: string };
const approve = ({ number, shift }: AtShift, lines: readonly Line[], by = day.organiser) =>
  by.call('my-events.approve-hours', {
    params: { number },
    body: {
      hours: lines.map(({ person, minutes, reason = '' }) => ({
        ...{ shift, person: person.id, minutes, reason },
      })),
    },
  });
const correct = (
  { number, shift }: AtShift,
  person: Actor,
  revision: number,
  minutes: number,
  reason: string,
) =>
  day.organiser.call('my-events.correct-hours', {
    params: { number, shift, person: person.id },
    body: { revision, minutes, reason },
  });
const hoursOf = async ({ number }: AtShift) =>
  (await day.organiser.call('my-events.hours', { params: { number } })).body.shifts[0]?.people ?? [];

describe('hours of an event', () => {
  it('are proposed from when people came and left, and approved in bulk, each with its own yes or no', async () => {
    const [zane, aldis, away] = [
      await api.person({ name: 'Zane Uzcītīgā' }),
      await api.person({ name: 'Aldis Ātrais' }),
      await api.person({ name: 'Ilze Iztrūkusī' }),
    ];
    const at = await day.shiftIn(-90, 3, [zane, aldis, away]);
    await day.attend(at, zane, 'came');
    await day.attend(at, aldis, 'came', 20);
    await day.attend(at, away, 'no-show');
    expect(await hoursOf(at)).toMatchObject([
      { name: 'Aldis Ātrais', proposed: 45, approved: null },
      { name: 'Zane Uzcītīgā', proposed: 60, approved: null },
    ]);
    const { body } = await approve(at, [
      { person: zane, minutes: 60 },
      { person: aldis, minutes: 60 },
      { person: away, minutes: 60 },
    ]);
    expect(body).toMatchObject({
      approved: 1,
      refused: [
        { person: aldis.id, code: 'hours.reason-needed' },
        { person: away.id, code: 'hours.not-there' },
      ],
    });
    const again = await approve(at, [
      { person: zane, minutes: 60 },
      { person: aldis, minutes: 60, reason: 'Palika nokopt galdus.' },
    ]);
    expect(again.body).toMatchObject({ approved: 1, refused: [{ code: 'hours.approved' }] });
    expect(await hoursOf(at)).toMatchObject([
      { approved: { minutes: 60, reason: 'Palika nokopt galdus.', by: 'Rita Rīkotāja', revision: 0 } },
      { approved: { minutes: 60, reason: null } },
    ]);
  });

  it('are locked once approved: what was noted stays, and a correction says why and is seen', async () => {
    const zane = await api.person();
    const at = await shiftOver([zane]);
    await approve(at, [{ person: zane, minutes: 60 }]);
    const params = { ...at, person: zane.id };
    const undone = await day.organiser.call('my-events.undo-attendance', {
      ...{ params, body: { reason: 'Nospiedu ne tam.' } },
    });
    expect(undone.problem?.code).toBe('hours.approved');
    expect((await day.attend(at, zane, 'left')).problem?.code).toBe('hours.approved');
    expect((await correct(at, zane, 0, 30, '')).problem).toMatchObject({
      ...{ code: 'text.empty', fields: [{ field: 'reason' }] },
    });
    expect((await correct(at, zane, 0, 30, 'Aizgāja agrāk.')).status).toBe(204);
    expect((await correct(at, zane, 0, 45, 'Tomēr ne tik agri.')).problem?.code).toBe('hours.corrected');
    expect(await hoursOf(at)).toMatchObject([
      {
        approved: {
          ...{ minutes: 30, revision: 1 },
          corrections: [{ before: 60, after: 30, reason: 'Aizgāja agrāk.', by: 'Rita Rīkotāja' }],
        },
      },
    ]);
  });

  it('are nobody’s to approve for themselves, nor while the shift lasts, nor for others’ events', async () => {
    const stranger = await api.person();
    const own = await shiftOver([day.organiser]);
    const mine = await approve(own, [{ person: day.organiser, minutes: 60 }]);
    expect(mine.body).toMatchObject({ approved: 0, refused: [{ code: 'hours.own' }] });
    const late = await day.shiftIn(-10, 1, [stranger]);
    await day.attend(late, stranger, 'came', 0);
    const early = await approve(late, [{ person: stranger, minutes: 60 }]);
    expect(early.body.refused).toMatchObject([{ code: 'hours.still-there' }]);
    const theirs = await approve(late, [], stranger);
    expect(theirs.problem?.code).toBe('event.not-found');
  });
});

describe('hours of an organisation’s only person', () => {
  it('are approved by whoever they add, and that is the step they are told', async () => {
    const alone = await onTheDay(api);
    const { organiser, organisation } = alone;
    const own = await alone.shiftIn(-90, 1, [organiser]);
    await alone.attend(own, organiser, 'came');
    const line = { person: organiser, minutes: 60 };
    expect((await approve(own, [line], organiser)).body.refused).toMatchObject([{ code: 'hours.own' }]);
    const second = await api.person({ name: 'Otra Rīkotāja' });
    const added = await organiser.call('my-organisations.add-person', {
      params: { organisation },
      body: { email: second.email ?? '', role: 'manager' },
    });
    expect(added.problem).toBeUndefined();
    expect((await approve(own, [line], second)).body).toMatchObject({ approved: 1, refused: [] });
    const seen = (await organiser.call('my-events.hours', { params: { number: own.number } })).body;
    expect(seen.shifts[0]?.people).toMatchObject([{ approved: { minutes: 60, by: 'Otra Rīkotāja' } }]);
  });
});

describe('a passport', () => {
  it('shows the hours of whoever it belongs to, and what waits to be approved', async () => {
    const zane = await api.person();
    const [first, second] = [await shiftOver([zane]), await day.shiftIn(-30, 1, [zane])];
    await day.attend(second, zane, 'came', 0);
    await approve(first, [{ person: zane, minutes: 60 }]);
    const { body } = await zane.call('my-hours.list');
    expect(body.hours).toMatchObject([
      { event: second.number, minutes: null },
      { event: first.number, minutes: 60, municipality: 'ludzas-novads', organiser: 'Ezerkrasta biedrība' },
    ]);
    expect((await (await api.person()).call('my-hours.list')).body.hours).toEqual([]);
  });

  it('is gone with the account, and the organiser still sees that somebody was there, in a running shift too', async () => {
    const [zane, here] = [await api.person(), await api.person()];
    const over = await shiftOver([zane]);
    await approve(over, [{ person: zane, minutes: 60 }]);
    const running = await day.shiftIn(-30, 1, [here]);
    await day.attend(running, here, 'came', 0);
    for (const one of [zane, here])
      expect((await one.call('me.erase', { body: { confirm: true } })).status).toBeLessThan(300);
    expect(await hoursOf(over)).toMatchObject([{ name: '', approved: { minutes: 60 } }]);
    expect(await hoursOf(running)).toMatchObject([{ name: '', proposed: 60 }]);
  });
});
