import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailLinks } from '@talka/composition';
import { ENV, type Env } from '@talka/platform';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let links: ReturnType<typeof mailLinks>;
beforeAll(async () => {
  api = await apiUnderTest();
  links = mailLinks(api.app.get<Env>(ENV).TALKA_SECRET);
}, 60_000);
afterAll(() => api.close());

const form = (token: string) =>
  fetch(`${api.origin}/unsubscribe/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

describe('mails that may be turned off', () => {
  it('are all wanted at first, and chosen one by one', async () => {
    const anna = await api.person();
    const { groups } = (await anna.call('my-mail.read')).body;
    expect(groups).toEqual(
      ['reminders', 'help', 'ideas', 'discussion', 'votes'].map((group) => ({ group, wanted: true })),
    );
    const chosen = await anna.call('my-mail.choose', { body: { group: 'votes', wanted: false } });
    expect(chosen.body.groups.filter(({ wanted }) => !wanted)).toEqual([{ group: 'votes', wanted: false }]);
    const back = await anna.call('my-mail.choose', { body: { group: 'votes', wanted: true } });
    expect(back.body.groups).toEqual(groups);
  });

  it('are turned off by the link in a mail without signing in, and on again; reading changes nothing', async () => {
    const [anna, visitor] = [await api.person(), api.visitor()];
    const token = links.write({ person: anna.id, group: 'help' });
    expect((await visitor.call('mail-link.read', { body: { token } })).body).toEqual({
      ...{ group: 'help', wanted: true },
    });
    const off = await visitor.call('mail-link.choose', { body: { token, wanted: false } });
    expect(off.body).toEqual({ group: 'help', wanted: false });
    expect((await anna.call('my-mail.read')).body.groups[1]).toEqual({ group: 'help', wanted: false });
    await visitor.call('mail-link.choose', { body: { token, wanted: true } });
    expect((await anna.call('my-mail.read')).body.groups[1]).toEqual({ group: 'help', wanted: true });
  });

  it('are turned off by a mailbox’s own button, which sends a form', async () => {
    const anna = await api.person();
    expect((await form(links.write({ person: anna.id, group: 'reminders' }))).status).toBe(200);
    expect((await anna.call('my-mail.read')).body.groups[0]).toEqual({ group: 'reminders', wanted: false });
  });

  it('are nobody else’s to turn off: a link that was changed or made elsewhere is none', async () => {
    const [anna, boriss] = [await api.person(), await api.person()];
    const [group, , mark] = links.write({ person: anna.id, group: 'help' }).split('.');
    const forged = [
      `${group}.${boriss.id}.${mark}`,
      `votes.${anna.id}.${mark}`,
      mailLinks('another installation altogether').write({ person: anna.id, group: 'help' }),
    ];
    for (const token of forged) {
      expect((await form(token)).status).toBe(410);
      const asked = await api.visitor().call('mail-link.choose', { body: { token, wanted: false } });
      expect(asked.problem?.code).toBe('mail.link-unknown');
    }
    for (const one of [anna, boriss])
      expect((await one.call('my-mail.read')).body.groups.every(({ wanted }) => wanted)).toBe(true);
  });

  it('forms are read on that path alone', async () => {
    const elsewhere = await fetch(`${api.origin}/api/v1/mail/choice`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'wanted=false',
    });
    expect(elsewhere.status).toBe(415);
  });
});
