import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IdeaCard } from '@talka/contracts';
import { handIn, someContent, type Actor } from '@talka/testing';
import sharp from 'sharp';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const HERE = { municipality: 'ludzas-novads', area: '0684948' } as const;
const NEXT_DOOR = { municipality: 'balvu-novads', area: '0380201' } as const;
const CATEGORIES = ['heritage', 'events', 'crafts'] as const;
const TITLES = ['Šūpoles pie kultūras nama', 'Ķirbju svētki parkā', 'Žurnāls <b>jauniešiem</b> & citiem'];

let api: ApiUnderTest;
let anna: Actor;
let all: IdeaCard[];

/** Twenty-three ideas in two municipalities, public at once, with supports that tie. */
beforeAll(async () => {
  api = await apiUnderTest();
  await api.database.query(`update municipality set moderation = 'after'`);
  anna = await api.person();
  for (let index = 0; index < 23; index++) {
    await handIn(anna, {
      ...(index % 2 ? HERE : NEXT_DOOR),
      title: TITLES[index] ?? `Kaimiņu darbs numur ${index}`,
      summary: 'Kopā paveicams darbs pie mums visiem labā vietā.',
      task: ((index % 3) + 1) as 1 | 2 | 3,
      category: CATEGORIES[index % CATEGORIES.length] ?? 'crafts',
    });
  }
  await api.database.query(`update idea set support_count = number % 4`);
  await api.database.query(`update idea set status = 'under-review' where number % 5 = 0`);
  await anna.call('my-ideas.start', {
    body: { content: someContent({ title: 'Šūpoles, tikai melnraksts' }) },
  });
  all = await everyPage({ limit: 50 });
}, 120_000);
afterAll(() => api.close());

type Query = Parameters<typeof list>[0];
const list = (query: Partial<Record<string, string | number>>) =>
  api.visitor().call('ideas.list', { query: query as never });

/** Follows `next` until there is none. */
async function everyPage(query: Query): Promise<IdeaCard[]> {
  const found: IdeaCard[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { status, body } = await list({ ...query, ...(after ? { after } : {}) });
    expect(status).toBe(200);
    found.push(...body.ideas);
    after = body.next;
  }
  return found;
}
const numbers = (ideas: readonly IdeaCard[]): number[] => ideas.map(({ number }) => number);

describe('pages of ideas', () => {
  it.each([1, 5, 22, 23, 24])('of %i lead to the end, each idea once, the newest first', async (limit) => {
    const found = numbers(await everyPage({ limit }));
    expect(found).toEqual(Array.from({ length: 23 }, (_, index) => 23 - index));
  });

  it('by support lead to the end too, though many have as many', async () => {
    const found = await everyPage({ limit: 4, sort: 'supported' });
    const expected = [...all].sort((a, b) => b.support - a.support || b.number - a.number);
    expect(numbers(found)).toEqual(numbers(expected));
  });

  it('count on the first page what all of them hold', async () => {
    const first = await list({ limit: 5 });
    expect(first.body.count).toEqual({ value: 23, exact: true });
    expect((await list({ limit: 5, after: first.body.next as string })).body.count).toBeNull();
  });

  it('neither lose nor repeat an idea when another arrives between two of them', async () => {
    const first = await list({ limit: 10 });
    const id = await handIn(anna, { title: 'Atnāca pa vidu' });
    const rest = await everyPage({ limit: 10, after: first.body.next as string });
    await api.database.query(`update idea set status = 'withdrawn' where id = $1`, [id]);
    expect([...numbers(first.body.ideas), ...numbers(rest)]).toEqual(numbers(all));
  });
});

describe('a filter leaves exactly what it says', () => {
  it.each<[Record<string, string | number>, (idea: IdeaCard) => boolean]>([
    [{ municipality: HERE.municipality }, (it) => it.municipality === HERE.municipality],
    [{ area: NEXT_DOOR.area }, (it) => it.area.id === NEXT_DOOR.area],
    [{ task: 2 }, (it) => it.task === 2],
    [{ category: 'crafts' }, (it) => it.category === 'crafts'],
    [{ status: 'under-review' }, (it) => it.status === 'under-review'],
    [{ task: 1, municipality: HERE.municipality }, (it) => it.task === 1 && it.area.id === HERE.area],
    [{ search: 'numur', category: 'events' }, (it) => /numur/.test(it.title) && it.category === 'events'],
    [{ municipality: 'livanu-novads' }, () => false],
  ])('%j', async (filter, matches) => {
    const expected = numbers(all.filter(matches));
    expect(numbers(await everyPage({ ...filter, limit: 3 }))).toEqual(expected);
    expect((await list(filter)).body.count).toEqual({ value: expected.length, exact: true });
  });
});

describe('a search', () => {
  const titles = async (search: string) => (await list({ search })).body.ideas.map(({ title }) => title);
  it.each([
    ['supoles', 'Šūpoles pie kultūras nama'],
    ['ŠŪPOLĒM', 'Šūpoles pie kultūras nama'],
    ['kirbju svetki', 'Ķirbju svētki parkā'],
    ['zurnal', 'Žurnāls <b>jauniešiem</b> & citiem'],
  ])('for %s finds %s', async (search, title) => expect(await titles(search)).toContain(title));

  it.each(['%', '_', '—', '*', '()', 'qq'])('for %j finds nothing', async (search) => {
    expect((await list({ search })).body).toMatchObject({ ideas: [], count: { value: 0, exact: true } });
  });

  it('for one letter finds words that begin with it', async () => {
    const found = (await list({ search: 'ž' })).body.ideas;
    const begins = (idea: IdeaCard) => /(?:^|[^\p{L}])[zž]/iu.test(`${idea.title} ${idea.summary}`);
    expect(numbers(found)).toEqual(numbers(all.filter(begins)));
    expect(found.length).toBeLessThan(all.length);
  });
});

describe('ideas like the one being written', () => {
  const similar = async (title: string) =>
    (await api.visitor().call('ideas.similar', { query: { title } })).body.ideas.map((idea) => idea.title);

  it('are public ones with words alike, the likest first, and never a draft', async () => {
    const found = await similar('Supoles pie kulturas nama');
    expect(found[0]).toBe('Šūpoles pie kultūras nama');
    expect(found).not.toContain('Šūpoles, tikai melnraksts');
  });
  it('are none where nothing is alike', async () => expect(await similar('Xylofonquartett')).toEqual([]));
});

describe('what caches may keep', () => {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(api.origin + path, { headers });
  it.each(['/api/v1/ideas', '/api/v1/ideas/1', '/api/v1/ideas/1/versions', '/api/v1/ideas/map'])(
    '%s is everyone’s for a moment, and not sent again unless it changed',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toBe('public, max-age=5');
      expect(first.headers.get('vary')?.toLowerCase()).toContain('cookie');
      expect(etag).toMatch(/^W\/".+"$/);
      const again = await get(path, { 'if-none-match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const changed = await get(path, { 'if-none-match': 'W/"another"' });
      expect(changed.status).toBe(200);
    },
  );

  it('is nothing that was read by somebody signed in, and no refusal', async () => {
    const own = await get('/api/v1/ideas', { cookie: anna.cookie ?? '' });
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect((await get('/api/v1/ideas/999999')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('feeds', () => {
  it.each([
    ['/ideas.rss', 'application/rss+xml', /<item>\s*<title><!\[CDATA\[(.*?)\]\]><\/title>/gs],
    ['/ideas.atom', 'application/atom+xml', /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/gs],
  ])('%s holds the newest ideas with their addresses, and text as text', async (path, type, titles) => {
    const answer = await fetch(api.origin + path);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain(type);
    // Feed readers take a title for HTML: what people typed is in it as text.
    const typed = (html = '') =>
      html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect([...text.matchAll(titles)].map(([, title]) => typed(title))).toEqual(
      all.map(({ title }) => title),
    );
    expect(text).not.toContain('<b>');
    for (const number of numbers(all)) expect(text).toContain(`http://localhost:3999/ideas/${number}`);
  });

  it('/ideas.json is a JSON feed of the same', async () => {
    const answer = await fetch(`${api.origin}/ideas.json`);
    const feed = (await answer.json()) as { version: string; items: { title: string; url: string }[] };
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual(
      all.map(({ title, number }) => [title, `http://localhost:3999/ideas/${number}`]),
    );
  });
});

it('a shared idea shows its first picture, which anybody can open', async () => {
  const started = await anna.call('my-ideas.start', {
    body: { content: someContent({ title: 'Ar attēlu' }) },
  });
  const { id } = started.body;
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a3' } });
  await anna.upload(id, 'laipa.png', new Uint8Array(await picture.png().toBuffer()));
  const { body } = await anna.call('my-ideas.read', { params: { idea: id } });
  const submitted = await anna.call('my-ideas.submit', {
    params: { idea: id },
    body: { revision: body.revision, answer: null },
  });
  const html = await (await fetch(`${api.origin}/ideas/${submitted.body.number}`)).text();
  const shown = /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1] ?? '';
  expect(shown).toMatch(/^http:\/\/localhost:3999\/files\/[0-9a-f-]{36}\/large$/);
  const opened = await fetch(api.origin + new URL(shown).pathname);
  expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect((await sharp(await opened.arrayBuffer()).metadata()).width).toBe(1200);
});
