import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'rezeknes-novads'],
] as const) {
  test(`neighbours talk an idea through, and see each other’s words come in, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'discussion', 'account', 'refusals');
    const at = pathOf(language);
    const title = `Šūpoles pie ezera ${language}`;
    const grants = [{ role: 'moderator', municipality }] as const;
    const moderator = await somebody({ name: 'Māra Moderatore', municipality, grants: [...grants] });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const neighbour = await somebody({ name: 'Boriss Kaimiņš', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(moderator, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const { page: hers } = await deviceOf(browser, author, viewport);
    const { page: his } = await deviceOf(browser, neighbour, viewport);
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const comment = (page: Page, words: string) => page.locator('.comment').filter({ hasText: words });
    const write = (page: Page) => page.getByLabel(t('say.new'), { exact: true });

    await test.step('whoever has no account reads, and is shown how to take part', async () => {
      const { page, context } = await deviceOf(browser, null, viewport);
      await page.goto(at(`/ideas/${number}`));
      await expect(page.getByText(t('discussion.empty'))).toBeVisible();
      await expect(page.getByRole('link', { name: t('discussion.sign-in') })).toHaveAttribute(
        'href',
        new RegExp(`sign-in\\?next=.*ideas%2F${number}`),
      );
      await look(page, 'a discussion nobody has begun');
      await context.close();
    });

    await test.step('what is too long is said, and kept', async () => {
      await his.goto(at(`/ideas/${number}`));
      await write(his).fill('ā'.repeat(3_001));
      await press(his, t('say.send-new'));
      await expect(his.getByText(t('text.too-long', { over: 1, max: 3_000 }))).toBeVisible();
      await look(his, 'a comment that is too long');
      await write(his).fill('Kurš palīdzēs tās uzbūvēt?');
      await press(his, t('stance.question'));
      await his.reload();
      await expect(write(his)).toHaveValue('Kurš palīdzēs tās uzbūvēt?');
    });

    await test.step('one asks, and the other hears of it without the page moving, though nothing tells hers yet', async () => {
      // A page listens once it is at rest; here, not before it is let.
      await hers.addInitScript(() => {
        window.requestIdleCallback = (act) => {
          const rest = () => act({ didTimeout: false, timeRemaining: () => 10 });
          window.addEventListener('at-rest', rest, { once: true });
          return 0;
        };
      });
      await hers.goto(at(`/ideas/${number}`));
      await expect(hers.getByText(t('discussion.empty'))).toBeVisible();
      await press(his, t('say.send-new'));
      await expect(comment(his, 'Kurš palīdzēs')).toContainText(t('stance.question'));
      await expect(write(his)).toHaveValue('');
      await hers.evaluate(() => window.dispatchEvent(new Event('at-rest')));
      await expect(hers.getByText(t('discussion.news', { count: 1 }))).toBeVisible();
      await expect(comment(hers, 'Kurš palīdzēs')).toHaveCount(0);
      await look(hers, 'a discussion with news');
      await press(hers, t('discussion.show-news'));
      await expect(comment(hers, 'Kurš palīdzēs')).toBeVisible();
      // Whoever listens hears it in the language it was written in.
      await expect(comment(hers, 'Kurš palīdzēs').locator('.comment__body')).toHaveAttribute(
        'lang',
        language,
      );
    });

    await test.step('what comes in while one listens is told at once', async () => {
      await write(his).fill('Es atnesīšu dēļus.');
      await press(his, t('say.send-new'));
      await expect(hers.getByText(t('discussion.news', { count: 1 }))).toBeVisible();
      await press(hers, t('discussion.show-news'));
      await expect(comment(hers, 'Es atnesīšu')).toBeVisible();
      await expect(hers.getByText(t('discussion.news', { count: 1 }))).toBeHidden();
    });

    await test.step('she answers, and calls upon him by a name from the list', async () => {
      await comment(hers, 'Kurš palīdzēs')
        .getByRole('button', { name: t('comment.answer') })
        .click();
      const answer = hers.getByLabel(t('say.answer-to', { name: 'Boriss Kaimiņš' }), { exact: true });
      await expect(answer).toBeFocused();
      await answer.pressSequentially('Mēs abi, @bor');
      await look(hers, 'people who can be called upon');
      await hers
        .getByRole('group', { name: t('say.people') })
        .getByText('Boriss Kaimiņš')
        .click();
      await expect(answer).toBeFocused();
      await answer.pressSequentially('vai ne?');
      await press(hers, t('say.send-answer'));
      const answered = comment(hers, 'Mēs abi');
      await expect(answered.locator('.comment__called')).toHaveText('@Boriss Kaimiņš');
      await expect(answered).toContainText(t('comment.author'));
      await look(hers, 'an answer');
    });

    await test.step('a notice leads him to it, and he supports it', async () => {
      await his.goto(at('/me/notices'));
      const told = t('notice.comment.mentioned', { name: 'Anna Autore', title });
      await his.getByRole('link', { name: told }).click();
      await expect(comment(his, 'Mēs abi')).toBeFocused();
      await comment(his, 'Mēs abi')
        .getByRole('button', { name: t('comment.support') })
        .click();
      await expect(comment(his, 'Mēs abi').getByRole('button', { pressed: true })).toBeVisible();
      await look(his, 'a comment one was led to');
    });

    await test.step('she puts a word right; he takes his back, and hers stays', async () => {
      await comment(hers, 'Mēs abi')
        .getByRole('button', { name: t('comment.edit'), exact: true })
        .click();
      await hers.getByLabel(t('comment.edit'), { exact: true }).fill('Mēs visi, @Boriss Kaimiņš!');
      await press(hers, t('say.save'));
      await expect(comment(hers, 'Mēs visi')).toContainText(t('comment.edited'));
      await his.reload();
      await comment(his, 'Kurš palīdzēs')
        .getByRole('button', { name: t('comment.withdraw') })
        .click();
      await look(his, 'asked whether to withdraw');
      await press(his, t('comment.withdraw-yes'));
      await expect(his.getByText(t('comment.withdrawn'))).toBeVisible();
      await expect(comment(his, 'Mēs visi')).toBeVisible();
      await look(his, 'a comment that was withdrawn');
    });

    await test.step('without network nothing is lost, and it says so', async () => {
      allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await write(his).fill('Un kad sāksim?');
      await his.context().setOffline(true);
      await press(his, t('say.send-new'));
      await expect(his.locator('.comment-form [role=alert], .comment-form .t-notice')).toBeVisible({
        timeout: 60_000,
      });
      await expect(write(his)).toHaveValue('Un kad sāksim?');
      await his.context().setOffline(false);
      await press(his, t('say.send-new'));
      await expect(comment(his, 'Un kad sāksim?')).toBeVisible();
    });
  });
}
