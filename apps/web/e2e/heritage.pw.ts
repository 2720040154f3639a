import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { browserOf, DESKTOP, PHONE } from './people.js';
import { look, pathOf } from './volunteers.js';

for (const language of ['lv', 'en'] as const) {
  test(`a visitor finds where potters work, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'heritage', 'shell');
    const { page, context } = await browserOf(browser, { viewport: language === 'lv' ? PHONE : DESKTOP });
    const at = pathOf(language);
    await page.goto(at('/'));
    await page
      .locator('main')
      .getByRole('link', { name: t('nav.heritage') })
      .click();
    await expect(page.getByRole('heading', { name: t('heritage.title'), level: 1 })).toBeVisible();
    const list = page.getByRole('list', { name: t('heritage.title') });
    await expect(list.getByRole('listitem')).toHaveCount(34);
    await look(page, 'places and traditions');
    await page.getByLabel(t('heritage.tradition'), { exact: true }).selectOption('pottery');
    await expect(list.getByRole('listitem')).toHaveCount(4);
    expect(new URL(page.url()).search).toBe('?tradition=pottery');
    // Outside the region it is in a list of its own, and not on the map.
    await expect(page.getByRole('heading', { name: t('heritage.abroad') })).toBeVisible();
    await expect(page.getByRole('group', { name: t('heritage.map') }).getByRole('link')).toHaveCount(4);
    await look(page, 'places of potters');
    await list.getByRole('link', { name: 'Malny Wylky' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Malny Wylky');
    await expect(page.getByText(t('heritage.precision-site'))).toBeVisible();
    await look(page, 'the page of a maker');
    await page.goto('/ru/heritage/ludza-castle');
    await expect(page.locator('h1 [lang=lv]')).toHaveText('Ludzas pilsdrupas');
    await expect(page.getByText(translator('ru', 'heritage')('heritage.missing'))).toBeVisible();
    await look(page, 'a place without words in Russian');
    await context.close();
  });
}
