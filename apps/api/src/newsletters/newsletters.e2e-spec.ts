import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newsLinks } from '@talka/composition';
import { ENV, type Env } from '@talka/platform';
import { PROOF_HEADER } from '@talka/contracts';
import { someLetter, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const params = { municipality };
let api: ApiUnderTest;
let links: ReturnType<typeof newsLinks>;
let vija: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  links = newsLinks(api.app.get<Env>(ENV).TALKA_SECRET);
  vija = await api.person({ name: 'Vija Vadītāja', grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

let turn = 0;
const address = (): string => `lasitajs${(turn += 1)}@talka.example`;
type Wanted = { area?: string | null; topics?: 'events'[]; language?: 'lv' | 'ru' };
const ask = (email: string, more: Wanted = {}, where = municipality) =>
  api.visitor().call('news.ask', {
    params: { municipality: where },
    body: { email, language: 'lv', area: null, topics: [], ...more },
  });
/** The mails to an address that ask it to confirm, newest last; the link is in what they will say. */
async function asked(email: string): Promise<string[]> {
  const { rows } = await api.database.query<{ path: string }>(
    `select params ->> 'path' as path from mail where to_address = $1 and template = 'news-confirm' order by id`,
    [email],
  );
  return rows.map(({ path }) => path.split('#')[1] ?? '');
}
const confirm = (token: string) => api.visitor().call('news.confirm', { body: { token } });
async function subscribed(more: Wanted = {}, where = municipality): Promise<{ email: string; id: string }> {
  const email = address();
  await ask(email, more, where);
  const [token = ''] = await asked(email);
  expect((await confirm(token)).status).toBe(200);
  return { email, id: (await subscriptionsOf(email))[0] ?? '' };
}
async function subscriptionsOf(email: string): Promise<string[]> {
  const { rows } = await api.database.query<{ id: string }>(
    'select id from news_subscription where email = $1 order by id',
    [email],
  );
  return rows.map(({ id }) => id);
}
const form = (token: string) =>
  fetch(`${api.origin}/unsubscribe/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

it('nobody’s address is asked for a robot that computes nothing, or fills in what nobody sees', async () => {
  const email = address();
  const body = { email, language: 'lv' as const, area: null, topics: [] };
  const idle = await api.visitor().call('news.ask', { params, body }, { headers: { [PROOF_HEADER]: '' } });
  const eager = await api.visitor().call('news.ask', { params, body: { ...body, website: 'x' as '' } });
  expect([idle, eager].map(({ problem }) => problem?.code)).toEqual(['form.unproved', 'form.trap-filled']);
  expect(await asked(email)).toEqual([]);
  await ask(email);
  expect(await asked(email)).toHaveLength(1);
});

describe('news at an address alone', () => {
  it('come only after its owner has said yes, by a link that is known', async () => {
    const email = address();
    expect(await ask(email, { topics: ['events'] })).toMatchObject({ status: 202, body: { hours: 48 } });
    expect(await subscriptionsOf(email)).toEqual([]);
    const [token = ''] = await asked(email);
    expect((await confirm('a'.repeat(43))).problem?.code).toBe('news.link-unknown');
    expect((await confirm(token)).body).toEqual({ municipality, area: null, topics: ['events'] });
    expect(await subscriptionsOf(email)).toHaveLength(1);
    // Pressed twice, or by a program that opens every link: nothing more happens.
    expect((await confirm(token)).status).toBe(200);
    expect(await subscriptionsOf(email)).toHaveLength(1);
  });

  it('are not confirmed by a link that is too old', async () => {
    const email = address();
    await ask(email);
    await api.database.query(
      `update news_request set asked_at = asked_at - interval '48 hours' where email = $1`,
      [email],
    );
    const told = await confirm((await asked(email))[0] ?? '');
    expect(told.problem).toMatchObject({ code: 'news.link-expired', params: { hours: 48 } });
    expect(await subscriptionsOf(email)).toEqual([]);
  });

  it('say the same to whoever asks, whether the address is known, and write to it three times a day at most', async () => {
    const known = await subscribed();
    const account = await api.person();
    for (const email of [known.email, account.email ?? '', address()]) {
      const told = [];
      for (const where of [municipality, 'balvu-novads', municipality, municipality, 'livanu-novads'])
        told.push(await ask(email, {}, where));
      expect(new Set(told.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
      expect(await asked(email)).toHaveLength(3);
    }
    const both = address();
    // Of many at once none slips by.
    await Promise.all(Array.from({ length: 8 }, () => ask(both)));
    expect(await asked(both)).toHaveLength(3);
  });

  it('are of places that are there', async () => {
    const { rows } = await api.database.query<{ id: string }>(
      `select id from area where municipality_id = 'balvu-novads' limit 1`,
    );
    const elsewhere = await ask(address(), { area: rows[0]?.id ?? '' });
    expect(elsewhere.problem).toMatchObject({ code: 'news.area-elsewhere' });
    expect((await ask(address(), {}, 'nekur')).status).toBe(404);
  });

  it('are stopped by one press in the mailbox, that list only, and all of them on the page', async () => {
    const { email, id } = await subscribed();
    await ask(email, {}, 'balvu-novads');
    await confirm((await asked(email)).at(-1) ?? '');
    const token = links.write(id);
    const read = await api.visitor().call('news-link.read', { body: { token } });
    expect(read.body).toMatchObject({
      own: { municipality, topics: [] },
      others: [{ municipality: 'balvu-novads' }],
    });
    expect((await form(token)).status).toBe(200);
    expect(await subscriptionsOf(email)).toHaveLength(1);
    // Mailboxes press it again.
    expect((await form(token)).status).toBe(200);
    expect((await api.visitor().call('news-link.read', { body: { token } })).body.own).toBeNull();
    const rest = links.write((await subscriptionsOf(email))[0] ?? '');
    const all = await api.visitor().call('news-link.stop', { body: { token: rest, all: true } });
    expect(all.body).toEqual({ own: null, others: [] });
    expect(await subscriptionsOf(email)).toEqual([]);
  });

  it('are nobody else’s to stop', async () => {
    const [anna, boriss] = [await subscribed(), await subscribed()];
    const [prefix, , mark] = links.write(anna.id).split('.');
    for (const token of [
      `${prefix}.${boriss.id}.${mark}`,
      `votes.${anna.id}.${mark}`,
      newsLinks('another installation altogether').write(anna.id),
    ]) {
      expect((await form(token)).status).toBe(410);
      const stopped = await api.visitor().call('news-link.stop', { body: { token, all: true } });
      expect(stopped.problem?.code).toBe('mail.link-unknown');
    }
    for (const { email } of [anna, boriss]) expect(await subscriptionsOf(email)).toHaveLength(1);
  });
});

describe('news with an account', () => {
  it('need no second proof of the address, and are chosen anew and stopped', async () => {
    const anna = await api.person();
    await ask(anna.email ?? '');
    await confirm((await asked(anna.email ?? ''))[0] ?? '');
    const read = await anna.call('my-news.read');
    expect(read.body).toMatchObject({
      hasAddress: true,
      parked: false,
      news: [{ municipality, topics: [] }],
    });
    const body = { area: null, topics: ['events' as const] };
    expect((await anna.call('my-news.follow', { params, body })).body.news).toMatchObject([
      { topics: ['events'] },
    ]);
    expect(await subscriptionsOf(anna.email ?? '')).toEqual([]);
    expect((await anna.call('my-news.stop', { params })).body.news).toEqual([]);
    const unreached = await api.person({ email: null });
    expect((await unreached.call('my-news.follow', { params, body })).problem?.code).toBe('news.no-address');
  });
});

async function drafted(
  more: Parameters<typeof someLetter>[0] = {},
): Promise<{ params: { municipality: string; letter: string } }> {
  const { id } = (await vija.call('letters.draft', { params, body: someLetter(more) })).body;
  return { params: { municipality, letter: id } };
}
const nothing = { subject: '', body: '' };

describe('a letter', () => {
  it('is never empty, never half written, and never to nobody', async () => {
    const { lv, ru } = someLetter().words;
    const start = async (more: Parameters<typeof someLetter>[0]) =>
      (await vija.call('letters.start', { ...(await drafted(more)), body: { revision: 1 } })).problem;
    expect(await start({ words: { lv: nothing, en: nothing, ru } })).toMatchObject({ code: 'letter.empty' });
    expect(await start({ words: { lv: { ...lv, body: ' \n ' }, en: nothing, ru } })).toMatchObject({
      code: 'letter.empty',
    });
    expect(await start({ words: { lv, en: { ...nothing, subject: 'Feast' }, ru } })).toMatchObject({
      code: 'letter.half-written',
    });
    await api.database.query('delete from news_subscription');
    expect(await start({})).toMatchObject({ code: 'letter.nobody' });
    const { params: at } = await drafted();
    await expect(
      api.database.query(`update letter set state = 'sending', started_at = now() where id = $1`, [
        at.letter,
      ]),
    ).rejects.toThrow('goes to nobody');
    await expect(
      api.database.query(`update letter set state = 'paused', body_lv = '' where id = $1`, [at.letter]),
    ).rejects.toThrow(/letter_never_empty|goes to nobody/);
  });

  it('shows to how many it would go, each address once, and goes to them as they are when it starts', async () => {
    await api.database.query('delete from news_subscription');
    const { rows } = await api.database.query<{ id: string }>(
      'select id from area where municipality_id = $1 order by id limit 2',
      [municipality],
    );
    const [one = '', two = ''] = rows.map(({ id }) => id);
    const anna = await api.person();
    await anna.call('my-news.follow', { params, body: { area: one, topics: [] } });
    await subscribed({ topics: ['events'] });
    await subscribed({ area: two, topics: ['events'] });
    await subscribed();
    await subscribed({}, 'balvu-novads');
    // The same address, with and without the account it has since.
    await api.database.query(
      `insert into news_subscription (municipality_id, email, topics, language) values ($1, upper($2), '{}', 'lv')`,
      [municipality, anna.email],
    );
    const count = async (areas: string[], topics: 'events'[]) =>
      (await vija.call('letters.count', { params, body: { areas, topics } })).body.recipients;
    expect(await count([], [])).toBe(2);
    expect(await count([], ['events'])).toBe(4);
    expect(await count([two], ['events'])).toBe(4);
    await api.database.query(`delete from news_subscription where email = $1`, [anna.email]);
    expect(await count([two], ['events'])).toBe(3);
    const at = await drafted({ topics: ['events'] });
    const started = await vija.call('letters.start', { ...at, body: { revision: 1 } });
    expect(started.body).toMatchObject({ state: 'sending', progress: { of: 4, sent: 0, failed: 0 } });
    await subscribed();
    expect((await vija.call('letters.read', at)).body.progress.of).toBe(4);
    await expect(
      api.database.query(
        `insert into letter_recipient (letter_id, subscription_id) select $1, id from news_subscription on conflict do nothing`,
        [at.params.letter],
      ),
    ).rejects.toThrow('whom a letter goes to is fixed');
    const { rows: acts } = await api.database.query<{ facts: { recipients: number } }>(
      `select facts from audit_entry where action = 'letter.started' and subject_id = $1`,
      [at.params.letter],
    );
    expect(acts).toEqual([{ facts: { recipients: 4 } }]);
  });

  it('is written by several, of whom nobody overwrites words they have not read, and stands once it is on its way', async () => {
    await subscribed();
    const at = await drafted();
    const body = { revision: 1, ...someLetter({ topics: ['events'] }) };
    expect((await vija.call('letters.save', { ...at, body })).body).toMatchObject({ revision: 2 });
    expect((await vija.call('letters.save', { ...at, body })).problem?.code).toBe('letter.changed');
    expect((await vija.call('letters.start', { ...at, body: { revision: 1 } })).problem?.code).toBe(
      'letter.changed',
    );
    const started = await Promise.all(
      [2, 2, 2].map((revision) => vija.call('letters.start', { ...at, body: { revision } })),
    );
    expect(started.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const again = { ...body, revision: 2 };
    expect((await vija.call('letters.save', { ...at, body: again })).problem?.code).toBe('letter.on-its-way');
    const drop = await vija.call('letters.drop', { ...at, query: { revision: 2 } });
    expect(drop.problem?.code).toBe('letter.on-its-way');
    await expect(
      api.database.query(`update letter set subject_lv = 'Cits' where id = $1`, [at.params.letter]),
    ).rejects.toThrow('on its way stands');
  });

  it('is paused, goes on and is called off; what has ended does not begin again', async () => {
    await subscribed();
    const at = await drafted();
    const steer = (act: 'pause' | 'resume' | 'cancel') =>
      vija.call('letters.steer', { ...at, body: { act } });
    expect((await steer('pause')).problem?.code).toBe('letter.not-sending');
    await vija.call('letters.start', { ...at, body: { revision: 1 } });
    expect((await steer('resume')).problem?.code).toBe('letter.not-paused');
    expect((await steer('pause')).body.state).toBe('paused');
    expect((await steer('resume')).body.state).toBe('sending');
    const cancelled = (await steer('cancel')).body;
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.progress.leftOut).toBe(cancelled.progress.of);
    expect((await steer('resume')).problem?.code).toBe('letter.not-paused');
    expect((await steer('cancel')).problem?.code).toBe('letter.not-on-its-way');
    const resent = `update letter set state = 'sending', ended_at = null where id = $1`;
    await expect(api.database.query(resent, [at.params.letter])).rejects.toThrow('that has ended stays so');
  });

  it('has a subject of one line, whatever is pasted or smuggled into it', async () => {
    const { ru, lv } = someLetter().words;
    const words = (subject: string) => ({ words: { lv: { ...lv, subject }, en: nothing, ru } });
    const at = await drafted(words('Svētki\r\nBcc: visi@talka.example'));
    expect((await vija.call('letters.read', at)).body.words.lv.subject).toBe(
      'Svētki Bcc: visi@talka.example',
    );
    const told = await vija.call('letters.draft', { params, body: someLetter(words('Svētki\u0000')) });
    expect(told.problem?.fields[0]).toMatchObject({
      field: 'words.lv.subject',
      code: 'text.control-characters',
    });
    const smuggled = `update letter set subject_lv = E'Svētki\\r\\nBcc: x@talka.example' where id = $1`;
    await expect(api.database.query(smuggled, [at.params.letter])).rejects.toThrow(
      'letter_subjects_are_lines',
    );
  });

  it('is tried by whoever writes it, at their own address and nowhere else', async () => {
    await subscribed();
    const at = await drafted();
    const tried = await vija.call('letters.try', { ...at, body: { revision: 1, language: 'en' } });
    expect(tried.status).toBe(202);
    const { rows } = await api.database.query(
      `select to_address, language, params ->> 'written' as written from mail where template = 'newsletter'`,
    );
    expect(rows).toEqual([{ to_address: vija.email, language: 'en', written: 'lv' }]);
    expect((await vija.call('letters.read', at)).body).toMatchObject({ state: 'draft', progress: { of: 0 } });
  });

  it('shows its writers how many want the news and from how many letters came back, and no address', async () => {
    await api.database.query('delete from news_subscription');
    const [anna] = [await subscribed(), await subscribed()];
    await api.database.query('insert into parked_address (email) values ($1)', [anna?.email]);
    const listed = await vija.call('letters.list', { params });
    expect(listed.body).toMatchObject({ readers: 1, parked: 1 });
    expect(JSON.stringify(listed.body)).not.toContain('lasitajs');
    // Who says yes there again, gets letters again.
    await ask(anna?.email ?? '');
    await confirm((await asked(anna?.email ?? '')).at(-1) ?? '');
    expect((await vija.call('letters.list', { params })).body).toMatchObject({ readers: 2, parked: 0 });
  });
});
