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

for (const [language, viewport] of [
  ['lv', PHONE],
  ['ru', DESKTOP],
] as const) {
  test(`a traveller finds a way through it and takes it along, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'heritage');
    const { page, context } = await browserOf(browser, { viewport });
    const at = pathOf(language);
    await page.goto(at('/heritage/malny-wylky'));
    const name = { lv: 'Māls, stikls un diegs', ru: 'Глина, стекло и нить' }[language];
    await expect(page.getByRole('heading', { name: t('routes.passing'), exact: true })).toBeVisible();
    await look(page, 'a place that a route passes');
    await page.goto(at('/heritage'));
    await page.getByRole('link', { name: t('routes.title'), exact: true }).click();
    const list = page.getByRole('list', { name: t('routes.title'), exact: true });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await look(page, 'routes');
    await page.getByLabel(t('routes.month'), { exact: true }).selectOption('1');
    await page.getByLabel(t('routes.way'), { exact: true }).selectOption('car');
    await expect(page.getByText(t('routes.none'), { exact: true })).toBeVisible();
    await look(page, 'no route in January by car');
    await page.getByLabel(t('routes.month'), { exact: true }).selectOption('6');
    expect(new URL(page.url()).search).toBe('?month=6&way=car');
    await list.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    const stops = page.locator('.heritage__stops > li');
    await expect(stops).toHaveCount(7);
    await look(page, 'a route');
    // The map says the same as the list, in the same order.
    const map = page.getByRole('group', { name: /./ }).filter({ has: page.locator('.route-map__way') });
    await expect(map.getByRole('link')).toHaveCount(7);
    const loading = page.waitForEvent('download');
    await page.getByRole('link', { name: t('route.gpx'), exact: true }).click();
    expect((await loading).suggestedFilename()).toBe('mals-stikls-un-linu-pavediens.gpx');
    await map.getByRole('link', { name: /^4\. / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Malny Wylky');
    await context.close();
  });
}
