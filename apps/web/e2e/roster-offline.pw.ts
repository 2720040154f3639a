import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { begun, look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  test(`people are received by their passes while there is no network, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'roster', 'refusals');
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const grants = [{ role: 'administrator', municipality }] as const;
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [shift = ''] = shifts;
    const zane = await somebody({ name: 'Zane Šķēle', municipality });
    await zane.call('my-shifts.join', { params: { shift } });
    await begun(shift);
    const pass = (await zane.call('my-shifts.pass', { params: { shift } })).body.link;
    const { page, context } = await deviceOf(browser, organiser);
    const told = page.locator('.roster__told');
    const field = page.getByLabel(t('scan.code'), { exact: true });
    const show = async (code: string) => {
      await field.fill(code);
      await field.press('Enter');
    };
    const row = page.locator('.roster__person').filter({ hasText: 'Zane Šķēle' });

    await test.step('the network is gone, and passes are told from forgeries all the same', async () => {
      const known = page.waitForResponse(/\/passes\/key$/);
      await page.goto(pathOf(language)(`/organise/events/${number}/roster`));
      await known;
      await expect(row).toHaveAttribute('data-state', 'expected');
      allow(/ERR_INTERNET_DISCONNECTED/);
      await context.setOffline(true);
      await show(pass.slice(0, -3) + (pass.endsWith('AAA') ? 'BBB' : 'AAA'));
      await expect(told).toContainText(t('pass.forged'));
      await show('0000-0000');
      await expect(told).toContainText(t('kept.only-scanned'));
      await show(pass);
      await expect(told.locator('.t-notice--success')).toBeVisible();
      await expect(page.getByText(t('kept.waiting', { count: 1 }))).toBeVisible();
      await look(page, 'a pass that was read without network');
      await show(pass);
      await expect(told.locator('.t-notice--warning')).toBeVisible();
      await expect(page.getByText(t('kept.waiting', { count: 1 }))).toBeVisible();
    });

    await test.step('what is kept outlives the page, and is sent when the network is back', async () => {
      await page.close();
      await context.setOffline(false);
      const later = await context.newPage();
      // A session that ended, a crowd's limit and a server in trouble say nothing of the pass: it stays.
      const answers = [401, 429, 503].values();
      let asked = 0;
      allow(/401|429|503/);
      await later.route(/\/check-ins$/, async (route) => {
        const { value: status } = answers.next();
        asked += 1;
        if (status === undefined) await route.continue();
        else await route.fulfill({ status, body: '<h1>…</h1>', contentType: 'text/html' });
      });
      for (const times of [1, 2, 3]) {
        await later.goto(pathOf(language)(`/organise/events/${number}/roster`));
        await expect.poll(() => asked).toBeGreaterThanOrEqual(times);
        await expect(later.getByText(t('kept.waiting', { count: 1 }))).toBeVisible();
      }
      await later.goto(pathOf(language)(`/organise/events/${number}/roster`));
      await expect(later.locator('.roster__told')).toContainText(t('kept.sent', { count: 1 }));
      await expect(later.locator('.roster__person').filter({ hasText: 'Zane Šķēle' })).toHaveAttribute(
        ...(['data-state', 'here'] as const),
      );
      await expect(later.getByText(t('kept.waiting', { count: 1 }))).toHaveCount(0);
      await look(later, 'passes that were sent afterwards');
    });
    await context.close();
  });
}
