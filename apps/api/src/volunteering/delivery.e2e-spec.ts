import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import sharp from 'sharp';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';

let api: ApiUnderTest;
let [administrator, moderator]: Actor[] = [];
const office = (): Actor => administrator as Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  moderator = await api.person({ grants: [{ role: 'moderator', municipality }] });
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

/** An idea that a vote has chosen. */
async function chosen(): Promise<number> {
  const author = await api.person();
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(moderator as Actor, idea, 'publish');
  await api.database.query(`update idea set status = 'selected' where id = $1`, [idea]);
  return (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
}

const planned = async (number: number, words = 'Ielieti pamati', plannedOn = '2027-06-01') =>
  (
    await office().call('works.plan', {
      params: { municipality, number },
      body: { words, language: 'lv', plannedOn },
    })
  ).body.delivery?.steps.find((step) => step.words === words)?.id ?? '';

const kinds = async (number: number): Promise<string[]> =>
  (
    await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_id = (select id::text from idea where number = $1)
         and (action like 'idea.deliver%' or action like 'idea.milestone%' or action = 'idea.delayed') order by id`,
      [number],
    )
  ).rows.map(({ action }) => action);

describe('what a vote has chosen', () => {
  it('is planned, put off with a reason, done and delivered, for everyone to read', async () => {
    const number = await chosen();
    const params = { municipality, number };
    const visitor = api.visitor();
    const seen = async () => (await visitor.call('ideas.delivery', { params: { number } })).body.delivery;
    expect(await seen()).toMatchObject({ office: null, spent: null, inTime: null, steps: [] });

    const saved = await office().call('works.save-delivery', {
      params,
      body: { office: 'Attīstības nodaļa', spent: 120_050, revision: 0 },
    });
    expect(saved.body.delivery).toMatchObject({ office: 'Attīstības nodaļa', spent: 120_050 });
    const milestone = await planned(number);
    const at = { params: { ...params, milestone } };
    const early = await office().call('works.deliver', { params });
    expect(early.problem).toMatchObject({ code: 'delivery.not-all-done', params: { count: 1 } });
    const today = (await seen())?.today ?? '';
    const later = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`;
    const delay = (until: string) =>
      office().call('works.delay', {
        ...at,
        body: { reason: 'weather', words: 'Purvs vēl neļauj.', language: 'lv', until },
      });
    expect((await delay('2027-06-01')).problem).toMatchObject({ fields: [{ code: 'delay.not-later' }] });
    expect((await delay(later)).problem).toBeUndefined();
    expect((await seen())?.steps[0]).toMatchObject({
      ...{ plannedOn: later, doneOn: null },
      delays: [{ reason: 'weather', before: '2027-06-01', until: later }],
    });
    const done = (doneOn: string) => office().call('works.done', { ...at, body: { doneOn } });
    expect((await done(later)).problem).toMatchObject({ fields: [{ code: 'milestone.not-yet' }] });
    expect((await done(today)).body.delivery?.steps[0]?.doneOn).toBe(today);
    expect((await done(today)).problem?.code).toBe('milestone.done');
    expect((await office().call('works.drop', at)).problem?.code).toBe('milestone.done');
    expect((await office().call('works.deliver', { params })).body.delivery).toMatchObject({
      ...{ deliveredOn: today, inTime: true },
    });
    expect(await kinds(number)).toEqual([
      ...['idea.delivery-started', 'idea.delivery-changed', 'idea.milestone-planned', 'idea.delayed'],
      ...['idea.milestone-done', 'idea.delivered'],
    ]);
  });

  it('is talked about while it is carried out, and when it is done', async () => {
    const number = await chosen();
    const neighbour = await api.person();
    const say = async (body: string) => {
      const said = { body, language: 'lv', stance: 'question', answers: null } as const;
      return (await neighbour.call('comments.write', { params: { number }, body: said })).status;
    };
    const milestone = await planned(number);
    expect(await say('Vai laipai būs margas?')).toBe(201);
    const params = { municipality, number };
    const { today = '' } =
      (await neighbour.call('ideas.delivery', { params: { number } })).body.delivery ?? {};
    await office().call('works.done', { params: { ...params, milestone }, body: { doneOn: today } });
    expect((await office().call('works.deliver', { params })).problem).toBeUndefined();
    expect(await say('Kurš to uzturēs ziemā?')).toBe(201);
    const { threads } = (await api.visitor().call('comments.list', { params: { number } })).body;
    expect(threads).toHaveLength(2);
  });

  it('has an office and costs that nobody writes over unread', async () => {
    const number = await chosen();
    const colleague = await api.person({ grants: [{ role: 'administrator', municipality }] });
    const save = (who: Actor, name: string, revision: number) =>
      who.call('works.save-delivery', {
        params: { municipality, number },
        body: { office: name, spent: null, revision },
      });
    const both = await Promise.all([
      save(office(), 'Attīstības nodaļa', 0),
      save(colleague, 'Komunālā nodaļa', 0),
    ]);
    const refused = both.filter(({ problem }) => problem);
    expect(refused.map(({ status, problem }) => [status, problem?.code])).toEqual([
      [409, 'delivery.changed'],
    ]);
    const [kept] = both.flatMap(({ problem, body }) => (problem ? [] : [body.delivery]));
    const seen = async () =>
      (await api.visitor().call('ideas.delivery', { params: { number } })).body.delivery ?? undefined;
    expect(await seen()).toMatchObject({ office: kept?.office, revision: 1 });
    // Who has read it writes over it.
    const again = await save(office(), 'Labiekārtošanas nodaļa', 1);
    expect(again.body.delivery).toMatchObject({ office: 'Labiekārtošanas nodaļa', revision: 2 });
    expect((await save(colleague, 'Komunālā nodaļa', 1)).problem?.code).toBe('delivery.changed');
    expect((await seen())?.office).toBe('Labiekārtošanas nodaļa');
  });

  it('has a step done once, whoever presses at the same time', async () => {
    const number = await chosen();
    const milestone = await planned(number);
    const { today = '' } =
      (await office().call('ideas.delivery', { params: { number } })).body.delivery ?? {};
    const others = await Promise.all(
      Array.from({ length: 6 }, () => api.person({ grants: [{ role: 'administrator', municipality }] })),
    );
    await Promise.all(
      others.map((one) =>
        one.call('works.done', { params: { municipality, number, milestone }, body: { doneOn: today } }),
      ),
    );
    expect((await kinds(number)).filter((kind) => kind === 'idea.milestone-done')).toHaveLength(1);
  });

  it('shows a photo at its step once an official has described it', async () => {
    const number = await chosen();
    const milestone = await planned(number);
    const picture = new Uint8Array(
      await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6f5e' } })
        .png()
        .toBuffer(),
    );
    const path = `/municipalities/${municipality}/works/${number}/milestones/${milestone}/photos`;
    expect((await office().uploadTo(path, 'bilde.png', picture)).status).toBe(201);
    const shown = async () =>
      (await api.visitor().call('ideas.delivery', { params: { number } })).body.delivery?.steps[0]?.photos;
    expect(await shown()).toEqual([]);
    const { photos } = (await office().call('works.photos', { params: { municipality } })).body;
    const photo = photos.find(({ step }) => step === milestone)?.id ?? '';
    await office().call('works.decide-photo', {
      params: { municipality, photo },
      body: { show: true, alt: 'Pamati purva malā.', takenOn: '2026-05-02' },
    });
    expect(await shown()).toMatchObject([{ alt: 'Pamati purva malā.' }]);
    const work = (await api.visitor().call('ideas.work', { params: { number } })).body;
    expect(work.photos).toEqual([]);
    const missing = await office().uploadTo(path.replace(milestone, crypto.randomUUID()), 'b.png', picture);
    expect(missing.problem?.code).toBe('milestone.not-found');
  });
});

it('has no plan while no vote has chosen it', async () => {
  const author = await api.person();
  const idea = await handIn(author, { title: 'Soli pie pieturas' });
  await decideOn(moderator as Actor, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  expect((await author.call('ideas.delivery', { params: { number } })).body).toEqual({ delivery: null });
  const plan = await office().call('works.plan', {
    params: { municipality, number },
    body: { words: 'Ielieti pamati', language: 'lv', plannedOn: '2027-06-01' },
  });
  expect(plan.problem?.code).toBe('work.not-chosen');
});
