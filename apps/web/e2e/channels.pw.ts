import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const language of ['lv', 'ru'] as const) {
  test(`somebody chooses which mails come, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'channels', 'account');
    const at = pathOf(language);
    const { page } = await deviceOf(browser, await somebody({ name: 'Zane Šķēle' }));
    await page.goto(at('/me/notices'));
    await page.getByRole('link', { name: t('notices.mail') }).click();
    const votes = page.getByRole('checkbox', { name: t('mails.votes') });
    await expect(votes).toBeChecked();
    await look(page, 'which mails come');
    await votes.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(t('mails.off', { group: t('mails.votes') }))).toBeVisible();
    await expect(votes).not.toBeChecked();
    await look(page, 'one kind is turned off');
    await page.reload();
    await expect(votes).not.toBeChecked();
    await page.goto(at('/unsubscribe'));
    await expect(page.getByRole('heading', { name: t('turn-off.no-link') })).toBeVisible();
    await look(page, 'a link that is none');
  });
}
