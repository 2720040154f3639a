import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { browserOf, DESKTOP, PHONE } from './people.js';
import { look, pathOf } from './volunteers.js';

for (const [language, viewport] of [
  ['lv', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`what moderators did is read by year and place, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'transparency', 'pages');
    const { page, context } = await browserOf(browser, { viewport });
    await page.goto(pathOf(language)('/about'));
    await page.getByRole('link', { name: t('about.moderation'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('transparency.title'), level: 1 })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await look(page, 'what moderators did');
    await page.getByLabel(t('transparency.place'), { exact: true }).selectOption('ludzas-novads');
    await look(page, 'what moderators of one place did');
    const file = await page.request.get('/open-data/moderation.csv');
    expect(file.headers()['content-type']).toContain('text/csv');
    await context.close();
  });
}
