import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality, { name: 'Rita Rīkotāja' }));
}, 60_000);
afterAll(() => api.close());

type To = { what: 'shift'; shift: string } | { what: 'day'; day: string } | { what: 'came' };
const write = (number: number, to: To, words = 'Paņemiet cimdus.', by = organiser) =>
  by.call('my-events.write', { params: { number }, body: { to, words } });
const join = (who: Actor, shift = '') => who.call('my-shifts.join', { params: { shift } });
const own = async (who: Actor) => (await who.call('my-shifts.messages')).body.messages;

/** It began two hours ago, and was over a moment ago. */
const over = (shift: string) =>
  api.database.query(
    `update slot set closes_at = talka_now() - interval '2 hours',
       during = tstzrange(talka_now() - interval '2 hours', talka_now() - interval '1 second') where id = $1`,
    [shift],
  );

describe('a message', () => {
  it('to a shift reaches who has a place there and nobody else, and is kept with who wrote it and to how many', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [morning = '', noon = '', seats = ''] = shifts;
    const [here, there, waits] = [await api.person(), await api.person(), await api.person()];
    await join(here, seats);
    await join(waits, seats);
    await join(there, noon);
    const sent = await write(
      number,
      { what: 'shift', shift: seats },
      ' Nāciet \n\n\n\n pie <b>skatuves</b>. ',
    );
    expect(sent.body.messages).toMatchObject([
      {
        ...{ what: 'shift', words: 'Nāciet\n\npie <b>skatuves</b>.', by: 'Rita Rīkotāja', people: 1 },
        ...{ shift: { role: 'Solu likšana' }, day: null },
      },
    ]);
    expect(await own(here)).toMatchObject([
      {
        event: number,
        what: 'shift',
        words: 'Nāciet\n\npie <b>skatuves</b>.',
        organiser: 'Ezerkrasta biedrība',
      },
    ]);
    expect([...(await own(waits)), ...(await own(there))]).toEqual([]);
    expect((await write(number, { what: 'shift', shift: morning })).problem?.code).toBe('message.nobody');
  });

  it('to a day reaches everybody once, by the clocks of Riga, and nobody of another day', async () => {
    // Half past midnight in Riga in summer is the day before by Greenwich.
    const year = new Date().getUTCFullYear() + 1;
    const at = (from: string, until: string) => ({ role: 'soli', from, until, places: 2 });
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      roles: someEvent().roles,
      shifts: [
        at(`${year}-07-06T21:30:00Z`, `${year}-07-06T22:30:00Z`),
        at(`${year}-07-07T09:00:00Z`, `${year}-07-07T10:00:00Z`),
        at(`${year}-07-07T21:30:00Z`, `${year}-07-07T22:30:00Z`),
      ],
    });
    const [both, night, next] = [await api.person(), await api.person(), await api.person()];
    await join(both, shifts[0]);
    await join(both, shifts[1]);
    await join(night, shifts[0]);
    await join(next, shifts[2]);
    const sent = await write(number, { what: 'day', day: `${year}-07-07` });
    expect(sent.body.messages).toMatchObject([{ what: 'day', day: `${year}-07-07`, shift: null, people: 2 }]);
    expect([(await own(both)).length, (await own(night)).length, (await own(next)).length]).toEqual([
      1, 1, 0,
    ]);
    expect((await write(number, { what: 'day', day: `${year}-07-06` })).problem?.code).toBe('message.nobody');
  });

  it('is the fourth within a day to nobody, of one event; also when four are sent at once', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [morning = '', , seats = ''] = shifts;
    const [often, once] = [await api.person(), await api.person()];
    await join(often, seats);
    await join(once, morning);
    const tried = await Promise.all(
      Array.from({ length: 5 }, () => write(number, { what: 'shift', shift: seats })),
    );
    expect(tried.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    expect(tried.find(({ problem }) => problem)?.problem).toMatchObject({
      ...{ code: 'message.too-many', params: { max: 3 } },
    });
    expect((await write(number, { what: 'shift', shift: morning })).status).toBe(200);
    await api.database.query(
      `update shift_message set at = at - interval '25 hours' where event_id = (select id from volunteer_event where number = $1)`,
      [number],
    );
    expect((await write(number, { what: 'shift', shift: seats })).status).toBe(200);
  });

  it('is nobody’s to write but who acts for the organiser, and of no draft', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [shift = ''] = shifts;
    const stranger = await api.person();
    expect((await write(number, { what: 'shift', shift }, 'Labdien!', stranger)).problem?.code).toBe(
      'event.not-found',
    );
    const other = (await publishedEvent(organiser, organisation)).shifts[0] ?? '';
    expect((await write(number, { what: 'shift', shift: other })).problem?.code).toBe('slot.not-found');
    const draft = await organiser.call('my-events.start', { params: { organisation }, body: someEvent() });
    expect((await write(draft.body.number, { what: 'came' })).problem?.code).toBe('event.not-published');
    expect((await write(number, { what: 'shift', shift }, 'a'.repeat(1_001))).problem).toMatchObject({
      ...{ code: 'text.too-long', params: { over: 1 } },
    });
  });
});

describe('thanks', () => {
  it('go once to those who were there, when all is over, however many messages they had', async () => {
    const [first, , third] = someEvent().shifts;
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      shifts: [first, { ...third, places: 3 }] as never,
    });
    const [morning = '', seats = ''] = shifts;
    const [came, absent, unnoted] = [await api.person(), await api.person(), await api.person()];
    for (const who of [came, absent, unnoted]) await join(who, seats);
    for (let times = 0; times < 3; times++) await write(number, { what: 'shift', shift: seats });
    await over(seats);
    const note = (person: string, what: 'came' | 'no-show') =>
      organiser.call('my-events.attend', {
        ...{ params: { number, shift: seats, person }, body: { what, late: null } },
      });
    expect((await note(came.id, 'came')).status).toBe(200);
    expect((await note(absent.id, 'no-show')).status).toBe(200);
    expect((await write(number, { what: 'came' })).problem?.code).toBe('message.not-over');
    await over(morning);
    const thanked = await write(number, { what: 'came' }, 'Paldies, krasts ir tīrs!');
    expect(thanked.body.messages[0]).toMatchObject({ what: 'came', people: 1, shift: null, day: null });
    expect((await own(came))[0]).toMatchObject({ what: 'came', words: 'Paldies, krasts ir tīrs!' });
    for (const other of [absent, unnoted]) {
      expect((await own(other)).map(({ what }) => what)).toEqual(['shift', 'shift', 'shift']);
    }
    expect((await write(number, { what: 'came' })).problem?.code).toBe('message.thanked');
  });
});
