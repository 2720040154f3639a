import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX, ENDPOINTS, type Endpoint, type EndpointName } from '@talka/contracts';
import { FORMULAS, HostileActor, SCRIPTS, SENTINEL, Taken } from '@talka/testing';
import ICAL from 'ical.js';
import { partsOf } from '../access/testing/requests.js';
import { accessScene, type Scene } from '../access/testing/scene.js';
import type { Ids, ObjectName, Role } from '../access/testing/who.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { table } from '../open-data/table.js';
import { knownIds, whoMay } from './testing/asking.js';
import { codeIn } from './testing/code-in.js';

let api: ApiUnderTest;
let scene: Scene;
let known: Ids;
const taken = new Taken(SCRIPTS);
const numbers: Record<string, number> = {};

/** Would end an actor, or what others of these acts are about. */
const ENDS = new Set<EndpointName>(['session.end', 'me.erase', 'me.end-session', 'my-ideas.withdraw', 'comments.withdraw']); // prettier-ignore

/** What an operation is about, and who may do it, by its path; elsewhere what is known of everything. */
const ABOUT: readonly (readonly [RegExp, ObjectName, Role?])[] = [
  [/\/my\/events|\/events\//, 'published event here', 'organiser here'],
  [/\/organisations\/:organisation/, 'verified organisation here', 'organiser here'],
  [/workshops\//, 'published workshop here', 'organiser here'],
  [/\/votes\//, 'announced vote here'],
];

async function write(endpoint: Endpoint): Promise<void> {
  const [, object, role] = ABOUT.find(([path]) => path.test(endpoint.path)) ?? [];
  const actor =
    role && !/-role|-here/.test(endpoint.access.who) ? scene.actors[role] : whoMay(scene, endpoint);
  const ids = object ? { ...known, ...(await scene.ids(object, actor)) } : known;
  const request = { params: ids, ...partsOf(endpoint.name, ids, 1) };
  const revisions = 'revision' in (endpoint.body.shape as object) ? [1, 2, 3, 4] : [1];
  for (const revision of revisions) {
    const sent = { ...request, ...partsOf(endpoint.name, ids, revision) } as never;
    if (!(await new HostileActor(actor, taken).call(endpoint.name, sent)).problem) return;
  }
}

/** The region of the access matrix: everybody in it has a script for a name, and writes scripts wherever text is taken. */
beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene({
    ...api,
    person: async (it = {}) =>
      new HostileActor(await api.person({ ...it, name: taken.next(1).slice(0, 60) }), taken),
  });
  known = await knownIds(scene);
  const acts = (Object.values(ENDPOINTS) as readonly Endpoint[]).filter(
    ({ method, name }) => method !== 'GET' && !ENDS.has(name),
  );
  // What ends something comes last, so that what it is about is still there for the others.
  const last = ({ name }: Endpoint) => Number(/call-off|submit|remove|end-|step-back|decide$/.test(name));
  for (const endpoint of acts.toSorted((a, b) => last(a) - last(b))) await write(endpoint);
  // One of everybody’s own, each whole and alone: this is where readers meet most strangers.
  const { visitor } = scene.actors;
  const at = async (name: ObjectName) => Number((await scene.ids(name, visitor))['number']);
  numbers['idea'] = await at('published idea here');
  numbers['vote'] = await at('announced vote here');
  numbers['event'] = await at('published event here');
  numbers['workshop'] = await at('published workshop here');
  const params = { number: numbers['idea'] };
  for (const body of SCRIPTS) {
    const said = { body, language: 'lv', stance: null, answers: null } as const;
    const answer = await scene.actors.author.call('comments.write', { params, body: said });
    expect([body, answer.status]).toEqual([body, 201]);
  }
}, 300_000);
afterAll(() => api.close());

const ask = (path: string) => fetch(api.origin + path);

describe('the texts', () => {
  it('are many, and each would be code where a text is not kept one', () => {
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(250);
    const found = SCRIPTS.filter((it) => codeIn(`<p title="x">${it}</p><p title="${it}">`).length > 0);
    expect(found.length).toBeGreaterThan(230);
  });

  it('were taken in every part of the product', () => {
    const operations = [...new Set([...taken.fields].map((it) => it.split(' ')[0]))];
    expect(PARTS.filter((it) => !operations.includes(it))).toEqual([]);
    expect(taken.fields.size).toBeGreaterThan(50);
  });
});

/** Where people and officials write to each other, by the operation that takes it. */
const PARTS = [
  ...['my-ideas.save', 'my-ideas.describe-file', 'comments.write', 'comments.reword', 'cases.decide'],
  ...['registration.complete', 'clerk.register-person', 'my-children.add', 'my-organisations.ask'],
  ...['my-events.start', 'my-events.reword', 'my-events.call-off', 'my-events.bar'],
  ...['led-workshops.start', 'led-workshops.call-off', 'municipalities.change-rules'],
  ...[
    'office-votes.start',
    'office-votes.report-incident',
    'office-votes.propose-act',
    'my-certificates.reflect',
  ],
];

/** Every page that the server draws, in one of its languages; the others differ by their own words only. */
const PAGES = (): string[] => {
  const { idea, vote, event, workshop } = numbers;
  return [
    ...['/', '/ideas', '/ideas/map', `/ideas/${idea}`, `/ideas/${idea}/history`, '/votes', `/votes/${vote}`],
    ...[`/votes/${vote}/incidents`, `/votes/${vote}/booth`, `/votes/${vote}/receipt`, '/shifts'],
    ...[`/events/${event}`, '/workshops', `/workshops/${workshop}`, '/municipalities/ludzas-novads'],
    ...[
      '/memorandum',
      '/memorandum/decisions',
      `/ideas/${idea}/${encodeURIComponent('"><img src=x onerror=__xss()>')}`,
    ],
    ...SCRIPTS.slice(0, 40).map((it) => `/ideas?search=${encodeURIComponent(it)}`),
    ...['/embed/workshops', '/embed/workshops?municipality=ludzas-novads'],
  ];
};

describe('what is shown of them', () => {
  it('is text in every page the server draws', async () => {
    let seen = 0;
    for (const path of PAGES()) {
      const answer = await ask(`/en${path}`.replace('/en/embed', '/embed'));
      const html = await answer.text();
      expect([path, answer.status === 200 || answer.status === 404]).toEqual([path, true]);
      expect([path, codeIn(html)]).toEqual([path, []]);
      if (html.includes(SENTINEL)) seen += 1;
    }
    expect(seen).toBeGreaterThan(8);
  });

  it('is data in what search engines read', async () => {
    for (const path of [`/events/${numbers['event']}`, `/workshops/${numbers['workshop']}`]) {
      const html = await (await ask(path)).text();
      const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      if (path.startsWith('/workshops')) expect(data).toContain(SENTINEL);
      if (data) expect(() => JSON.parse(data) as unknown).not.toThrow();
      expect(data ?? '').not.toMatch(/<|\u2028|\u2029/);
    }
  });

  it('is text in feeds', async () => {
    for (const path of ['/ideas.rss', '/ideas.atom']) {
      const feed = await (await ask(path)).text();
      expect(feed).toContain(SENTINEL);
      const sections = feed.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
      expect(codeIn(sections.replace(/<\?xml[^>]*>/, ''))).toEqual([]);
      // What a reader finds in a section of its own is markup to most readers: there too it must be none.
      const inner = [...feed.matchAll(/<!\[CDATA\[([^]*?)\]\]>/g)].map(([, text = '']) => text);
      expect(inner.flatMap((text) => codeIn(text))).toEqual([]);
    }
    const json = await ask('/ideas.json');
    expect(json.headers.get('content-type')).toContain('application/feed+json');
    expect(JSON.stringify(await json.json())).toContain(SENTINEL);
  });

  it('is no line of its own in a calendar', async () => {
    const answer = await ask(`/api/v1/workshops/${numbers['workshop']}/calendar.ics`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const [, properties] = ICAL.parse(text) as [string, unknown[], unknown[]];
    expect(properties.length).toBeGreaterThan(0);
    const names = text
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((it) => it && !/^[A-Z-]+$/.test(it))).toEqual([]);
  });

  it('is never a formula in a table', () => {
    const rows = FORMULAS.map((it) => [it, `"${it}`]);
    const cells = table(['x', 'y'], rows).replace(/^\ufeff/, '');
    for (const cell of cells.split('\r\n').slice(1, -1)) expect(cell).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/);
  });

  it('is data in every answer, and no browser takes it for a page', async () => {
    for (const endpoint of Object.values(ENDPOINTS) as readonly Endpoint[]) {
      if (endpoint.method !== 'GET') continue;
      const ids = { ...known, ...(await idsAbout(endpoint)) };
      const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(ids[key])));
      const query = new URLSearchParams(partsOf(endpoint.name, ids, 1).query as never);
      const answer = await whoMay(scene, endpoint).send<unknown>('GET', `${API_PREFIX}${path}?${query}`, {
        headers: {},
      });
      expect([endpoint.name, answer.headers.get('content-type') ?? '']).toEqual([
        endpoint.name,
        expect.stringMatching(/^$|json|application\/pdf|text\/calendar|text\/csv/),
      ]);
      expect([endpoint.name, answer.headers.get('x-content-type-options')]).toEqual([
        endpoint.name,
        'nosniff',
      ]);
    }
  });
});

const idsAbout = async (endpoint: Endpoint): Promise<Ids> => {
  const [, object] = ABOUT.find(([path]) => path.test(endpoint.path)) ?? [];
  return object ? scene.ids(object, scene.actors.visitor) : {};
};
