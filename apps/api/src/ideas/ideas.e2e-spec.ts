import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, someContent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let anna: Actor;
let moderator: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
}, 60_000);
afterAll(() => api.close());

const publish = async (title: string): Promise<number> => {
  const idea = await handIn(anna, { title });
  await decideOn(moderator, idea, 'publish');
  const mine = await anna.call('my-ideas.read', { params: { idea } });
  return mine.body.number as number;
};

describe('an idea', () => {
  it('is private until its municipality has decided, then everyone’s', async () => {
    const idea = await handIn(anna, { title: 'Balansa taka parkā' });
    const search = () => api.visitor().call('ideas.list', { query: { search: 'balansa' } });
    expect((await search()).body.ideas).toEqual([]);
    await decideOn(moderator, idea, 'publish');
    expect((await search()).body.ideas).toMatchObject([{ title: 'Balansa taka parkā', status: 'published' }]);
  });

  it('comes back with questions, is answered, and goes its way', async () => {
    const idea = await handIn(anna, { title: 'Soliņš pie ezera' });
    await decideOn(moderator, idea, 'return', 'Kurā vietā pie ezera tas stāvētu?');
    const returned = (await anna.call('my-ideas.read', { params: { idea } })).body;
    expect(returned).toMatchObject({
      status: 'returned',
      statements: [{ outcome: 'return', automated: false }],
    });
    const place = { kind: 'point', lat: 56.5461, lon: 27.7214 } as const;
    await anna.upload(idea, 'laipa.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
    const saved = await anna.call('my-ideas.save', {
      params: { idea },
      body: {
        revision: returned.revision,
        content: { ...returned.content, title: 'Soliņš pie Ludzas ezera', place, cost: 90_000 },
      },
    });
    const again = await anna.call('my-ideas.submit', {
      params: { idea },
      body: { revision: saved.body.revision, answer: 'Pie laipas, kur jau ir apgaismojums.' },
    });
    expect(again.body).toMatchObject({ status: 'submitted', versions: 2 });
    const versions = await anna.call('my-ideas.versions', { params: { idea } });
    expect(versions.body.versions[1]).toMatchObject({
      changes: [{ field: 'title' }],
      details: [
        { field: 'place', before: null, after: place },
        { field: 'cost', before: 120_000, after: 90_000 },
        { field: 'files', added: ['laipa.pdf'], removed: [] },
      ],
    });
  });

  it('that came back goes on only with an answer or a change, and the answer is text', async () => {
    const idea = await handIn(anna, { title: 'Tilts pār strautu' });
    await decideOn(moderator, idea, 'return', 'Pār kuru strautu tas vestu?');
    const { revision } = (await anna.call('my-ideas.read', { params: { idea } })).body;
    const submit = (answer: string | null) =>
      anna.call('my-ideas.submit', { params: { idea }, body: { revision, answer } });
    for (const nothing of [null, '', ' \n '])
      expect((await submit(nothing)).problem).toMatchObject({
        code: 'idea.answer-missing',
        fields: [{ field: 'answer' }],
      });
    expect((await submit('zem\u202eteksta')).problem?.code).toBe('text.hidden-characters');
    const answered = await submit('  Pār   Garbara strautu. ');
    expect(answered.body).toMatchObject({ status: 'submitted', notes: [{ text: 'Pār Garbara strautu.' }] });
  });

  it('that is refused can be appealed once, to a second moderator', async () => {
    const idea = await handIn(anna, { title: 'Kaut kas neskaidrs' });
    await decideOn(moderator, idea, 'refuse', 'Nevar saprast, kas būtu jādara.');
    const words = 'Lūdzu, izlasiet vēlreiz: otrajā rindkopā viss ir pateikts.';
    const appealed = await anna.call('my-ideas.appeal', { params: { idea }, body: { words } });
    expect(appealed.body).toMatchObject({ appealOpen: true, appealPossible: false });
    expect((await decideOn(moderator, idea, 'publish')).problem?.code).toBe('case.second-person-needed');
    const second = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
    expect((await decideOn(second, idea, 'refuse', 'Arī otrs lasītājs to nesaprot.')).status).toBe(200);
    const once = await anna.call('my-ideas.appeal', { params: { idea }, body: { words } });
    expect(once.problem?.code).toBe('appeal.already');
  });

  it('is not seen by others: to them it does not exist', async () => {
    const idea = await handIn(anna);
    const other = await api.person();
    const read = await other.call('my-ideas.read', { params: { idea } });
    const nowhere = await other.call('my-ideas.read', {
      params: { idea: '0190a000-0000-7000-8000-000000000000' },
    });
    expect(read.status).toBe(404);
    expect({ ...read.problem, requestId: '' }).toEqual({ ...nowhere.problem, requestId: '' });
  });
});

describe('support', () => {
  it('is counted once a person, however hard they press', async () => {
    const number = await publish('Velosipēdu statīvi pie skolas');
    const boris = await api.person({ municipality: 'balvu-novads' });
    await Promise.all(
      Array.from({ length: 40 }, () => boris.call('ideas.add-support', { params: { number } })),
    );
    const read = await boris.call('ideas.read', { params: { number } });
    expect(read.body).toMatchObject({ support: 1, mine: { supported: true } });
    expect((await boris.call('ideas.withdraw-support', { params: { number } })).body.support).toBe(0);
    expect((await anna.call('ideas.add-support', { params: { number } })).problem?.code).toBe(
      'support.own-idea',
    );
  });

  it('is not needed to follow an idea, which is once a person and in no log', async () => {
    const number = await publish('Soliņi gar Ludzas gatvi');
    const boris = await api.person({ municipality: 'balvu-novads' });
    const entries = async () =>
      (await api.database.query('select count(*)::int as count from audit_entry')).rows[0]?.count as number;
    const before = await entries();
    await Promise.all(Array.from({ length: 20 }, () => boris.call('ideas.follow', { params: { number } })));
    const { rows } = await api.database.query(
      'select from idea_follow where idea_id = (select id from idea where number = $1)',
      [number],
    );
    expect([rows.length, (await entries()) - before]).toEqual([1, 0]);
    const mine = async () => (await boris.call('ideas.read', { params: { number } })).body.mine;
    expect(await mine()).toEqual({ supported: false, author: false, following: true });
    expect((await boris.call('ideas.unfollow', { params: { number } })).body).toEqual({ following: false });
    expect((await mine())?.following).toBe(false);
    expect((await boris.call('ideas.follow', { params: { number: 999_999 } })).problem?.code).toBe(
      'idea.not-found',
    );
  });

  it('names nobody in the official log, and leaves nothing when the account is erased', async () => {
    const number = await publish('Akmens krāsns pie muzeja');
    const boris = await api.person({ municipality: 'balvu-novads' });
    const logged = async () => {
      const { rows } = await api.database.query<{ action: string; actor_id: string | null }>(
        `select action, actor_id from audit_entry
         where action in ('idea.supported', 'idea.support-withdrawn')
           and subject_id = (select id::text from idea where number = $1) order by id`,
        [number],
      );
      return rows.map(({ action, actor_id }) => [action, actor_id]);
    };
    await boris.call('ideas.add-support', { params: { number } });
    await boris.call('ideas.withdraw-support', { params: { number } });
    await boris.call('ideas.add-support', { params: { number } });
    expect(await logged()).toEqual([
      ['idea.supported', null],
      ['idea.support-withdrawn', null],
      ['idea.supported', null],
    ]);
    expect((await boris.call('me.erase', { body: { confirm: true } })).status).toBe(204);
    const { rows } = await api.database.query<{ action: string }>(
      'select action from audit_entry where actor_id = $1 or facts::text like $2',
      [boris.id, `%${boris.id}%`],
    );
    expect(rows).toEqual([{ action: 'person.erased' }]);
    expect((await anna.call('ideas.read', { params: { number } })).body.support).toBe(0);
  });
});

describe('a request sent twice', () => {
  const drafts = async (title: string): Promise<number> => {
    const { body } = await anna.call('my-ideas.list');
    return body.ideas.filter((idea) => idea.title === title).length;
  };

  it('is carried out once, and answered the same', async () => {
    const headers = { 'idempotency-key': 'doubled-submit-0001' };
    const body = { content: someContent({ title: 'Divreiz nospiesta poga' }) };
    const answers = await Promise.all(
      [1, 2, 3].map(() => anna.call('my-ideas.start', { body }, { headers })),
    );
    const again = await anna.call('my-ideas.start', { body }, { headers });
    const said = [...answers, again].map(({ status, body: answer }) => ({ status, answer }));
    expect(said).toEqual(Array(4).fill({ status: 201, answer: again.body }));
    expect(await drafts('Divreiz nospiesta poga')).toBe(1);
    const other = await anna.call('my-ideas.start', { body: { content: someContent() } }, { headers });
    expect(other.problem?.code).toBe('request.key-reused');
  });

  it('is answered even if the process that carried it out died before it could answer', async () => {
    const headers = { 'idempotency-key': 'unanswered-submit-0001' };
    const body = { content: someContent({ title: 'Procesam pietrūka strāvas' }) };
    const first = await anna.call('my-ideas.start', { body }, { headers });
    await api.database.query('update request_key set status = null, body = null where key = $1', [
      headers['idempotency-key'],
    ]);
    const again = await anna.call('my-ideas.start', { body }, { headers });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await drafts('Procesam pietrūka strāvas')).toBe(1);
  });

  it.each(['ideas.add-support', 'ideas.withdraw-support'] as const)(
    'at once, by a double click on %s, gets one answer',
    async (name) => {
      const number = await publish(`Dubultklikšķis: ${name}`);
      const boris = await api.person({ municipality: 'balvu-novads' });
      if (name === 'ideas.withdraw-support') await boris.call('ideas.add-support', { params: { number } });
      const headers = { 'idempotency-key': `double-click-${number}` };
      const answers = await Promise.all(
        [1, 2].map(() => boris.call(name, { params: { number } }, { headers })),
      );
      const supported = name === 'ideas.add-support';
      const one = { status: 200, body: { supported, support: supported ? 1 : 0 } };
      expect(answers).toMatchObject([one, one]);
    },
  );

  it('over an older revision is refused, and nothing typed by the other is lost', async () => {
    const started = await anna.call('my-ideas.start', { body: { content: someContent() } });
    const { id, revision } = started.body;
    const save = (title: string) =>
      anna.call('my-ideas.save', {
        params: { idea: id },
        body: { revision, content: someContent({ title }) },
      });
    const answers = await Promise.all(['Pirmais teksts', 'Otrais teksts', 'Trešais teksts'].map(save));
    expect(answers.map((it) => it.status).sort()).toEqual([200, 409, 409]);
    expect(answers.find((it) => it.status === 409)?.problem?.code).toBe('idea.changed');
  });
});
