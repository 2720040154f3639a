import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoints, RequestOf } from '@talka/contracts';
import { DAY, HOUR } from '@talka/kernel';
import { announcedEvent, readLinkedData, someProgrammeEvent, type Actor } from '@talka/testing';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { calendarEntries } from '../testing/calendar-entries.js';

const [ludza, rezekne, balvi] = ['ludzas-novads', 'rezeknes-novads', 'balvu-novads'];
let api: ApiUnderTest;
let planner: Actor;
let other: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  planner = await api.person({ grants: [{ role: 'administrator', municipality: ludza }] });
  other = await api.person({ grants: [{ role: 'administrator', municipality: balvi }] });
}, 60_000);
afterAll(() => api.close());

const get = (path: string) => fetch(api.origin + path);
const at = (number: number, municipality: string = ludza) => ({ params: { municipality, number } });
type Query = NonNullable<RequestOf<Endpoints['programme-events.list']>['query']>;
const numbers = async (query: Query = {}) =>
  (await api.visitor().call('programme-events.list', { query })).body.events.map(({ number }) => number);

/** Far from what other tests of this file announce. */
const day = (days: number, hours = 2) => {
  const from = Math.ceil(Date.now() / HOUR) * HOUR + days * DAY;
  return { from: new Date(from).toISOString(), until: new Date(from + hours * HOUR).toISOString() };
};
const around = ({ from, until }: { from: string; until: string }) => ({
  from: new Date(Date.parse(from) - HOUR).toISOString(),
  until: new Date(Date.parse(until) + HOUR).toISOString(),
});

describe('an event of the programme', () => {
  it('is seen by its office alone until it is announced; then by everyone, and stays when it is called off', async () => {
    const body = someProgrammeEvent({
      texts: { lv: someProgrammeEvent().texts.lv, en: { title: 'Evening concert', about: '' } },
    });
    const planned = await planner.call('office-programme.plan', { params: { municipality: ludza }, body });
    const { number } = planned.body;
    expect(planned.body).toMatchObject({ state: 'draft', revision: 0, asked: [] });
    const read = () => api.visitor().call('programme-events.read', { params: { number } });
    expect((await read()).problem?.code).toBe('programme-event.not-found');
    expect(await numbers()).not.toContain(number);
    expect((await other.call('office-programme.read', at(number, balvi))).problem?.code).toBe(
      'programme-event.not-found',
    );
    await planner.call('office-programme.publish', at(number));
    expect((await read()).body).toMatchObject({ number, cancelled: null, producers: [], outside: false });
    expect(await numbers()).toContain(number);
    expect((await planner.call('office-programme.publish', at(number))).problem?.code).toBe(
      'programme-event.published',
    );
    const short = await planner.call('office-programme.cancel', { ...at(number), body: { words: 'Nē.' } });
    expect(short.problem?.fields).toMatchObject([{ field: 'words', code: 'text.too-short' }]);
    await planner.call('office-programme.cancel', {
      ...at(number),
      body: { words: 'Orķestris ir saslimis.' },
    });
    expect((await read()).body.cancelled?.why).toBe('Orķestris ir saslimis.');
    const card = (await planner.call('programme-events.list', { query: {} })).body.events.find(
      (it) => it.number === number,
    );
    expect(card).toMatchObject({
      cancelled: true,
      title: { lv: 'Vakara koncerts pie ezera', en: 'Evening concert' },
    });
    const again = await planner.call('office-programme.change', {
      ...at(number),
      body: { revision: 2, draft: body },
    });
    expect(again.problem?.code).toBe('programme-event.cancelled');
  });

  it('is changed by whoever has read it last, and not once it is over, by the clock of the database', async () => {
    const number = await announcedEvent(planner, ludza);
    const draft = someProgrammeEvent({
      price: '5 eiro',
      place: {
        name: 'Kultūras nams',
        municipality: null,
        coordinates: { latitude: 54.68, longitude: 25.28 },
      },
    });
    const change = (revision: number) =>
      planner.call('office-programme.change', { ...at(number), body: { revision, draft } });
    expect((await change(0)).problem?.code).toBe('programme-event.changed');
    expect((await change(1)).body).toMatchObject({
      revision: 2,
      price: '5 eiro',
      outside: true,
      placeMunicipality: null,
    });
    await api.database.query(
      `update programme_event set starts_at = talka_now() - interval '2 hours', ends_at = talka_now() where number = $1`,
      [number],
    );
    expect((await change(2)).problem?.code).toBe('programme-event.over');
    const cancel = await planner.call('office-programme.cancel', {
      ...at(number),
      body: { words: 'Orķestris ir saslimis.' },
    });
    expect(cancel.problem?.code).toBe('programme-event.over');
    // The last word is the database's: it calls off nothing that is over.
    await expect(
      api.database.query(
        `update programme_event set state = 'cancelled', cancelled_at = now(), cancelled_why = 'x' where number = $1`,
        [number],
      ),
    ).rejects.toThrow(/stays as it was/);
  });

  it('names another municipality once that one has agreed, by an act of its own', async () => {
    const number = await announcedEvent(planner, ludza, { asked: [balvi] });
    const producers = async () =>
      (await api.visitor().call('programme-events.read', { params: { number } })).body.producers;
    const answer = (who: Actor, municipality: string, said: 'agreed' | 'declined') =>
      who.call('office-programme.answer', { ...at(number, municipality), body: { answer: said } });
    expect(await producers()).toEqual([]);
    expect((await answer(planner, balvi, 'agreed')).status).toBe(403);
    expect((await answer(planner, ludza, 'agreed')).problem?.code).toBe('programme-event.not-asked');
    const platform = await api.person({ grants: [{ role: 'platform-administrator' }] });
    expect((await answer(platform, balvi, 'agreed')).problem?.code).toBe('access.not-yours');
    expect(await producers()).toEqual([]);
    const { events } = (await answer(other, balvi, 'agreed')).body;
    expect(events.find((it) => it.number === number)?.asked).toEqual([
      { municipality: balvi, answer: 'agreed' },
    ]);
    expect(await producers()).toEqual([balvi]);
    await answer(other, balvi, 'declined');
    expect(await producers()).toEqual([]);
    const itself = await planner.call('office-programme.plan', {
      params: { municipality: ludza },
      body: someProgrammeEvent({ asked: [ludza] }),
    });
    expect(itself.problem?.code).toBe('programme-event.asks-itself');
    const nowhere = await planner.call('office-programme.plan', {
      params: { municipality: ludza },
      body: someProgrammeEvent({ asked: ['atlantida'] }),
    });
    expect(nowhere.problem?.code).toBe('programme-event.place-unknown');
  });
});

describe('the calendar', () => {
  it('is narrowed by all that is asked at once, and by each alone', async () => {
    const when = day(200);
    const window = around(when);
    const place = (municipality: string | null) => ({
      name: 'Kultūras nams',
      municipality,
      coordinates: null,
    });
    const make = (more: Parameters<typeof someProgrammeEvent>[0]) =>
      announcedEvent(planner, ludza, { ...when, ...more });
    const all = await make({ signLanguage: true, languages: ['lv', 'ltg'] });
    const elsewhere = await make({ place: place(balvi), genre: 'film' });
    const close = await make({ place: place(rezekne), languages: ['en'], price: '3 eiro' });
    const stairs = await make({ stepFree: false, youngest: 16, oldest: 25 });
    const found = (more: Query) => numbers({ ...window, ...more });
    expect(await found({})).toEqual([all, elsewhere, close, stairs]);
    expect(await found({ municipality: ludza })).toEqual([all, stairs]);
    expect(await found({ near: ludza })).toEqual([all, close, stairs]);
    expect(await found({ near: ludza, municipality: rezekne })).toEqual([close]);
    expect(await found({ near: 'atlantida' })).toEqual([]);
    expect(await found({ genre: 'film' })).toEqual([elsewhere]);
    expect(await found({ language: 'ltg' })).toEqual([all]);
    expect(await found({ age: 15 })).toEqual([all, elsewhere, close]);
    expect(await found({ age: 25 })).toEqual([all, elsewhere, close, stairs]);
    expect(await found({ age: 26 })).toEqual([all, elsewhere, close]);
    expect(await found({ stepFree: 'yes' })).toEqual([all, elsewhere, close]);
    expect(await found({ signLanguage: 'yes' })).toEqual([all]);
    expect(await found({ free: 'yes' })).toEqual([all, elsewhere, stairs]);
    expect(await found({ q: 'pūtēju orķestri' })).toEqual([all, elsewhere, close, stairs]);
    expect(await found({ q: 'puteju' })).toEqual([all, elsewhere, close, stairs]);
    expect(await found({ q: 'balets' })).toEqual([]);
    expect(
      await found({
        municipality: ludza,
        genre: 'music',
        language: 'lv',
        age: 30,
        stepFree: 'yes',
        signLanguage: 'yes',
        free: 'yes',
        q: 'koncerts',
      }),
    ).toEqual([all]);
    expect(await numbers({ from: window.until, until: window.from })).toEqual([]);
  });

  it('shows what lasts on every day on which it is on, and turns its pages without losing or repeating any', async () => {
    const long = await announcedEvent(planner, ludza, { ...day(300, 24 * 30), genre: 'exhibition' });
    const same = day(310);
    const evening = [long];
    for (let made = 0; made < 5; made += 1) evening.push(await announcedEvent(planner, ludza, same));
    const window = around(same);
    expect(await numbers(window)).toEqual(evening);
    const read: number[] = [];
    for (let after: string | undefined, turns = 0; turns < 5; turns += 1) {
      const { events, next } = (
        await api.visitor().call('programme-events.list', { query: { ...window, limit: 2, after } })
      ).body;
      read.push(...events.map(({ number }) => number));
      if (next === null) break;
      after = next;
    }
    expect(read).toEqual(evening);
    for (const after of ['bm90', Buffer.from('{"from":"x","number":1}').toString('base64url')]) {
      const wrong = await api.visitor().call('programme-events.list', { query: { after } });
      expect(wrong.problem?.code).toBe('request.invalid');
    }
  });
});

describe('what others read of it', () => {
  it('a calendar program: each event under its number, raised by what changes; of one, or narrowed', async () => {
    const when = day(400);
    const number = await announcedEvent(planner, ludza, when);
    const file = `/api/v1/programme/events/${number}/calendar.ics`;
    const [before] = await calendarEntries(api.origin + file);
    expect(before).toMatchObject({
      status: 'CONFIRMED',
      ...when,
      summary: 'Vakara koncerts pie ezera',
      location: 'Ezera estrāde',
    });
    await planner.call('office-programme.cancel', {
      ...at(number),
      body: { words: 'Orķestris ir saslimis.' },
    });
    const [after] = await calendarEntries(`${api.origin + file}?language=en`);
    expect(after).toMatchObject({
      uid: before?.uid,
      status: 'CANCELLED',
      summary: 'CALLED OFF: Vakara koncerts pie ezera',
    });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    const window = new URLSearchParams(around(when)).toString();
    expect(
      (await calendarEntries(`${api.origin}/calendar/events.ics?${window}`)).map(({ uid }) => uid),
    ).toEqual([before?.uid]);
    expect(await calendarEntries(`${api.origin}/calendar/events.ics?${window}&genre=film`)).toEqual([]);
    expect((await get('/calendar/events.ics?genre=cooking')).status).toBe(400);
    for (const wrong of [0, 2_000_000, 'x'])
      expect((await get(`/api/v1/programme/events/${wrong}/calendar.ics`)).status).toBe(404);
  });

  it('a calendar program reads the place on the map as well', async () => {
    const coordinates = { latitude: 56.55, longitude: 27.72 };
    const number = await announcedEvent(planner, ludza, {
      place: { name: 'Pilskalns', municipality: ludza, coordinates },
    });
    const text = await (await get(`/api/v1/programme/events/${number}/calendar.ics`)).text();
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('geo')).toEqual([56.55, 27.72]);
  });

  it('a library for linked data: what, when, where, for how much, and whether it is on', async () => {
    const when = day(30);
    const number = await announcedEvent(planner, ludza, { ...when, price: '5 eiro' });
    const page = await (await get(`/calendar/events/${number}`)).text();
    const [, json = ''] = /<script type="application\/ld\+json"[^>]*>([^<]+)<\/script>/.exec(page) ?? [];
    // schema.org's own context is not fetched: its names stand for themselves.
    const facts = await readLinkedData({
      ...(JSON.parse(json) as object),
      '@context': { '@vocab': 'https://schema.org/' },
    });
    const of = (name: string) =>
      facts
        .filter(({ predicate }) => predicate === `https://schema.org/${name}`)
        .map(({ object }) => object.value);
    expect(facts.map(({ object }) => object.value)).toContain('https://schema.org/Event');
    expect([of('startDate'), of('endDate')]).toEqual([[when.from], [when.until]]);
    expect(of('name')).toEqual(
      expect.arrayContaining(['Vakara koncerts pie ezera', 'Ezera estrāde', 'Ludzas novads']),
    );
    expect(of('isAccessibleForFree')).toEqual(['false']);
    expect(of('eventStatus')).toEqual(['https://schema.org/EventScheduled']);
  });

  it('a feed reader: what was announced last, and no words of anybody as markup', async () => {
    const number = await announcedEvent(planner, ludza, {
      texts: { lv: { title: 'Deja <b>& dziesma</b>', about: 'Dejo visi, kas atnāk, un dzied līdzi.' } },
    });
    const answer = await get('/calendar/events.rss?language=en');
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const { default: Parser } = await import('rss-parser');
    const { title, items } = await new Parser().parseString(await answer.text());
    expect(title).toBe('Talka: What’s on');
    expect(items[0]).toMatchObject({
      link: expect.stringContaining(`/calendar/events/${number}`),
      title: 'Deja &lt;b&gt;&amp; dziesma&lt;/b&gt;',
    });
  });

  it('a spreadsheet: a row for each, and what was typed is no formula', async () => {
    const number = await announcedEvent(planner, ludza, {
      texts: { lv: { title: '=SUM(A1:A9) svētki', about: 'Svētki visam novadam, ar tirgu un dejām.' } },
    });
    const csv = await (await get('/open-data/programme-events.csv')).text();
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.find((row) => row['number'] === String(number))).toMatchObject({
      ...{ title_lv: `'=SUM(A1:A9) svētki`, state: 'published', place_municipality: ludza, free: 'yes' },
    });
    const { rows: same } = (await (await get('/open-data/programme-events.json')).json()) as {
      rows: { number: number }[];
    };
    expect(same.map((row) => row.number)).toContain(number);
  });
});

describe('who wants to go', () => {
  it('saves it once, takes it out, and saves nothing that is a draft, called off or over', async () => {
    const who = await api.person();
    const number = await announcedEvent(planner, ludza);
    const save = (of = number) => who.call('my-programme.save', { params: { number: of } });
    const saved = async () => (await who.call('my-programme.list', {})).body.events.map((it) => it.number);
    await Promise.all([save(), save(), save()]);
    expect(await saved()).toEqual([number]);
    expect((await api.visitor().call('my-programme.save', { params: { number } })).status).toBe(401);
    await who.call('my-programme.drop', { params: { number } });
    await who.call('my-programme.drop', { params: { number } });
    expect(await saved()).toEqual([]);
    const draft = await planner.call('office-programme.plan', {
      params: { municipality: ludza },
      body: someProgrammeEvent(),
    });
    expect((await save(draft.body.number)).problem?.code).toBe('programme-event.not-found');
    await save();
    await planner.call('office-programme.cancel', {
      ...at(number),
      body: { words: 'Orķestris ir saslimis.' },
    });
    expect(await saved()).toEqual([number]);
    expect((await save()).problem?.code).toBe('programme-event.cancelled');
  });
});

describe('two municipalities on one evening', () => {
  it('hear of each other while they write and in their lists, a draft without its name; neither is refused', async () => {
    const evening = new Date(Math.ceil(Date.now() / DAY) * DAY + 600 * DAY + 17 * HOUR);
    const when = { from: evening.toISOString(), until: new Date(evening.getTime() + HOUR).toISOString() };
    const near = await api.person({ grants: [{ role: 'administrator', municipality: rezekne }] });
    const place = { name: 'Tautas nams', municipality: rezekne, coordinates: null };
    const theirs = await near.call('office-programme.plan', {
      params: { municipality: rezekne },
      body: someProgrammeEvent({ ...when, place, genre: 'dance' }),
    });
    const { languages, youngest, oldest } = someProgrammeEvent();
    const asked = {
      params: { municipality: ludza },
      body: { ...when, languages, youngest, oldest, placeMunicipality: ludza },
    };
    const found = async () => (await planner.call('office-programme.clashes', asked)).body.clashes;
    expect(await found()).toMatchObject([
      { number: null, title: null, place: null, municipality: rezekne, genre: 'dance', ...when },
    ]);
    const number = await announcedEvent(planner, ludza, when);
    await near.call('office-programme.publish', at(theirs.body.number, rezekne));
    expect(await found()).toMatchObject([{ number: theirs.body.number, title: 'Vakara koncerts pie ezera' }]);
    const list = (await near.call('office-programme.list', { params: { municipality: rezekne } })).body
      .events;
    expect(list.find((it) => it.number === theirs.body.number)?.clashes).toMatchObject([
      { number, municipality: ludza },
    ]);
    await planner.call('office-programme.cancel', {
      ...at(number),
      body: { words: 'Orķestris ir saslimis.' },
    });
    const after = (await near.call('office-programme.list', { params: { municipality: rezekne } })).body
      .events;
    expect(after.find((it) => it.number === theirs.body.number)?.clashes).toEqual([]);
  });
});
