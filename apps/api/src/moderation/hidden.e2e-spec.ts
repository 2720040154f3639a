import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX, ENDPOINTS } from '@talka/contracts';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
/** Stands in the idea's title, summary and reasons, in a comment, and in what a notice says. */
const WORD = 'Zvirbulknabis';
/** As somebody would look for it: an answer that repeats the question has not shown anything yet. */
const ASKED = WORD.toLowerCase();
const PAGES_AT_MOST = 400;

let api: ApiUnderTest;
let author: Actor;
let stranger: Actor;
let first: Actor;
let second: Actor;
let idea: string;
let number: number;
let elsewhere: number;
let comment: string;
/** Said where what is said is shown after somebody has looked. */
let waiting: string;

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'moderator', municipality }] as const;
  author = await api.person({ name: 'Anna Linupīte' });
  stranger = await api.person({ name: 'Klāra Upīte' });
  first = await api.person({ name: 'Ilze Moderatore', grants: [...grants] });
  second = await api.person({ name: 'Māris Moderators', grants: [...grants] });
  idea = await handIn(author, {
    title: WORD,
    summary: `${WORD} pie ezera, pastāvīgs un drošs.`,
    why: `${WORD} dzīvo pie ezera visu vasaru; lai tas tur arī paliek.`,
  });
  await decideOn(first, idea, 'publish');
  const other = await handIn(author, { title: 'Soliņi pie ezera' });
  await decideOn(first, other, 'publish');
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number as number;
  elsewhere = (await author.call('my-ideas.read', { params: { idea: other } })).body.number as number;
  comment = await says(elsewhere);
  await says(number);
  await stranger.call('ideas.add-support', { params: { number } });
  await api.database.query(
    `insert into notice (happening_id, person_id, kind, params, link) select uuidv7(), $1, 'idea.commented', $2, link
     from unnest($3::text[]) link`,
    [stranger.id, { title: WORD }, [`/ideas/${number}`, `/ideas/${elsewhere}#comment-${comment}`]],
  );
}, 60_000);
afterAll(() => api.close());

const says = async (about: number): Promise<string> => {
  const said = await author.call('comments.write', {
    params: { number: about },
    body: { body: `Te ${WORD} dzīvo.`, language: 'lv', stance: 'for', answers: null },
  });
  return said.body.comment.id;
};

/** Every operation that reads and is open to all, or to whoever is signed in, about these very things. */
function operations(): string[] {
  const known: Record<string, string> = {
    ...{ number: String(number), municipality, comment, idea },
    ...{ vote: '1', code: '0000000000000000' },
  };
  const reading = Object.values(ENDPOINTS).filter(
    ({ method, access }) => method === 'GET' && (access.who === 'anyone' || access.who === 'person'),
  );
  const of = (path: string, about: number) =>
    API_PREFIX +
    path.replace(/:(\w+)/g, (_, name: string) =>
      name === 'number' ? String(about) : (known[name] ?? number.toString()),
    );
  return reading.flatMap(({ path }) => {
    const both = path.includes(':number') ? [of(path, number), of(path, elsewhere)] : [of(path, number)];
    return both.flatMap((address) => [address, `${address}?search=${ASKED}`]);
  });
}

const read = async (path: string, who: Actor | null): Promise<string> => {
  const cookie = who?.cookie ? { cookie: who.cookie } : {};
  const answer = await fetch(api.origin + path, { headers: { ...cookie, 'sec-fetch-site': 'same-origin' } });
  const kept = answer.headers.get('cache-control') ?? '';
  // Nothing in between may go on showing it for longer than a moment.
  const seconds = Number(/max-age=(\d+)/.exec(kept)?.[1] ?? 0);
  const text = await answer.text();
  if (text.includes(WORD) && (seconds > 5 || kept.includes('stale')))
    throw new Error(`${path} is kept: ${kept}`);
  return text;
};

const FROM = [
  ...[
    '/',
    '/ideas',
    `/ideas?search=${ASKED}`,
    '/ideas/map',
    '/shifts',
    '/workshops',
    '/votes',
    '/memorandum',
    '/memorandum/decisions',
  ],
  ...[
    '/ideas.rss',
    '/ideas.atom',
    '/ideas.json',
    '/robots.txt',
    '/sitemap.xml',
    `/municipalities/${municipality}`,
  ],
];

/** Walks the site as a search engine does, in every language, and asks every operation. @returns where the word was read */
async function crawl(
  who: Actor | null,
  also: Iterable<string> = [],
): Promise<{ found: Set<string>; asked: Set<string> }> {
  const from = [...FROM, `/ideas/${number}`, `/ideas/${number}/history`, `/ideas/${elsewhere}`];
  const waiting = [
    ...from,
    ...from.map((path) => `/en${path}`),
    ...from.map((path) => `/ru${path}`),
    ...operations(),
    ...also,
  ];
  const [asked, found] = [new Set<string>(), new Set<string>()];
  while (waiting.length > 0 && asked.size < PAGES_AT_MOST + operations().length) {
    const path = waiting.shift() ?? '';
    if (asked.has(path)) continue;
    asked.add(path);
    const text = await read(path, who);
    if (text.includes(WORD)) found.add(path);
    if (path.startsWith(API_PREFIX)) continue;
    for (const [, to = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      if (!/^\/(assets|icons|fonts)\//.test(to)) waiting.push(to.replaceAll('&amp;', '&'));
    }
  }
  return { found, asked };
}

const decide = async (
  who: Actor,
  column: 'idea_id' | 'comment_id',
  id: string,
  outcome: 'hide' | 'publish',
) => {
  const { rows } = await api.database.query<{ id: string; revision: number }>(
    `select id, revision from moderation_case where ${column} = $1 and closed_at is null`,
    [id],
  );
  const { id: ofCase = '', revision = 0 } = rows[0] ?? {};
  const reason = outcome === 'hide' ? 'personal-data' : null;
  const words = 'Tekstā nosaukts cilvēks, kurš tam nav piekritis.';
  return who.call('cases.decide', { params: { case: ofCase }, body: { revision, outcome, reason, words } });
};

describe('what a decision hides', () => {
  const before = new Map<Actor | null, Set<string>>();
  const asked = new Map<Actor | null, Set<string>>();

  it('was everywhere before: a walk that finds nothing would prove nothing', async () => {
    for (const who of [null, stranger]) {
      const walk = await crawl(who);
      before.set(who, walk.found);
      asked.set(who, walk.asked);
    }
    const everywhere = [
      ...['/', '/ideas', `/ideas?search=${ASKED}`, '/ideas.rss', '/ideas.atom', '/ideas.json'],
      ...[`/ideas/${number}`, `/en/ideas/${number}/history`, `/municipalities/${municipality}`],
      ...[
        `${API_PREFIX}/ideas`,
        `${API_PREFIX}/ideas/${number}`,
        `${API_PREFIX}/ideas/${elsewhere}/comments`,
      ],
    ];
    for (const path of everywhere) expect(before.get(null)).toContain(path);
    expect(before.get(stranger)).toContain(`${API_PREFIX}/me/notices`);
  }, 240_000);

  it('is nowhere at once: pages, lists, search, feeds, notices, every operation; nor is what waits to be looked at', async () => {
    const rule = (comments: 'before' | 'at-once') =>
      api.database.query(`update municipality set comments = '${comments}' where id = '${municipality}'`);
    await rule('before');
    waiting = await says(elsewhere);
    await rule('at-once');
    for (const [kind, id] of [
      ['idea', idea],
      ['comment', comment],
    ] as const) {
      const ground = 'personal-data' as const;
      const said = { words: 'Te ir nosaukts mans kaimiņš.', language: 'lv' as const, email: null };
      await api.visitor().call('reports.send', { body: { subject: { kind, id }, ground, ...said } });
      expect((await decide(first, `${kind}_id`, id, 'hide')).status).toBe(200);
    }
    for (const who of [null, stranger]) {
      const walk = await crawl(who, asked.get(who));
      expect([...walk.found]).toEqual([]);
    }
    const unread = (await stranger.call('me.read', {})).body as { unread?: number };
    expect(unread.unread ?? 0).toBe(0);
  }, 240_000);

  it('waits for its author alone, who reads why', async () => {
    const mine = (await author.call('my-ideas.read', { params: { idea } })).body;
    expect(mine).toMatchObject({
      hidden: true,
      status: 'published',
      appealPossible: true,
      content: { title: WORD },
    });
    expect(mine.statements[0]).toMatchObject({ outcome: 'hide', reason: 'personal-data' });
    expect((await stranger.call('ideas.add-support', { params: { number } })).problem?.code).toBe(
      'idea.not-found',
    );
  });

  it('is back in every place once a second moderator says so', async () => {
    const words = 'Cilvēks tam piekrita rakstiski, vēstule ir pašvaldībā.';
    await author.call('my-ideas.appeal', { params: { idea }, body: { words } });
    await author.call('my-comments.appeal', { params: { comment }, body: { words } });
    expect((await decide(first, 'idea_id', idea, 'publish')).problem?.code).toBe('case.second-person-needed');
    for (const [column, id] of [
      ['idea_id', idea],
      ['comment_id', comment],
    ] as const) {
      expect((await decide(second, column, id, 'publish')).status).toBe(200);
    }
    const { threads } = (
      await api.visitor().call('comments.list', { params: { number: elsewhere }, query: {} })
    ).body;
    expect(threads.map(({ id }) => id)).not.toContain(waiting);
    expect((await decide(second, 'comment_id', waiting, 'publish')).status).toBe(200);
    const now = await api.visitor().call('comments.list', { params: { number: elsewhere }, query: {} });
    expect(now.body.threads.map(({ id }) => id)).toContain(waiting);
    for (const who of [null, stranger]) {
      const { found } = await crawl(who, asked.get(who));
      expect([...(before.get(who) ?? [])].filter((path) => !found.has(path))).toEqual([]);
    }
  }, 240_000);
});

it('nobody hides from under a vote', async () => {
  const voted = await handIn(author, { title: 'Laipa pie ezera' });
  await decideOn(first, voted, 'publish');
  await api.database.query(
    `set session_replication_role = replica; update idea set status = 'on-ballot' where id = '${voted}'`,
  );
  await api.database.query('set session_replication_role = default');
  const report = {
    ground: 'unsafe' as const,
    words: 'Tā tur sen vairs nedrīkst.',
    language: 'lv' as const,
    email: null,
  };
  await api.visitor().call('reports.send', { body: { subject: { kind: 'idea', id: voted }, ...report } });
  expect((await decide(first, 'idea_id', voted, 'hide')).problem?.code).toBe('idea.on-ballot');
});

it('nobody decides on what they reported', async () => {
  const third = await handIn(author, { title: 'Šūpoles pie ezera' });
  await decideOn(first, third, 'publish');
  const report = {
    ground: 'unsafe' as const,
    words: 'Tā tur sen vairs nedrīkst.',
    language: 'lv' as const,
    email: null,
  };
  await first.call('reports.send', { body: { subject: { kind: 'idea', id: third }, ...report } });
  expect((await decide(first, 'idea_id', third, 'hide')).problem?.code).toBe('case.own-report');
  expect((await decide(second, 'idea_id', third, 'hide')).status).toBe(200);
});

it('nothing is hidden without a decision, and none is taken by who reported, whatever road it comes by', async () => {
  const fourth = await handIn(author, { title: 'Soliņi gar ezeru' });
  await decideOn(first, fourth, 'publish');
  const hide = api.database.query('update idea set hidden = true where id = $1', [fourth]);
  await expect(hide).rejects.toThrow('without a decision');
  const report = { ground: 'unsafe' as const, words: 'Tā tur sen vairs nedrīkst.', language: 'lv' as const };
  await first.call('reports.send', {
    body: { subject: { kind: 'idea', id: fourth }, ...report, email: null },
  });
  const decision = api.database.query(
    `insert into decision (case_id, outcome, reason, words, by_id, at, appeal_until)
       select id, 'hide', 'unsafe', 'Tā tur sen vairs nedrīkst.', $2, now(), now() + interval '183 days'
       from moderation_case where idea_id = $1 and closed_at is null`,
    [fourth, first.id],
  );
  await expect(decision).rejects.toThrow('nobody decides on what they reported');
});
