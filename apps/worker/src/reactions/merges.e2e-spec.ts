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
const told = async (who: Actor): Promise<string[]> =>
  (await who.call('me.notices')).body.notices
    .filter(({ kind }) => kind.startsWith('idea.merge'))
    .map(({ kind, link }) => `${kind} ${link}`)
    .sort();

it('whom a merge concerns is told of it once, by two workers, however often', async () => {
  const [anna, boriss] = [await talka.person({ name: 'Anna Linupīte' }), await talka.person()];
  const moderator = await talka.person({ grants: [{ role: 'moderator', municipality }] });
  const [both, one, follower, nobody] = [
    ...[await talka.person(), await talka.person(), await talka.person(), await talka.person()],
  ] as [Actor, Actor, Actor, Actor];
  const published = async (author: Actor, title: string): Promise<number> => {
    const idea = await handIn(author, { title });
    await decideOn(moderator, idea, 'publish');
    return (await author.call('my-ideas.read', { params: { idea } })).body.number as number;
  };
  const [from, into] = [
    await published(anna, 'Taka gar ezeru'),
    await published(boriss, 'Taka apkārt ezeram'),
  ];
  for (const number of [from, into]) await both.call('ideas.add-support', { params: { number } });
  await one.call('ideas.add-support', { params: { number: from } });
  for (const who of [follower, one]) await who.call('ideas.follow', { params: { number: from } });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const body = { into, words: 'Abas grib to pašu taku.' };
    const sent = await anna.call('merges.propose', { params: { number: from }, body });
    await allTold();
    expect(await told(boriss)).toEqual([`idea.merge-proposed /ideas/${into}/merging`]);
    for (const who of [both, one, follower]) expect(await told(who)).toEqual([]);
    const params = { number: into, merge: sent.body.merges[0]?.id ?? '' };
    await boriss.call('merges.consent', { params, body: { answer: '' } });
    await allTold();
    // As if workers had died after they told it, before they could say so.
    await talka.database.query(
      `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react'`,
    );
    await allTold();
    for (const who of [anna, both, one, follower])
      expect(await told(who)).toEqual([`idea.merged /ideas/${into}`]);
    expect(await told(boriss)).toEqual([`idea.merge-proposed /ideas/${into}/merging`]);
    expect(await told(nobody)).toEqual([]);
    // Each of them has one mail about it, too, whatever else they do not look at.
    const merged = 'Ideja „Taka gar ezeru” tagad ir daļa no idejas „Taka apkārt ezeram”';
    const mailsAbout = (who: Actor) =>
      talka.mailbox.to(who.email).filter(({ subject }) => subject === merged).length;
    const concerned = [anna, both, one, follower];
    expect(await comes(() => concerned.every((who) => mailsAbout(who) > 0))).toBe(true);
    await allTold();
    expect([...concerned, boriss, nobody].map(mailsAbout)).toEqual([1, 1, 1, 1, 0, 0]);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
