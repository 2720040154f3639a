import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { begun, look, over, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'balvu-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`people are received by a pass and by name, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'roster', 'hours', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      title: `Svētki ${municipality}`,
      roles: [{ id: 'soli', name: 'Solu likšana', about: '', minimumAge: 16, needs: [], questions: [] }],
      shifts: [{ ...someEvent().shifts[0], role: 'soli', places: 3 } as never],
    });
    const [shift = ''] = shifts;
    const zane = await somebody({ name: 'Zane Šķēle', municipality });
    const fedors = await somebody({ name: 'Фёдор Чайкин', municipality });
    const absent = await somebody({ name: 'Aldis Aizmirsis', municipality });
    const waits = await somebody({ name: 'Vita Rindā', municipality });
    for (const one of [zane, fedors, absent, waits]) await one.call('my-shifts.join', { params: { shift } });
    await begun(shift);
    const [volunteer, door] = [await deviceOf(browser, zane), await deviceOf(browser, organiser)];
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const told = door.page.locator('.roster__told');
    const rowOf = (name: string) => door.page.locator('.roster__person').filter({ hasText: name });

    await test.step('a volunteer shows a white card, by night too, with letters to read out', async () => {
      const { page } = volunteer;
      await page.goto(at('/me/shifts'));
      await press(page, t('pass.show'));
      await expect(page.getByRole('img', { name: t('pass.picture') })).toBeVisible();
      await look(page, 'a pass');
    });
    const code = await volunteer.page.locator('.pass__code').innerText();

    await test.step('the organiser checks in by the letters, and hears when it was shown before', async () => {
      const { page } = door;
      await page.goto(at(`/organise/events/${number}/roster`));
      await expect(
        page.getByText(t('roster.count', { expected: 3, here: 0 }), { exact: false }),
      ).toBeVisible();
      await look(page, 'a roster');
      const field = page.getByLabel(t('scan.code'), { exact: true });
      await field.fill(code.toLowerCase());
      await field.press('Enter');
      await expect(told).toContainText('Zane Šķēle');
      // The next one holds their code out already.
      await expect(field).toBeFocused();
      await expect(rowOf('Zane Šķēle')).toHaveAttribute('data-state', 'here');
      await field.fill(code);
      await press(page, t('scan.check-in'));
      await expect(told.locator('.t-notice--warning')).toBeVisible();
      allow(/400|403|409/);
      await field.fill('0000-0000');
      await press(page, t('scan.check-in'));
      await expect(told).toContainText(t('pass.unknown-code'));
      await look(page, 'a pass that is refused');
    });

    await test.step('what a code says may be a link: forged and foreign passes are told apart', async () => {
      const { page } = door;
      const pass = (await zane.call('my-shifts.pass', { params: { shift } })).body.link;
      await page.goto(at(new URL(pass).pathname + new URL(pass).search.slice(0, -3) + 'AAA'));
      await press(page, t('scan.check-in'));
      await expect(told).toContainText(t('pass.forged'));
      expect(page.url()).not.toContain('pass=');
    });

    await test.step('by name somebody comes late, and somebody stays away; a slip is taken back', async () => {
      const { page } = door;
      await page.getByLabel(t('roster.find')).fill('чайкин');
      await rowOf('Фёдор Чайкин')
        .getByRole('button', { name: t('act.more') })
        .click();
      await page.getByRole('menuitem', { name: t('act.late') }).click();
      await page.getByLabel(t('late.minutes')).fill('5');
      await look(page, 'coming late');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('late.save') })
        .click();
      await expect(rowOf('Фёдор Чайкин')).toHaveAttribute('data-state', 'here');
      await page.getByLabel(t('roster.find')).fill('');
      const row = rowOf('Aldis Aizmirsis');
      await row.getByRole('button', { name: t('act.more') }).click();
      await page.getByRole('menuitem', { name: t('act.no-show') }).click();
      await expect(row).toHaveAttribute('data-state', 'no-show');
      await row.getByRole('button', { name: t('act.more') }).click();
      await page.getByRole('menuitem', { name: t('act.undo') }).click();
      await press(page, t('undo.save'));
      await expect(page.getByText(t('text.empty'), { exact: false })).toBeVisible();
      await page.getByLabel(t('undo.reason')).fill('Nospiedu ne tam.');
      await look(page, 'taking back');
      await press(page, t('undo.save'));
      await expect(row).toHaveAttribute('data-state', 'expected');
    });

    await test.step('whoever waits is let in, whoever leaves is checked out, and the list can be printed', async () => {
      const { page } = door;
      await rowOf('Vita Rindā')
        .getByRole('button', { name: t('act.let-in') })
        .click();
      await expect(rowOf('Vita Rindā')).toHaveAttribute('data-state', 'here');
      await rowOf('Zane Šķēle')
        .getByRole('button', { name: t('act.left') })
        .click();
      await expect(rowOf('Zane Šķēle')).toHaveAttribute('data-state', 'left');
      await look(page, 'a roster in use');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: t('act.came') })).toHaveCount(0);
      await expect(rowOf('Aldis Aizmirsis')).toBeVisible();
      await page.emulateMedia({ media: null });
    });
    await test.step('hours are approved without who is still there, corrected with a reason, and carried away', async () => {
      const { page } = door;
      await over(shift);
      await page.getByRole('link', { name: t('roster.hours'), exact: true }).click();
      const lineOf = (name: string) => page.locator('.hours__person').filter({ hasText: name });
      await expect(lineOf('Zane Šķēle').getByRole('checkbox')).toBeChecked();
      await lineOf('Vita Rindā').getByRole('checkbox').uncheck();
      await lineOf('Фёдор Чайкин').getByRole('combobox').selectOption('30');
      await press(page, t('hours.approve', { count: 2 }));
      await expect(lineOf('Фёдор Чайкин')).toContainText(t('hours.reason-needed'));
      await look(page, 'hours that need a reason');
      await page.getByLabel(t('hours.reason'), { exact: true }).fill('Gaidīja krastā.');
      await press(page, t('hours.approve', { count: 1 }));
      await expect(told).toContainText(t('hours.approved-count', { count: 1 }));
      await lineOf('Zane Šķēle')
        .getByRole('button', { name: t('hours.correct') })
        .click();
      await page.getByRole('dialog').getByRole('combobox').selectOption('90');
      await page.getByRole('dialog').getByRole('textbox').fill('Palika nokopt solus.');
      await look(page, 'correcting hours');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('hours.correct-save') })
        .click();
      await expect(lineOf('Zane Šķēle')).toContainText('Palika nokopt solus.');
      await look(page, 'hours that are approved');
      await volunteer.page.goto(at('/me/hours'));
      await expect(volunteer.page.locator('.t-stat')).toContainText(t('hours.said', { hours: 1 }));
      await expect(volunteer.page.getByText(`Svētki ${municipality}`)).toBeVisible();
      await look(volunteer.page, 'a passport');
    });
    await Promise.all([volunteer.context.close(), door.context.close()]);
  });
}
