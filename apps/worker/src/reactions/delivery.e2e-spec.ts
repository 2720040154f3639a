import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
let talka: WholeTalka;
let [anna, administrator]: Actor[] = [];
let number: number;
beforeAll(async () => {
  talka = await wholeTalka();
  anna = await talka.person({ name: 'Anna Linupīte' });
  administrator = await talka.person({ grants: [{ role: 'administrator', municipality }] });
  const moderator = await talka.person({ grants: [{ role: 'moderator', municipality }] });
  const idea = await handIn(anna, { title: 'Laipa pār purvu' });
  await decideOn(moderator, idea, 'publish');
  number = (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () =>
    (await talka.database.query(`select from outbox where done_at is null and parked_at is null`)).rows
      .length;
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
const told = async (who: Actor) =>
  (await who.call('me.notices')).body.notices
    .filter(({ kind }) => /^idea\.(delivery-started|milestone-done|delayed|delivered)$/.test(kind))
    .map(({ kind, params: { count = 1 } }) => `${kind} ${count}`)
    .sort();
const mailsTo = async (who: Actor): Promise<number> =>
  (
    await talka.database.query(`select from mail where to_address = $1 and template = 'delivery-told'`, [
      who.email,
    ])
  ).rows.length;
/** As if workers had died after they did it, before they could say so. */
const again = () =>
  talka.database.query(
    `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react' returning id`,
  );

it('authors, supporters and followers are told once of each thing, by two workers, however often', async () => {
  const [supporter, follower, both] = [await talka.person(), await talka.person(), await talka.person()];
  for (const who of [supporter, both]) await who.call('ideas.add-support', { params: { number } });
  for (const who of [follower, both, administrator as Actor])
    await who.call('ideas.follow', { params: { number } });
  const gone = await talka.person();
  await gone.call('ideas.follow', { params: { number } });
  await gone.call('ideas.unfollow', { params: { number } });
  await talka.database.query(`update idea set status = 'selected' where number = $1`, [number]);
  const office = administrator as Actor;
  const here = { municipality, number };
  const steps: string[] = [];
  for (const words of ['Ielieti pamati', 'Ieklāti dēļi', 'Ierīkotas margas']) {
    const planned = await office.call('works.plan', {
      params: here,
      body: { words, language: 'lv', plannedOn: '2026-12-01' },
    });
    steps.push(planned.body.delivery?.steps.find((step) => step.words === words)?.id ?? '');
  }
  const { today = '' } = (await anna?.call('ideas.delivery', { params: { number } }))?.body.delivery ?? {};
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    await office.call('works.delay', {
      params: { ...here, milestone: steps[0] ?? '' },
      body: { reason: 'weather', words: 'Purvs vēl neļauj.', language: 'lv', until: '2029-06-01' },
    });
    for (const milestone of steps)
      await office.call('works.done', { params: { ...here, milestone }, body: { doneOn: today } });
    await office.call('works.deliver', { params: here });
    await allTold();
    for (let at = 0; at < 2; at += 1) {
      expect((await again()).rows.length).toBeGreaterThan(0);
      await allTold();
    }
    const once = ['idea.delayed 1', 'idea.delivered 1', 'idea.delivery-started 1', 'idea.milestone-done 3'];
    for (const who of [anna as Actor, supporter, follower, both]) {
      expect(await told(who)).toEqual(once);
      expect(await mailsTo(who)).toBe(5);
    }
    // That it was begun has no letter of its own: one mail is made of the notice.
    const begun = 'Sākta idejas „Laipa pār purvu” īstenošana';
    const mailsOfIt = (who: Actor) =>
      talka.mailbox.to(who.email).filter(({ subject }) => subject === begun).length;
    const concerned = [anna as Actor, supporter, follower, both];
    expect(await comes(() => concerned.every((who) => mailsOfIt(who) > 0))).toBe(true);
    await allTold();
    expect([...concerned, office, gone].map(mailsOfIt)).toEqual([1, 1, 1, 1, 0, 0]);
    // Who did it, and who follows no longer, is told nothing.
    for (const who of [office, gone]) expect([await told(who), await mailsTo(who)]).toEqual([[], 0]);

    // The control: where nobody remembers what was told, the same is told again.
    await talka.database.query('delete from notice_counted where person_id = $1', [follower.id]);
    await again();
    await allTold();
    expect(await told(follower)).toContain('idea.milestone-done 6');
    expect(await told(supporter)).toContain('idea.milestone-done 3');
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
