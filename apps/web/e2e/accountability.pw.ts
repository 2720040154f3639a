import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { browserOf, DESKTOP, PHONE, signIn } from './people.js';
import { look, pathOf } from './volunteers.js';

for (const [language, viewport] of [
  ['lv', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`what becomes of ideas is read with the ideas behind each number, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'accountability', 'pages', 'account');
    const at = pathOf(language);
    const { page, context } = await browserOf(browser, { viewport });
    await page.goto(at('/municipalities/ludzas-novads'));
    await page.getByRole('link', { name: t('municipality.account'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('became.answers'), exact: true })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await look(page, 'the account of a municipality');
    await page.getByText(t('became.stays'), { exact: true }).click();
    await look(page, 'days of each idea');
    await page.reload();
    await expect(page.getByRole('heading', { name: t('became.delivery'), exact: true })).toBeVisible();
    await page.getByRole('table').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/ideas\/\d+/);
    await context.close();
  });

  test(`what one supported and is being built has a page of one's own, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'accountability', 'account');
    const { page, context } = await browserOf(browser, { viewport });
    await signIn(page, 'ausma@talka.example', pathOf(language)('/me/ideas'));
    await page.getByRole('link', { name: t('mine.picks'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('picks.own-title'), level: 1 })).toBeVisible();
    await look(page, 'what one supported and is being built');
    await context.close();
  });
}
