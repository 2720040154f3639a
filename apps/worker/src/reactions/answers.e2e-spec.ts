import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () =>
    (await talka.database.query(`select from outbox where done_at is null and parked_at is null`)).rows
      .length;
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
const told = async (who: Actor) => {
  const { notices } = (await who.call('me.notices')).body;
  const mails = await talka.database.query<{ params: { words?: string } }>(
    `select params from mail where to_address = $1 and template = 'idea-answered'`,
    [who.email],
  );
  return [notices.filter(({ kind }) => kind === 'idea.answered').length, mails.rows.length];
};

it('authors, supporters and followers read an official answer once, by two workers, however often', async () => {
  const author = await talka.person({ name: 'Anna Linupīte' });
  const moderator = await talka.person({ grants: [{ role: 'moderator', municipality }] });
  const [supporter, both, nobody] = [await talka.person(), await talka.person(), await talka.person()];
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(moderator, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number as number;
  for (const who of [supporter, both]) await who.call('ideas.add-support', { params: { number } });
  for (const who of [both, moderator]) await who.call('ideas.follow', { params: { number } });
  const params = { municipality, number };
  const body = { words: 'Laipa būs nākamajā pavasarī.', language: 'lv' } as const;
  const answer = (await moderator.call('answers.draft', { params, body })).body.answers[0]?.id ?? '';
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    await allTold();
    // The control: a draft is told to nobody.
    for (const who of [author, supporter, both, moderator, nobody]) expect(await told(who)).toEqual([0, 0]);
    await moderator.call('answers.publish', { params: { ...params, answer }, body: { revision: 1 } });
    await allTold();
    for (let at = 0; at < 2; at += 1) {
      // As if workers had died after they told it, before they could say so.
      await talka.database.query(
        `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react'`,
      );
      await allTold();
    }
    for (const who of [author, supporter, both]) expect(await told(who)).toEqual([1, 1]);
    for (const who of [moderator, nobody]) expect(await told(who)).toEqual([0, 0]);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
