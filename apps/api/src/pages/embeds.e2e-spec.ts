import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translator } from '@talka/i18n';
import { announcedEvent, decideOn, handIn, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const [ludza, balvi] = ['ludzas-novads', 'balvu-novads'];
let api: ApiUnderTest;
let planner: Actor;
let happening: number;
let elsewhere: number;
let idea: number;
let event: number;

beforeAll(async () => {
  api = await apiUnderTest();
  planner = await api.person({ grants: [{ role: 'administrator', municipality: ludza }] });
  const other = await api.person({ grants: [{ role: 'administrator', municipality: balvi }] });
  const hostile = { title: '<script>alert(1)</script>', about: 'Koncerts pie ezera, līdzi segas.' };
  happening = await announcedEvent(planner, ludza, { texts: { lv: hostile } });
  elsewhere = await announcedEvent(other, balvi, {
    place: { name: 'Zāle', municipality: balvi, coordinates: null },
  });
  const author = await api.person({ municipality: ludza });
  const handed = await handIn(author, { title: 'Soliņi parkā', municipality: ludza });
  await decideOn(planner, handed, 'publish');
  idea = (await author.call('my-ideas.read', { params: { idea: handed } })).body.number ?? 0;
  const { organiser, organisation } = await organiserIn(api, ludza);
  ({ number: event } = await publishedEvent(organiser, organisation));
}, 60_000);
afterAll(() => api.close());

const ask = (path: string): Promise<Response> => fetch(api.origin + path);
const read = async (path: string): Promise<string> => (await ask(path)).text();

describe('what may stand in a frame on another site', () => {
  it.each(['calendar', 'ideas', 'shifts'])(
    '%s: no script, no form, no session, on any site',
    async (what) => {
      const answer = await ask(`/embed/${what}`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain('frame-ancestors *');
      expect(policy).not.toMatch(/script-src|unsafe|connect-src/);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(await answer.text()).not.toMatch(/<script|<form|<img|<link/);
    },
  );

  it('is that of the municipality that is named', async () => {
    const links = async (path: string, kind: string) =>
      [...(await read(path)).matchAll(new RegExp(`href="/${kind}/(\\d+)" target="_top"`, 'g'))].map(
        ([, it]) => Number(it),
      );
    const of = (what: string, place: string) => `/embed/${what}?municipality=${place}`;
    expect(await links('/embed/calendar', 'calendar/events')).toEqual(
      expect.arrayContaining([happening, elsewhere]),
    );
    expect(await links(of('calendar', ludza), 'calendar/events')).toEqual([happening]);
    expect(await links(of('calendar', balvi), 'calendar/events')).toEqual([elsewhere]);
    expect(await links(of('ideas', ludza), 'ideas')).toEqual([idea]);
    expect(await links(of('ideas', balvi), 'ideas')).toEqual([]);
    expect(await links(of('shifts', ludza), 'events')).toEqual([event]);
    expect(await links(of('shifts', balvi), 'events')).toEqual([]);
  });

  it('says what people wrote as text, in the language of the address', async () => {
    const html = await read(`/ru/embed/calendar?municipality=${ludza}`);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain(`href="/ru/calendar?municipality=${ludza}" target="_top"`);
  });

  it('says what is called off to be so', async () => {
    const gone = await announcedEvent(planner, ludza);
    await planner.call('office-programme.cancel', {
      ...{ params: { municipality: ludza, number: gone }, body: { words: 'Orķestris ir saslimis.' } },
    });
    const { body } = await planner.call('programme-events.list', { query: { municipality: ludza } });
    expect(body.events.find(({ number }) => number === gone)?.cancelled).toBe(true);
    const t = translator('lv', 'programme');
    expect(await read(`/embed/calendar?municipality=${ludza}`)).toContain(
      t('happening.called-off', { title: 'Vakara koncerts pie ezera' }),
    );
  });

  it('weighs less than 30 kB with as much in it as it shows', async () => {
    for (let more = 0; more < 14; more += 1) await announcedEvent(planner, ludza);
    const html = await read(`/embed/calendar?municipality=${ludza}`);
    expect(html.match(/<li>/g)).toHaveLength(12);
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });

  it.each([
    ...['calendar?municipality=nav', 'ideas?municipality=%22', 'shifts?municipality=', 'votes/1999999999'],
    ...['votes/x', 'nothing', 'calendar/1'],
  ])('/embed/%s is nobody’s', async (path) => {
    expect((await ask(`/embed/${path}`)).status).toBe(404);
  });
});
