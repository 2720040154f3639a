import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiInProcess } from './testing/api-in-process.js';

let api: Awaited<ReturnType<typeof apiInProcess>>;
beforeAll(async () => void (api = await apiInProcess()));
afterAll(() => api.close());

describe('an account', () => {
  it('changes, and says no in the reader’s language', async () => {
    const browser = api.browser();
    await browser.join('anna@talka.example');
    const changed = await browser.call('me.change', { body: { name: 'Anna Ezerkalne', language: 'ru' } });
    expect(changed.body).toMatchObject({ name: 'Anna Ezerkalne', language: 'ru' });
    const headers = { 'x-talka-language': 'ru' };
    const refused = await browser.call('me.change', { body: { municipality: 'balvu-novads' }, headers });
    expect(refused.body).toMatchObject({
      code: 'registration.area-elsewhere',
      title: expect.stringMatching(/[а-я]/),
      fields: [{ field: 'area' }],
    });
  });

  it('lists its sessions and ends them one by one', async () => {
    const [here, there] = [api.browser(), api.browser()];
    await here.join('two@talka.example');
    await there.signIn('two@talka.example');
    const { body } = await here.call('me.sessions');
    expect(body.sessions.map((session) => session.current).sort()).toEqual([false, true]);
    const other = body.sessions.find((session) => !session.current)?.id ?? '';
    expect((await here.call('me.end-session', { params: { session: other } })).status).toBe(204);
    expect((await there.call('me.read')).code).toBe('access.sign-in-first');
    expect((await here.call('me.read')).status).toBe(200);
  });

  it('moves to an address whose code comes back, and not with a wrong one', async () => {
    const browser = api.browser();
    await browser.join('before@talka.example');
    const email = 'after@talka.example';
    await browser.call('me.request-email-change', { body: { email } });
    const { code } = await browser.lastMail(email);
    const wrong = code === '000000' ? '000001' : '000000';
    const refused = await browser.call('me.confirm-email-change', { body: { email, code: wrong } });
    expect(refused.body).toMatchObject({
      code: 'sign-in.code-wrong',
      params: { left: 4 },
      fields: [{ field: 'code' }],
    });
    const confirmed = await browser.call('me.confirm-email-change', { body: { email, code } });
    expect(confirmed.body).toMatchObject({ email });
    expect((await api.browser().signIn('before@talka.example')).body.state).toBe('newcomer');
  });

  it('takes its data along, then is erased; nobody can sign in to it again', async () => {
    const browser = api.browser();
    const id = await browser.join('leaver@talka.example');
    const taken = await browser.call('me.export');
    expect(taken.body.tables['person']).toMatchObject([{ id, email: 'leaver@talka.example' }]);
    expect(JSON.stringify(taken.body)).not.toMatch(/hash/);
    expect((await browser.call('me.erase', { body: {} })).status).toBe(400);
    const { cookie } = browser;
    const headers = { 'idempotency-key': 'erase-me-once' };
    expect((await browser.call('me.erase', { body: { confirm: true }, headers })).status).toBe(204);
    expect(browser.cookie).toBe('');
    browser.cookie = cookie;
    expect((await browser.call('session.read')).body).toEqual({ state: 'visitor' });
    expect(await api.source.query('select 1 from request_key where actor = $1', [id])).toEqual([]);
    expect((await api.browser().signIn('leaver@talka.example')).body.state).toBe('newcomer');
  });

  it('keeps notices new until they are read, and only its own', async () => {
    const [anna, boris] = [api.browser(), api.browser()];
    const id = await anna.join('noticed@talka.example');
    await boris.join('other@talka.example');
    await api.source.query(
      `insert into notice (happening_id, person_id, kind, params, link)
       values (uuidv7(), $1, 'idea.published', '{"title": "Šūpoles"}', '/ideas/1')`,
      [id],
    );
    const { body } = await anna.call('me.notices');
    expect(body).toMatchObject({ unread: 1, notices: [{ kind: 'idea.published', read: false }] });
    const upTo = body.notices[0]?.id;
    expect((await boris.call('me.read-notices', { body: { upTo } })).status).toBe(204);
    expect((await anna.call('me.read')).body.unread).toBe(1);
    await anna.call('me.read-notices', { body: { upTo } });
    expect((await anna.call('me.read')).body.unread).toBe(0);
  });
});
