import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let number: number;
let second: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const author = await api.person();
  const moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
  const published = async (title: string): Promise<number> => {
    const idea = await handIn(author, { title });
    await decideOn(moderator, idea, 'publish');
    return (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  };
  number = await published('Šūpoles pie ezera');
  second = await published('Soliņi pie liepām');
}, 60_000);
afterAll(() => api.close());

const say = (who: Actor, idea: number, body: string, language = 'lv') =>
  who.call(
    'comments.write',
    { params: { number: idea }, body: { body, language: 'lv', stance: null, answers: null } },
    { headers: { 'x-talka-language': language } },
  );

it('a new account says six things in an hour, wherever; then it is told when the next one is taken', async () => {
  const newcomer = await api.person({ isNew: true });
  const said = [];
  for (let at = 0; at < 6; at += 1) said.push(await say(newcomer, at % 2 ? number : second, `Saku ${at}`));
  expect(said.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  // Taking words back makes no room for more.
  await newcomer.call('comments.withdraw', { params: { comment: said[0]?.body.comment.id ?? '' } });
  for (const [language, sentence] of [
    ['lv', /^Konta pirmajās dienās pieņemam 6 komentārus stundā.*pēc (?:60|59) minūtēm\.$/],
    ['en', /^In the first days of an account 6 comments an hour are taken.*in (?:60|59) minutes\.$/],
    ['ru', /^В первые дни учётной записи принимаем 6 комментариев в час.*через (?:60|59) минут\.$/],
  ] as const) {
    const { status, problem } = await say(newcomer, number, 'Vēl kaut kas', language);
    expect([status, problem?.code]).toEqual([429, 'comment.slow-down']);
    expect(problem?.title).toMatch(sentence);
  }
  const { rows } = await api.database.query<{ count: number }>(
    `select count(*)::int as count from comment where body = 'Vēl kaut kas'`,
  );
  expect(rows).toEqual([{ count: 0 }]);
});

it('by the clock of the database an hour later, or three days later, it says more', async () => {
  const newcomer = await api.person({ isNew: true });
  for (let at = 0; at < 6; at += 1) await say(newcomer, number, `Runāju ${at}`);
  expect((await say(newcomer, number, 'Par daudz')).status).toBe(429);
  await api.database.query(
    `update comment set written_at = written_at - interval '1 hour' where body like 'Runāju%'`,
  );
  expect((await say(newcomer, number, 'Pēc stundas')).status).toBe(201);
  await api.database.query(`update comment set written_at = talka_now() where body like 'Runāju%'`);
  expect((await say(newcomer, number, 'Atkal par daudz')).status).toBe(429);
  await api.database.query(`update person set created_at = created_at - interval '3 days' where id = $1`, [
    newcomer.id,
  ]);
  expect((await say(newcomer, number, 'Pēc trim dienām')).status).toBe(201);
});
