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

type Somebody = Awaited<ReturnType<ApiUnderTest['person']>>;
const mailsOf = async (who: Somebody): Promise<Record<string, string>> =>
  Object.fromEntries((await who.call('my-mail.read')).body.groups.map(({ group, mail }) => [group, mail]));

describe('mails that may be turned off', () => {
  it('come as they usually do at first, and as somebody chooses then; what is soon over waits for no digest', async () => {
    const anna = await api.person();
    const { groups, quiet } = (await anna.call('my-mail.read')).body;
    expect(groups.map(({ group, site, mail }) => `${group} ${site} ${mail}`)).toEqual([
      ...['reminders null now', 'help now now', 'ideas now now', 'discussion now daily', 'votes now now'],
    ]);
    expect(quiet).toBeNull();
    const votes = { group: 'votes', site: 'daily', mail: 'weekly' } as const;
    const night = { from: '22:00', until: '07:00' };
    const chosen = await anna.call('my-mail.choose', { body: { groups: [votes], quiet: night } });
    expect(chosen.body.groups[4]).toEqual({ ...votes, push: 'now' });
    expect(chosen.body.groups.slice(0, 4)).toEqual(groups.slice(0, 4));
    expect(chosen.body.quiet).toEqual(night);
    for (const wrong of [
      { groups: [{ group: 'help', site: 'now', mail: 'daily' }], quiet: null },
      { groups: [], quiet: { from: '22:00', until: '24:00' } },
    ])
      expect((await anna.call('my-mail.choose', { body: wrong as never })).status).toBe(400);
    expect((await anna.call('my-mail.read')).body).toEqual(chosen.body);
    // Browsers wait for a digest, too; what is soon over does not.
    const quietly = { ...votes, push: 'weekly' } as const;
    const pushed = await anna.call('my-mail.choose', { body: { groups: [quietly], quiet: night } });
    expect(pushed.body.groups[4]).toEqual(quietly);
    const rushed = { group: 'help', site: 'now', mail: 'now', push: 'daily' };
    const refused = { groups: [rushed], quiet: null } as never;
    expect((await anna.call('my-mail.choose', { body: refused })).status).toBe(400);
  });

  it('are turned off by the link in a mail without signing in, and on again; reading changes nothing', async () => {
    const [anna, visitor] = [await api.person(), api.visitor()];
    const token = links.write({ person: anna.id, group: 'help' });
    expect((await visitor.call('mail-link.read', { body: { token } })).body).toEqual({
      ...{ group: 'help', wanted: true },
    });
    const off = await visitor.call('mail-link.choose', { body: { token, wanted: false } });
    expect(off.body).toEqual({ group: 'help', wanted: false });
    expect(await mailsOf(anna)).toMatchObject({ help: 'never', votes: 'now' });
    await visitor.call('mail-link.choose', { body: { token, wanted: true } });
    expect(await mailsOf(anna)).toMatchObject({ help: 'now' });
  });

  it('that come as digests are all turned off by one link, and come again as they did', async () => {
    const [anna, visitor] = [await api.person(), api.visitor()];
    const ideas = { group: 'ideas', site: 'now', mail: 'weekly' } as const;
    await anna.call('my-mail.choose', { body: { groups: [ideas], quiet: null } });
    const token = links.write({ person: anna.id, group: 'digest' });
    expect((await form(token)).status).toBe(200);
    expect(await mailsOf(anna)).toMatchObject({ ideas: 'never', discussion: 'never', votes: 'now' });
    expect((await form(token)).status).toBe(200);
    const back = await visitor.call('mail-link.choose', { body: { token, wanted: true } });
    expect(back.body).toEqual({ group: 'digest', wanted: true });
    expect(await mailsOf(anna)).toMatchObject({ ideas: 'weekly', discussion: 'daily', votes: 'now' });
  });

  it('are turned off by a mailbox’s own button, which sends a form', async () => {
    const anna = await api.person();
    expect((await form(links.write({ person: anna.id, group: 'reminders' }))).status).toBe(200);
    expect(await mailsOf(anna)).toMatchObject({ reminders: 'never' });
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
    for (const one of [anna, boriss]) expect(Object.values(await mailsOf(one))).not.toContain('never');
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
