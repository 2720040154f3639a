import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { organiserIn, publishedWorkshop } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const born = (years: number): [string, string, string] => [
  '4',
  '5',
  String(new Date().getUTCFullYear() - years),
];

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`a child without an account is brought to a workshop, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    allow(/status of 4/);
    const t = translator(language, 'workshops', 'account');
    const at = pathOf(language);
    const { organiser, organisation } = await organiserIn({ person: somebody }, municipality);
    const { number } = await publishedWorkshop(organiser, organisation, { youngest: 7, places: 3 });
    const carer = await somebody({ name: 'Māra Mācekle', municipality });
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const { page } = await deviceOf(browser, carer, viewport);
    const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const write = async (name: string, parts: readonly string[]) => {
      await press(page, t('child.add'));
      // Nothing has failed before anything was sent.
      await expect(dialog.getByRole('alert')).toHaveCount(0);
      await dialog.getByLabel(t('child.name'), { exact: true }).fill(name);
      for (const [at, part] of ['day', 'month', 'year'].entries())
        await dialog.getByLabel(t(`date.${part as 'day'}`), { exact: true }).fill(parts[at] ?? '');
      await press(page, t('child.save'));
    };

    await test.step('it is written down on the page of the workshop, and a slip is named', async () => {
      await page.goto(at(`/workshops/${number}`));
      await write('Zīle Linupīte', ['31', '2', '2018']);
      await expect(dialog.getByRole('alert').or(dialog.locator('[aria-invalid=true]')).first()).toBeVisible();
      await look(page, 'a child born on no day');
      await dialog.getByLabel(t('date.day'), { exact: true }).fill('3');
      await press(page, t('child.save'));
      await expect(dialog).toHaveCount(0);
      await write('Cielava Linupīte', born(4));
      await expect(dialog).toHaveCount(0);
    });

    await test.step('both are enrolled with one press; whoever is too young is told so by name', async () => {
      await press(page, t('workshop.enrol'));
      const asked = page.getByRole('alertdialog');
      await expect(asked.getByRole('checkbox', { name: 'Cielava Linupīte' })).toBeDisabled();
      await asked.getByRole('checkbox', { name: 'Zīle Linupīte' }).check();
      await look(page, 'choosing who comes');
      await press(page, t('workshop.enrol-them'));
      await expect(page.getByText(t('workshop.has'), { exact: true })).toBeVisible();
      await expect(page.locator('.seat__child')).toContainText(t('workshop.child-has'));
      await look(page, 'a workshop that one and a child come to');
    });

    await test.step('the child gives its place up, and is forgotten', async () => {
      await page.goto(at('/me/workshops'));
      const place = page.getByRole('listitem').filter({ hasText: 'Zīle Linupīte' }).first();
      await place.getByRole('button', { name: t('workshop.leave') }).click();
      await press(page, t('workshop.leave-do'));
      await expect(page.getByRole('heading', { name: t('my-workshops.ended') })).toBeVisible();
      await look(page, 'where one learns, and the children one brings');
      const first = page.locator('.children__one').first();
      await expect(first.getByRole('alert')).toHaveCount(0);
      await first.getByRole('button', { name: t('child.rename') }).click();
      await dialog.getByLabel(t('child.name'), { exact: true }).fill('Zīle Linupe');
      await press(page, t('child.rename-do'));
      await expect(first).toContainText('Zīle Linupe');
      await first.getByRole('button', { name: t('child.remove'), exact: true }).click();
      await look(page, 'asking whether to forget a child');
      await press(page, t('child.remove-do'));
      await expect(page.locator('.children__one')).toHaveCount(1);
    });
  });
}
