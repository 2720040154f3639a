import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const NEIGHBOUR = 'kaimins@talka.example';
let talka: WholeTalka;
let ilze: Actor;
let maris: Actor;
let number: number;
beforeAll(async () => {
  talka = await wholeTalka();
  const grants = [{ role: 'moderator', municipality }] as const;
  ilze = await talka.person({ name: 'Ilze Moderatore', grants: [...grants] });
  maris = await talka.person({ name: 'Māris Moderators', grants: [...grants] });
  const anna = await talka.person({ name: 'Anna Linupīte' });
  const idea = await handIn(anna, { title: 'Šūpoles pie ezera' });
  await decideOn(ilze, idea, 'publish');
  number = (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (to_address text, template text, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.to_address, new.template, new.params); return null; end $$;
    create trigger keep_promised after insert on mail for each row execute function keep_promised()`);
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () => {
    const { rows } = await talka.database.query(
      `select from outbox where job = 'react' and done_at is null and parked_at is null`,
    );
    return rows.length;
  };
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
const mailsTo = async (address: string) =>
  (
    await talka.database.query<{ template: string; params: Record<string, string> }>(
      'select template, params from promised where to_address = $1 order by template',
      [address],
    )
  ).rows;
const noticesTo = async (who: Actor) =>
  (await who.call('me.notices')).body.notices
    .filter(({ kind }) => /^(?:comment|report)\./.test(kind))
    .map(({ kind, link }) => `${kind} ${link}`);

async function decide(who: Actor, comment: string, outcome: 'keep' | 'hide' | 'publish'): Promise<void> {
  const { rows } = await talka.database.query<{ id: string }>(
    'select id from moderation_case where comment_id = $1 and closed_at is null',
    [comment],
  );
  const params = { case: rows[0]?.id ?? '' };
  const { revision } = (await who.call('cases.read', { params })).body;
  const words = 'Komentārā tiek apvainots cilvēks, nevis vērtēta ideja.';
  const reason = outcome === 'hide' ? 'hostile' : null;
  const decided = await who.call('cases.decide', { params, body: { revision, outcome, reason, words } });
  expect(decided.problem).toBeUndefined();
}

it('from report to receipt, decision, statement and appeal, everybody hears of it once', async () => {
  const [boris, clara] = [
    await talka.person({ name: 'Boriss Kalniņš' }),
    await talka.person({ name: 'Klāra Upīte' }),
  ];
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const said = await boris.call('comments.write', {
      params: { number },
      body: { body: 'Tu esi īsts āmurzirgs.', language: 'lv', stance: null, answers: null },
    });
    const comment = said.body.comment.id;
    const report = (who: Actor, email: string | null) =>
      who.call('reports.send', {
        body: {
          subject: { kind: 'comment', id: comment },
          ...{ ground: 'hostile', words: 'Tiek apvainots cilvēks.', language: 'lv', email },
        },
      });
    const { code } = (await report(clara, null)).body;
    const receipt = (await report(talka.visitor(), NEIGHBOUR)).body.code;
    await allTold();
    expect(await noticesTo(ilze)).toEqual([]);
    expect((await ilze.call('me.notices')).body.notices.map(({ kind }) => kind)).toContain('case.opened');
    await decide(ilze, comment, 'hide');
    await allTold();
    expect(await noticesTo(boris)).toEqual([`comment.hidden /me/comments/${comment}`]);
    expect(await noticesTo(clara)).toEqual([`report.decided /reports/${code}`]);
    expect(await mailsTo(String(boris.email))).toMatchObject([
      { template: 'comment-hidden', params: { reason: 'hostile', path: `/me/comments/${comment}` } },
    ]);
    expect(await mailsTo(NEIGHBOUR)).toMatchObject([
      { template: 'report-acted-on', params: { path: `/reports/${receipt}` } },
      { template: 'report-received', params: { path: `/reports/${receipt}` } },
    ]);
    const words = 'Tas bija joks starp draugiem, un visi to saprata.';
    await boris.call('my-comments.appeal', { params: { comment }, body: { words } });
    await decide(maris, comment, 'publish');
    await allTold();
    expect((await noticesTo(boris)).sort()).toEqual([
      `comment.hidden /me/comments/${comment}`,
      `comment.put-back /ideas/${number}#comment-${comment}`,
    ]);
    expect((await mailsTo(String(boris.email))).map(({ template }) => template)).toEqual([
      'comment-hidden',
      'comment-put-back',
    ]);
    // Who reported it heard of the first decision, and hears nothing twice.
    expect(await mailsTo(NEIGHBOUR)).toHaveLength(2);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 120_000);
