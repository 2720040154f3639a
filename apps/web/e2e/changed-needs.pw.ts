import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'augsdaugavas-novads'],
] as const) {
  test(`a published task asks for more, and who does not fit any more is seen before, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'organise', 'abilities', 'refusals', 'roster');
    const at = pathOf(language);
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const helper = await somebody({ name: 'Anna Palīdze', municipality });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts } = await publishedEvent(organiser, organisation);
    await helper.call('my-shifts.join', { params: { shift: shifts[2] ?? '' } });
    const { page, context } = await deviceOf(
      browser,
      organiser,
      language === 'lv' ? { viewport: DESKTOP } : {},
    );
    const dialog = page.getByRole('dialog');

    await test.step('the organiser says what it asks for, and looks whom it is about', async () => {
      await page.goto(at(`/organise/events/${number}`));
      await page.getByRole('button', { name: `${t('asks.open')} Solu likšana` }).click();
      await dialog.getByText(t('needs.role'), { exact: true }).first().click();
      await dialog.getByLabel(t('ability.first-aid'), { exact: true }).check();
      await look(page, 'what a published task asks for');
      await dialog.getByRole('button', { name: t('asks.look') }).click();
      await expect(dialog.getByText(t('asks.some', { count: 1 }))).toBeVisible();
      await expect(dialog.getByText('Anna Palīdze')).toBeVisible();
      await look(page, 'whom it is about');
    });

    await test.step('a reason is asked for, and then it is saved and told', async () => {
      allow(/400/);
      await dialog.getByRole('button', { name: t('change.save') }).click();
      await expect(dialog.getByText(t('text.empty'), { exact: false })).toBeVisible();
      await dialog.getByLabel(t('change.reason'), { exact: true }).fill('Uz vietas nebūs mediķu.');
      await dialog.getByRole('button', { name: t('change.save') }).click();
      await expect(page.getByText(t('asks.saved', { role: 'Solu likšana' }))).toBeVisible();
      await look(page, 'an event whose task asks for more');
    });

    await test.step('the roster marks who does not have it', async () => {
      await page.goto(at(`/organise/events/${number}/roster`));
      const row = page.locator('.roster__person', { hasText: 'Anna Palīdze' });
      await expect(row.getByText(t('needs.missing', { list: t('ability.first-aid') }))).toBeVisible();
    });
    await context.close();
  });
}
