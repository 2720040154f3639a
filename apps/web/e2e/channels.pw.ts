import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP, inboxOf } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const language of ['lv', 'ru'] as const) {
  test(`somebody chooses how they are told, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'channels', 'account');
    const at = pathOf(language);
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const { page } = await deviceOf(browser, await somebody({ name: 'Zane Šķēle' }), viewport);
    await page.goto(at('/me/notices'));
    await page.getByRole('link', { name: t('notices.mail') }).click();
    const votes = page.getByRole('group', { name: t('mails.votes') }).getByLabel(t('mails.mail'));
    await expect(votes).toHaveValue('now');
    await look(page, 'how they are told');
    await votes.selectOption(t('pace.weekly'));
    const night = page.getByRole('checkbox', { name: t('quiet.want') });
    await night.focus();
    await page.keyboard.press('Space');
    await page.getByLabel(t('quiet.from'), { exact: true }).fill('07:00');
    const save = page.getByRole('button', { name: t('mails.save') });
    await save.click();
    await expect(page.getByText(t('quiet.same'))).toBeVisible();
    await look(page, 'quiet hours without an hour');
    await page.getByLabel(t('quiet.from'), { exact: true }).fill('21:30');
    await save.click();
    await expect(page.getByText(t('mails.saved'))).toBeVisible();
    await look(page, 'kept');
    await page.reload();
    await expect(votes).toHaveValue('weekly');
    await expect(page.getByLabel(t('quiet.from'), { exact: true })).toHaveValue('21:30');
    await page.goto(at('/unsubscribe'));
    await expect(page.getByRole('heading', { name: t('turn-off.no-link') })).toBeVisible();
    await look(page, 'a link that is none');
  });
}

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['en', 'balvu-novads'],
] as const) {
  test(`a digest comes to the mailbox and is stopped with one press, in ${language}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'channels', 'account', 'emails');
    const at = pathOf(language);
    const moderator = await somebody({ municipality, grants: [{ role: 'moderator', municipality }] });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ area: string; email: string }>(
        `update person set language = $3 where id = $2
           returning email, (select id from area where municipality_id = $1 limit 1) as area`,
        [municipality, author.id, language],
      ),
    );
    const { area = '', email = '' } = rows[0] ?? {};
    const title = `Šūpoles pie ezera ${language}`;
    const idea = await handIn(author, { title, municipality, area });
    await decideOn(moderator, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const { page } = await deviceOf(browser, null, viewport);
    await page.goto(at(`/ideas/${number}`));

    await test.step('three neighbours support an idea', async () => {
      for (const name of ['Kārlis', 'Līga', 'Māris']) {
        const neighbour = await somebody({ name, municipality });
        const supported = await neighbour.call('ideas.add-support', { params: { number } });
        expect(supported.problem).toBeUndefined();
      }
      // It is eight in the morning, as far as this digest goes.
      await expect
        .poll(() =>
          inDatabase(
            async (database) =>
              (
                await database.query(
                  `update notice set mail_at = talka_now() - interval '1 minute'
                     where person_id = $1 and kind = 'idea.supported' and count = 3`,
                  [author.id],
                )
              ).rowCount,
          ),
        )
        .toBe(1);
    });

    const subject = t('notice.idea.supported', { count: 3, title });
    await test.step('their author gets one mail about it', async () => {
      await expect
        .poll(async () => (await inboxOf(request, email)).map((mail) => mail.subject), { timeout: 60_000 })
        .toContain(subject);
    });

    await test.step('and stops such mails, without signing in', async () => {
      const mail = (await inboxOf(request, email)).find((one) => one.subject === subject);
      const [link = ''] = /\S+\/unsubscribe#\S+/.exec(mail?.text ?? '') ?? [];
      await page.goto(link);
      const stop = page.getByRole('button', { name: t('turn-off.do') });
      await expect(stop).toBeVisible();
      await look(page, 'asked whether such mails stop');
      expect((await author.call('my-mail.read')).body.groups[3]?.mail).toBe('daily');
      await stop.click();
      await expect(page.getByText(t('turn-off.done', { group: t('mails.discussion') }))).toBeVisible();
      await look(page, 'such mails are stopped');
      expect((await author.call('my-mail.read')).body.groups[3]?.mail).toBe('never');
    });
  });
}
