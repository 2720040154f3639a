import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`somebody is barred from shifts, reads why, objects, and the bar is lifted, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'bars', 'roster', 'shifts', 'refusals');
    const at = pathOf(language);
    const name = `Voldis Vējiņš ${language}`;
    const manager = await somebody({ name: 'Rita Rīkotāja', municipality });
    const grants = [{ role: 'administrator', municipality }] as const;
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(manager, official, municipality);
    const { number, shifts } = await publishedEvent(manager, organisation);
    const volunteer = await somebody({ name, municipality });
    await volunteer.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const reason = 'Divreiz neatnāca, un neviens nezināja.';
    const objection = 'Toreiz slimoju un to rakstīju.';

    await test.step('a manager bars them, with a reason', async () => {
      const { page, context } = await deviceOf(browser, manager, viewport);
      await page.goto(at(`/organise/events/${number}/roster`));
      await page.getByRole('button', { name: `${t('act.more')} ${name}` }).click();
      await page.getByRole('menuitem', { name: t('bar.act') }).click();
      const dialog = page.getByRole('dialog');
      allow(/400/);
      await dialog.getByRole('button', { name: t('bar.save') }).click();
      await expect(dialog.getByText(t('text.empty'))).toBeVisible();
      await dialog.getByLabel(t('bar.reason'), { exact: true }).fill(reason);
      await look(page, 'barring somebody');
      await dialog.getByRole('button', { name: t('bar.save') }).click();
      await expect(page.getByText(t('bar.told', { name }))).toBeVisible();
      await look(page, 'a roster, without who was barred');
      await context.close();
    });

    const own = await deviceOf(browser, volunteer, viewport);
    await test.step('they read it among their shifts, and object', async () => {
      await own.page.goto(at('/me/shifts'));
      await expect(own.page.getByText(t('bars.reason', { reason }))).toBeVisible();
      await own.page.getByRole('button', { name: t('bars.object') }).click();
      const dialog = own.page.getByRole('dialog');
      await dialog.getByLabel(t('bars.object-label'), { exact: true }).fill(objection);
      await look(own.page, 'objecting to a bar');
      await dialog.getByRole('button', { name: t('bars.object-send') }).click();
      await expect(own.page.getByText(t('bars.object-done'))).toBeVisible();
      await look(own.page, 'own shifts, with a bar and an objection');
    });

    await test.step('an administrator reads it, and lifts the bar', async () => {
      const { page, context } = await deviceOf(browser, official, viewport);
      await page.goto(at(`/office/${municipality}/organisations`));
      await expect(page.getByText(t('bars.objection', { words: objection }))).toBeVisible();
      await look(page, 'bars of a municipality');
      await page.getByRole('button', { name: `${t('bars.lift')} ${name}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('bars.decide-reason'), { exact: true }).fill('Pārrunājām ar rīkotāju.');
      await look(page, 'lifting a bar');
      await dialog.getByRole('button', { name: t('bars.lift-do') }).click();
      await expect(page.getByText(t('bars.lifted-done', { name }))).toBeVisible();
      await context.close();
    });

    await test.step('nothing is in the way any more', async () => {
      await own.page.reload();
      await expect(own.page.getByText(t('bars.own'))).toHaveCount(0);
      const joined = await volunteer.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
      expect(joined.status).toBe(200);
    });
    await own.context.close();
  });
}
