import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutputOf, Endpoints, RequestOf } from '@talka/contracts';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let anna: Actor;
let boris: Actor;
let clara: Actor;
let moderator: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  boris = await api.person({ name: 'Boriss Kalniņš' });
  clara = await api.person({ name: 'Klāra Upīte' });
  moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
}, 60_000);
afterAll(() => api.close());

async function published(title: string): Promise<number> {
  const idea = await handIn(anna, { title });
  await decideOn(moderator, idea, 'publish');
  return (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
}

type Said = Partial<RequestOf<Endpoints['comments.write']>['body']>;
const say = (who: Actor, number: number, said: Said) =>
  who.call('comments.write', {
    params: { number },
    body: { body: 'Lai izdodas!', language: 'lv', stance: null, answers: null, ...said },
  });
const saying = async (who: Actor, number: number, said: Said): Promise<string> =>
  (await say(who, number, said)).body.comment.id;

type Listed = OutputOf<Endpoints['comments.list']>;
type Sort = 'newest' | 'supported' | 'balanced';
const list = async (who: Actor, number: number, sort?: Sort): Promise<Listed> =>
  (await who.call('comments.list', { params: { number }, query: sort ? { sort } : {} })).body;
const bodies = ({ threads }: Listed): string[] => threads.map(({ body }) => body);

describe('a discussion', () => {
  it('is empty until somebody says something, and then everyone reads it', async () => {
    const number = await published('Šūpoles pie ezera');
    expect(await list(api.visitor(), number)).toEqual({
      threads: [],
      people: [],
      next: null,
      count: 0,
      rule: 'at-once',
    });
    const said = await say(boris, number, { body: ' Es  par! ', stance: 'for' });
    expect(said).toMatchObject({
      status: 201,
      body: {
        comment: {
          ...{ by: { number: 1, name: 'Boriss Kalniņš' }, isAuthor: false, stance: 'for', body: 'Es par!' },
          ...{ state: 'shown', support: 0, editedAt: null, mine: { own: true, supported: false } },
        },
      },
    });
    await say(anna, number, { body: 'Paldies!', answers: said.body.comment.id });
    expect(await list(api.visitor(), number)).toMatchObject({
      ...{ count: 2, next: null },
      threads: [
        {
          ...{ body: 'Es par!', answerCount: 1, mine: null },
          answers: [{ body: 'Paldies!', isAuthor: true, by: { number: 2 }, stance: null }],
        },
      ],
    });
  });

  it('is two deep: an answer to an answer stands in the same thread, and takes no stance', async () => {
    const number = await published('Tiltiņš pār strautu');
    const head = await saying(boris, number, { body: 'Vai to drīkst?', stance: 'question' });
    const answer = await saying(anna, number, { body: 'Jā.', answers: head });
    await say(clara, number, { body: 'Kas to teica?', answers: answer, stance: 'against' });
    const { threads } = await list(api.visitor(), number);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.answers.map(({ body, stance }) => [body, stance])).toEqual([
      ['Jā.', null],
      ['Kas to teica?', null],
    ]);
    // Whatever road it comes by.
    const deeper = api.database.query(
      `insert into comment (discussion_id, number, answers_id, language, body)
       select discussion_id, number, id, 'lv', 'Dziļāk.' from comment where id = $1`,
      [answer],
    );
    await expect(deeper).rejects.toThrow('foreign key');
  });

  it('is read page by page in every order, each thread once', async () => {
    const number = await published('Pludmale Cirmā');
    const stances = ['for', 'for', 'for', 'against', 'question', null] as const;
    for (const [at, stance] of stances.entries()) await say(clara, number, { body: `Saka ${at}`, stance });
    const second = (await list(clara, number, 'newest')).threads.find(({ body }) => body === 'Saka 1');
    await boris.call('comments.add-support', { params: { comment: second?.id ?? '' } });
    for (const sort of ['newest', 'supported', 'balanced'] as const) {
      const whole = bodies(await list(boris, number, sort));
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const query = { sort, limit: 2, ...(after ? { after } : {}) };
        const page: Listed = (await boris.call('comments.list', { params: { number }, query })).body;
        paged.push(...bodies(page));
        after = page.next;
      } while (after);
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(stances.length);
    }
    expect(bodies(await list(boris, number, 'newest'))[0]).toBe('Saka 5');
    expect(bodies(await list(boris, number, 'supported'))[0]).toBe('Saka 1');
    // One of each before the second of any.
    expect(bodies(await list(boris, number)).slice(0, 4)).toEqual(['Saka 1', 'Saka 3', 'Saka 4', 'Saka 5']);
  });

  it('gives the rest of a long thread when asked', async () => {
    const number = await published('Estrādes jumts');
    const head = await saying(boris, number, { body: 'Cik tas maksātu?', stance: 'question' });
    for (let at = 0; at < 5; at += 1) await say(clara, number, { body: `Atbilde ${at}`, answers: head });
    const [thread] = (await list(api.visitor(), number)).threads;
    expect([thread?.answers.length, thread?.answerCount]).toEqual([3, 5]);
    const read = (query: object) =>
      api.visitor().call('comments.answers', { params: { comment: head }, query });
    const first = (await read({ limit: 3 })).body;
    const rest = (await read({ limit: 3, after: first.next ?? '' })).body;
    expect([...first.answers, ...rest.answers].map(({ body }) => body)).toEqual(
      [0, 1, 2, 3, 4].map((at) => `Atbilde ${at}`),
    );
    expect(rest.next).toBeNull();
  });

  it('begins with the thread somebody was led to, and with what they were led to in it', async () => {
    const number = await published('Sporta laukums');
    const head = await saying(boris, number, { body: 'Kur tieši?', stance: 'question' });
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1)
      ids.push(await saying(clara, number, { body: `Atbilde ${at}`, answers: head }));
    for (let at = 0; at < 3; at += 1) await say(clara, number, { body: `Cita ${at}` });
    const led = async (first: string) =>
      (await anna.call('comments.list', { params: { number }, query: { sort: 'newest', limit: 2, first } }))
        .body;
    const found = await led(ids[4] ?? '');
    expect(bodies(found)).toEqual(['Kur tieši?', 'Cita 2', 'Cita 1']);
    expect(found.threads[0]?.answers.map(({ body }) => body)).toEqual(
      [0, 1, 2, 4].map((at) => `Atbilde ${at}`),
    );
    expect(bodies(await led(head))[0]).toBe('Kur tieši?');
    expect(bodies(await led('0190a000-0000-7000-8000-000000000000'))).toEqual(['Cita 2', 'Cita 1']);
  });

  it('refuses a cursor of another order', async () => {
    const number = await published('Kino zem zvaigznēm');
    for (let at = 0; at < 2; at += 1) await say(clara, number, { body: `Saka ${at}` });
    const page = await clara.call('comments.list', {
      params: { number },
      query: { sort: 'newest', limit: 1 },
    });
    const other = await clara.call('comments.list', {
      params: { number },
      query: { sort: 'supported', after: page.body.next ?? '' },
    });
    expect(other.problem?.code).toBe('request.invalid');
  });

  it('says what is wrong with words, and keeps nothing of them', async () => {
    const number = await published('Skatu tornis');
    for (const [said, code] of [
      [{ body: '' }, 'text.empty'],
      [{ body: 'ā'.repeat(10_000) }, 'text.too-long'],
      [{ body: 'slepeni\u202e' }, 'text.hidden-characters'],
      [{ body: 'Sveiks, @{7}!' }, 'comment.mention-unknown'],
      [{ body: '@{1} @{2} @{3} @{4} @{5} @{6}' }, 'comment.too-many-mentions'],
      [{ answers: '0190a000-0000-7000-8000-000000000000' }, 'comment.not-found'],
    ] as const)
      expect((await say(boris, number, said)).problem?.code).toBe(code);
    expect(await list(api.visitor(), number)).toMatchObject({ count: 0, threads: [] });
    const elsewhere = await saying(boris, await published('Cita ideja'), { body: 'Cita saruna.' });
    expect((await say(clara, number, { answers: elsewhere })).problem?.code).toBe('comment.not-found');
  });
});

describe('people who are called upon', () => {
  it('are of the same discussion, and said by the name they have', async () => {
    const number = await published('Velo novietne');
    await say(boris, number, { body: 'Kurš palīdzēs?' });
    const people = await clara.call('comments.people', { params: { number }, query: { begins: 'bor' } });
    expect(people.body.people).toEqual([{ number: 1, name: 'Boriss Kalniņš' }]);
    const said = await say(clara, number, { body: '@{1}, es palīdzēšu.' });
    expect(said.body.people).toEqual([{ number: 1, name: 'Boriss Kalniņš' }]);
    expect((await list(api.visitor(), number)).people).toEqual([{ number: 1, name: 'Boriss Kalniņš' }]);
  });

  it('who have erased their account are nobody’s name, and are called upon no more', async () => {
    const number = await published('Ziemas peldvieta');
    const gone = await api.person({ name: 'Dzidra Aizgājusī' });
    await say(gone, number, { body: 'Es nāktu.', stance: 'for' });
    await say(boris, number, { body: '@{1}, es arī.' });
    expect((await gone.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    const now = await list(api.visitor(), number, 'newest');
    expect(now.people).toEqual([{ number: 1, name: null }]);
    expect(bodies(now)).toEqual(['@{1}, es arī.']);
    expect(now.count).toBe(1);
    expect(JSON.stringify(now)).not.toContain('Aizgājusī');
    expect((await say(clara, number, { body: '@{1}, kur esi?' })).problem?.code).toBe(
      'comment.mention-unknown',
    );
    const { body } = await clara.call('comments.people', { params: { number }, query: {} });
    expect(body.people.map(({ name }) => name)).toEqual(['Boriss Kalniņš']);
  });
});

describe('one’s own words', () => {
  const reword = (who: Actor, comment: string) =>
    who.call('comments.reword', {
      params: { comment },
      body: { body: 'Labots.', language: 'lv', stance: 'against' },
    });

  it('are put right for a quarter of an hour, by the clock of the database', async () => {
    const number = await published('Bērnu dārza žogs');
    const comment = await saying(boris, number, { body: 'Laabi!', stance: 'for' });
    expect((await reword(clara, comment)).problem?.code).toBe('access.not-yours');
    expect((await reword(boris, comment)).body.comment).toMatchObject({ body: 'Labots.', stance: 'against' });
    const age = (minutes: string) =>
      api.database.query(`update comment set written_at = talka_now() - $2::interval where id = $1`, [
        comment,
        minutes,
      ]);
    await age('14 minutes 50 seconds');
    expect((await reword(boris, comment)).status).toBe(200);
    await age('15 minutes 1 second');
    expect((await reword(boris, comment)).problem).toMatchObject({
      code: 'comment.edit-over',
      params: { minutes: 15 },
    });
  });

  it('are taken back whenever one likes; answers to them stay', async () => {
    const number = await published('Slidotava');
    const head = await saying(boris, number, { body: 'Nevajag!', stance: 'against' });
    await say(clara, number, { body: 'Kāpēc?', answers: head });
    const withdraw = (who: Actor) => who.call('comments.withdraw', { params: { comment: head } });
    expect((await withdraw(clara)).problem?.code).toBe('access.not-yours');
    expect((await withdraw(boris)).body.comment).toMatchObject({ state: 'withdrawn', body: '' });
    expect((await withdraw(boris)).problem?.code).toBe('comment.gone');
    expect(await list(api.visitor(), number)).toMatchObject({
      count: 1,
      threads: [
        {
          ...{ state: 'withdrawn', body: '', by: { name: null }, isAuthor: false },
          answers: [{ body: 'Kāpēc?', by: { name: expect.any(String) } }],
        },
      ],
    });
    expect((await list(boris, number)).threads[0]?.by.name).not.toBeNull();
    const late = await say(clara, number, { answers: head });
    expect(late.problem?.code).toBe('comment.gone');
    const alone = await saying(boris, number, { body: 'Vai tomēr.' });
    await boris.call('comments.withdraw', { params: { comment: alone } });
    expect((await list(api.visitor(), number)).threads).toHaveLength(1);
  });
});

describe('support of a comment', () => {
  it('is counted once a person, however hard they press, and never one’s own', async () => {
    const number = await published('Laukuma nojume');
    const comment = await saying(boris, number, { body: 'Vajag!', stance: 'for' });
    const press = (who: Actor) => who.call('comments.add-support', { params: { comment } });
    await Promise.all(Array.from({ length: 40 }, () => press(clara)));
    expect((await press(clara)).body).toEqual({ support: 1, supported: true });
    expect((await press(boris)).problem?.code).toBe('comment.own');
    const own = api.database.query('insert into comment_support (comment_id, person_id) values ($1, $2)', [
      comment,
      boris.id,
    ]);
    await expect(own).rejects.toThrow('their own comment');
    await Promise.all(
      Array.from({ length: 10 }, () => clara.call('comments.withdraw-support', { params: { comment } })),
    );
    expect((await press(anna)).body).toEqual({ support: 1, supported: true });
  });

  it('counts wrong without the unique row, which is what keeps it', async () => {
    const number = await published('Kontrole');
    const comment = await saying(boris, number, { body: 'Vajag!', stance: 'for' });
    await api.database.query('alter table comment_support drop constraint comment_support_pkey');
    try {
      const twice = `insert into comment_support (comment_id, person_id) values ($1, $2) on conflict do nothing`;
      for (let at = 0; at < 2; at += 1) await api.database.query(twice, [comment, clara.id]);
      const { rows } = await api.database.query('select from comment_support where comment_id = $1', [
        comment,
      ]);
      expect(rows).toHaveLength(2);
    } finally {
      await api.database.query('delete from comment_support where comment_id = $1', [comment]);
      await api.database.query('alter table comment_support add primary key (comment_id, person_id)');
    }
  });
});

it('two who look for the next number without waiting for each other want the same one: the control', async () => {
  const number = await published('Bez rindas');
  await say(boris, number, { body: 'Sāku.' });
  const looked = `select d.id, max(p.number) + 1 as next from discussion d join discussion_person p on p.discussion_id = d.id
    join idea i on i.id = d.idea_id where i.number = $1 group by d.id`;
  const both = await Promise.all(
    [clara, anna].map(async (who) => {
      const { rows } = await api.database.query<{ id: string; next: number }>(looked, [number]);
      return { who, ...rows[0] };
    }),
  );
  const take = ({ who, id, next }: (typeof both)[number]) =>
    api.database.query(
      'insert into discussion_person (discussion_id, number, person_id) values ($1, $2, $3)',
      [id, next, who.id],
    );
  const [first, second] = both;
  if (!first || !second) throw new Error('nobody looked');
  await take(first);
  await expect(take(second)).rejects.toThrow('discussion_person_pkey');
});

it('fifty people who speak at once have fifty numbers and are all counted', async () => {
  const number = await published('Rindā pēc vārda');
  const crowd = await Promise.all(Array.from({ length: 50 }, () => api.person()));
  await Promise.all(crowd.map((one, at) => say(one, number, { body: `Balss ${at}` })));
  const { rows } = await api.database.query<{ numbers: number; most: number; count: number }>(
    `select count(distinct p.number)::int as numbers, max(p.number) as most, max(d.comment_count) as count
     from discussion d join discussion_person p on p.discussion_id = d.id join idea i on i.id = d.idea_id
     where i.number = $1`,
    [number],
  );
  expect(rows[0]).toEqual({ numbers: 50, most: 50, count: 50 });
});
