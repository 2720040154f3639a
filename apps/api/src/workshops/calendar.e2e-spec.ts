import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, evenings, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { calendarEntries, calendarStandings } from '../testing/calendar-entries.js';

const municipality = 'ludzas-novads';
const reason = 'Podnieks ir saslimis.';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const enrol = (who: Actor, number: number, slot: string) =>
  who.call('my-workshops.enrol', { params: { number, slot } });
const callOff = (number: number, session: string) =>
  organiser.call('led-workshops.call-off-session', { params: { number, session }, body: { reason } });
const opened = async (who: Actor): Promise<string> => (await who.call('my-calendar.open')).body.path;

const read = (path: string) => calendarEntries(api.origin + path);
const brief = (path: string) => calendarStandings(api.origin + path);

describe('the calendar of whoever learns', () => {
  it('has each evening of their course as one entry of its own', async () => {
    const { number, slot, sessions } = await publishedWorkshop(organiser, organisation);
    const learner = await api.person();
    const path = await opened(learner);
    expect(await read(path)).toEqual([]);
    await enrol(learner, number, slot);
    const entries = await read(path);
    expect(entries.map(({ uid }) => uid)).toEqual(sessions.map(({ id }) => `session-${id}@localhost:3999`));
    expect(entries.map(({ from, until }) => ({ from, until }))).toEqual(
      evenings().map(({ from, until }) => ({ from, until })),
    );
    expect(entries[1]).toMatchObject({
      ...{ status: 'CONFIRMED', sequence: 0, location: 'Podnieku māja, Liepu iela 3' },
      summary: 'Māla trauki uz ripas: 2. nodarbība',
    });
    expect(entries[1]?.text).toContain(`/workshops/${number}`);
  });

  it('learns under a higher number of the one session that changes, and of a place given up', async () => {
    const { number, slot, sessions } = await publishedWorkshop(organiser, organisation, {
      ...{ sessions: evenings(3), places: 1 },
    });
    const [learner, next] = [await api.person(), await api.person()];
    const [path, pathOfNext] = [await opened(learner), await opened(next)];
    await enrol(learner, number, slot);
    await enrol(next, number, slot);
    expect(await brief(path)).toEqual(['CONFIRMED 0', 'CONFIRMED 0', 'CONFIRMED 0']);
    // Who waits keeps no evening free.
    expect(await brief(pathOfNext)).toEqual([]);
    await callOff(number, sessions[1]?.id ?? '');
    expect(await brief(path)).toEqual(['CONFIRMED 0', 'CANCELLED 1', 'CONFIRMED 0']);
    const to = evenings(4)[3];
    await organiser.call('led-workshops.move-session', {
      params: { number, session: sessions[2]?.id ?? '' },
      body: { from: to?.from ?? '', until: to?.until ?? '', reason },
    });
    expect(await brief(path)).toEqual(['CONFIRMED 0', 'CANCELLED 1', 'CONFIRMED 1']);
    expect((await read(path))[2]).toMatchObject({ from: to?.from, until: to?.until });
    await learner.call('my-workshops.leave', { params: { number, slot } });
    expect(await brief(path)).toEqual(['CANCELLED 1', 'CANCELLED 1', 'CANCELLED 2']);
    expect(await brief(pathOfNext)).toEqual(['TENTATIVE 0', 'TENTATIVE 0']);
    expect((await read(pathOfNext))[0]?.summary).toContain('Jāatbild');
    await next.call('my-workshops.answer', { params: { number, slot }, body: { answer: 'accept' } });
    expect(await brief(pathOfNext)).toEqual(['CONFIRMED 1', 'CONFIRMED 1']);
    await organiser.call('led-workshops.call-off', { params: { number }, body: { reason } });
    expect(await brief(pathOfNext)).toEqual(['CANCELLED 2', 'CANCELLED 2']);
  });

  it('has the one session they come to, of a drop-in and of late places', async () => {
    const sessions = evenings(2).map((one) => ({ ...one, places: 3 }));
    for (const enrolment of ['drop-in', 'course'] as const) {
      const made = await publishedWorkshop(organiser, organisation, { enrolment, sessions });
      const learner = await api.person();
      await enrol(learner, made.number, made.seats[1] ?? '');
      const entries = await read(await opened(learner));
      expect(entries.map(({ uid, status }) => [uid, status])).toEqual([
        [`session-${made.sessions[1]?.id ?? ''}@localhost:3999`, 'CONFIRMED'],
      ]);
    }
  });

  it('that asks several times at once is told one number', async () => {
    const { number, slot } = await publishedWorkshop(organiser, organisation, { sessions: evenings(2) });
    const learner = await api.person();
    const path = await opened(learner);
    await enrol(learner, number, slot);
    await brief(path);
    await learner.call('my-workshops.leave', { params: { number, slot } });
    const told = await Promise.all(Array.from({ length: 6 }, () => brief(path)));
    expect(new Set(told.map(String))).toEqual(new Set(['CANCELLED 1,CANCELLED 1']));
  });
});

describe('the calendar of whoever brings a child', () => {
  it('has what the child comes to, by its name, beside what is their own', async () => {
    const { number, slot, sessions } = await publishedWorkshop(organiser, organisation, {
      sessions: evenings(1),
    });
    const carer = await api.person({ name: 'Māra Ozola' });
    const born = { name: 'Zīle Ozola', birthDate: birthDateOf(8) };
    const child = (await carer.call('my-children.add', { body: born })).body.children[0]?.person ?? '';
    const path = await opened(carer);
    const people = [carer.id, child];
    await carer.call('my-workshops.enrol', { params: { number, slot }, body: { people } });
    const [own, theirs] = (await read(path)).sort((a, b) => a.uid.length - b.uid.length);
    const id = sessions[0]?.id ?? '';
    expect(own).toMatchObject({ uid: `session-${id}@localhost:3999`, summary: 'Māla trauki uz ripas' });
    expect(theirs).toMatchObject({
      uid: `session-${id}-${child}@localhost:3999`,
      ...{ summary: 'Zīle Ozola: Māla trauki uz ripas', status: 'CONFIRMED', sequence: 0 },
    });
    await carer.call('my-workshops.leave', { params: { number, slot }, query: { person: child } });
    expect((await brief(path)).sort()).toEqual(['CANCELLED 1', 'CONFIRMED 0']);
    // Nobody else's calendar knows of it, and it goes with the child.
    expect(await read(await opened(await api.person()))).toEqual([]);
    await carer.call('my-children.remove', { params: { child } });
    expect(await brief(path)).toEqual(['CONFIRMED 0']);
  });
});

describe('the calendar file of a workshop', () => {
  const file = (number: number) => `/api/v1/workshops/${number}/calendar.ics`;

  it('is there for everyone, in their language, and its number rises with what changes', async () => {
    const { number, sessions } = await publishedWorkshop(organiser, organisation, { sessions: evenings(2) });
    const before = await read(file(number));
    expect(before.map(({ uid, status }) => [uid, status])).toEqual(
      sessions.map(({ id }) => [`workshop-session-${id}@localhost:3999`, 'CONFIRMED']),
    );
    expect((await read(`${file(number)}?language=ru`))[0]?.summary).toContain('Занятие');
    await callOff(number, sessions[0]?.id ?? '');
    const after = await read(file(number));
    expect(after.map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED']);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity);
    await organiser.call('led-workshops.call-off', { params: { number }, body: { reason } });
    expect((await read(file(number))).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('is none of a draft, nor of what is no number', async () => {
    const { number } = await publishedWorkshop(organiser, organisation);
    const copy = await organiser.call('led-workshops.copy', {
      ...{ params: { number }, body: { begins: '2031-09-01' } },
    });
    for (const path of [file(copy.body.number), file(2_000_000), file(0), file(NaN)]) {
      const answer = await fetch(api.origin + path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});
