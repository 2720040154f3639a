import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';

let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
let administrator: Actor;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation, administrator } = await organiserIn(talka, municipality));
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (person_id uuid, template text, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.person_id, new.template, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template in ('barred', 'bar-decided', 'place-taken-back'))
      execute function keep_promised()`);
}, 180_000);
afterAll(() => talka.close());

const toTell = async (): Promise<number> => {
  const { rows } = await talka.database.query<{ count: number }>(
    `select count(*)::int as count from outbox where job = 'react' and done_at is null and parked_at is null`,
  );
  return rows[0]?.count ?? 0;
};
const allTold = async (): Promise<void> =>
  void expect(await comes(async () => (await toTell()) === 0)).toBe(true);

const mailsTo = async ({ id }: Actor) =>
  (
    await talka.database.query<{ template: string; params: object }>(
      'select template, params from promised where person_id = $1 order by template desc',
      [id],
    )
  ).rows;
const noticesTo = async (person: Actor) =>
  (await person.call('me.notices')).body.notices
    .filter(({ kind }) => /^(bar|place)\./.test(kind))
    .map(({ kind, link }) => ({ kind, link }));

it('whoever is barred hears why, their objection is heard, and so is the answer: once each', async () => {
  const { number, shifts } = await publishedEvent(organiser, organisation);
  const person = await talka.person();
  await person.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  const link = '/me/shifts';
  try {
    const words = 'Divreiz nebija, un neviens nezināja.';
    const params = { number, person: person.id };
    await organiser.call('my-events.bar', { params, body: { reason: words, until: null } });
    await allTold();
    expect(await mailsTo(person)).toMatchObject([
      { template: 'place-taken-back', params: { words } },
      {
        template: 'barred',
        params: { who: 'organisation', by: 'Ezerkrasta biedrība', until: '', words, path: link },
      },
    ]);
    expect(await noticesTo(person)).toEqual(
      expect.arrayContaining([
        { kind: 'bar.set', link },
        { kind: 'place.taken-back', link },
      ]),
    );
    const bar = (await person.call('my-bars.list')).body.bars[0]?.id ?? '';
    await person.call('my-bars.object', { params: { bar }, body: { words: 'Toreiz slimoju.' } });
    await allTold();
    expect(await noticesTo(administrator)).toEqual([
      { kind: 'bar.objected', link: `/office/${municipality}/organisations` },
    ]);
    await administrator.call('office-bars.decide', {
      params: { municipality, bar },
      body: { decision: 'lifted', reason: 'Tas ir saprotami.' },
    });
    await allTold();
    expect((await mailsTo(person)).at(-1)).toMatchObject({
      template: 'bar-decided',
      params: { decision: 'lifted', words: 'Tas ir saprotami.' },
    });
    expect((await noticesTo(person)).filter(({ kind }) => kind === 'bar.lifted')).toHaveLength(1);
    // Who set it hears that somebody else lifted it, and of nothing that they did themselves.
    expect(await noticesTo(organiser)).toEqual([{ kind: 'bar.yours-lifted', link: '/organise' }]);
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);

it('who counted on somebody hears that a municipality’s bar has taken the place back, once each', async () => {
  const { organiser: other, organisation: theirs } = await organiserIn(talka, municipality);
  const { number, shifts } = await publishedEvent(other, theirs);
  const person = await talka.person();
  await person.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const body = { email: person.email ?? '', reason: 'Draudēja cilvēkiem.', until: null };
    expect((await administrator.call('office-bars.set', { params: { municipality }, body })).problem).toBe(
      undefined,
    );
    await allTold();
    const link = `/organise/events/${number}/roster`;
    expect(await noticesTo(other)).toEqual([{ kind: 'place.given-up-late', link }]);
    // What is said of the bar is for whom it is about.
    const said = JSON.stringify((await other.call('me.notices')).body);
    expect(said).not.toContain(body.reason);
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);
