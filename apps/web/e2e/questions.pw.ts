import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'balvu-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`an organiser asks something of everybody, and volunteers answer, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    // A question without words is refused by the server.
    allow(/400/);
    const t = translator(language, 'asked', 'organise', 'shifts', 'standins', 'roster', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const started = await organiser.call('my-events.start', {
      params: { organisation },
      body: someEvent({
        title: `Krekli ${municipality}`,
        roles: [{ id: 'soli', name: 'Solu likšana', about: '', minimumAge: 16, needs: [], questions: [] }],
        shifts: [{ ...someEvent().shifts[0], role: 'soli', places: 1 } as never],
      }),
    });
    if (started.problem) throw new Error(started.problem.code);
    const { number } = started.body;
    const zane = await somebody({ name: 'Zane Šķēle', municipality });
    const juris = await somebody({ name: 'Juris Jundātājs', municipality });
    const [office, phone] = [
      await deviceOf(browser, organiser, { viewport: DESKTOP }),
      await deviceOf(browser, zane, { viewport: PHONE }),
    ];
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const russian = language === 'ru';
    const shirt = russian ? 'Размер футболки' : 'Krekla izmērs';

    await test.step('the organiser writes what everybody is asked, in two languages', async () => {
      const { page } = office;
      await page.goto(at(`/organise/events/${number}`));
      await page.getByText(t('role-questions.title'), { exact: true }).click();
      await press(page, t('role-questions.add'));
      await page.getByLabel(t('role-questions.words'), { exact: true }).fill('Krekla izmērs');
      await page.getByLabel(t('role-questions.kind'), { exact: true }).selectOption('choice');
      await page.getByLabel(t('role-questions.option', { number: 1 }), { exact: true }).fill('S');
      await page.getByLabel(t('role-questions.option', { number: 2 }), { exact: true }).fill('M');
      await press(page, t('role-questions.option-add'));
      await page.getByLabel(t('role-questions.option', { number: 3 }), { exact: true }).fill('L');
      await page.getByLabel(t('role-questions.required')).check();
      await page.getByText(t('role-questions.translations'), { exact: true }).click();
      await page.getByLabel(t('role-questions.in-ru'), { exact: true }).fill('Размер футболки');
      await press(page, t('role-questions.add'));
      await page
        .getByLabel(t('role-questions.words'), { exact: true })
        .nth(1)
        .fill('Vēl kaut kas, kas mums jāzina?');
      await look(page, 'questions as they are written');
      await press(page, t('edit.save'));
      await expect(page.getByText(t('edit.saved'))).toBeVisible();
      await page.reload();
      await expect(page.getByText(t('role-questions.some', { count: 2 }), { exact: true })).toBeVisible();
      await press(page, t('publish.ask'));
      await press(page, t('publish.do'));
      await expect(page.getByText(t('event-state.published'), { exact: true })).toBeVisible();
      await look(page, 'a published task with its questions');
    });

    await test.step('a volunteer is told what is asked, and answers while the last place is kept', async () => {
      const { page } = phone;
      await page.goto(at(`/events/${number}`));
      await expect(page.getByText(shirt, { exact: false }).first()).toBeVisible();
      await look(page, 'an event whose task asks something');
      await press(page, t('shift.join'));
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('status')).not.toBeEmpty();
      // The last place is kept for herself: she is not told that she would wait.
      await expect(dialog.getByText(t('shift.join-text'))).toBeVisible();
      await look(page, 'what the organiser asks');
      await press(page, t('shift.join-do'));
      await expect(page.locator('.t-field--wrong').first()).toBeVisible();
      await expect(page.getByLabel('S', { exact: true })).toBeFocused();
      await look(page, 'what must be answered is not');
      await dialog.getByLabel('M', { exact: true }).check();
      await dialog.getByLabel('Vēl kaut kas, kas mums jāzina?').fill('Nāku ar suni');
      await press(page, t('shift.join-do'));
      await expect(page.locator('.shift__told')).toBeFocused();
      await look(page, 'signed up with answers');
    });

    await test.step('she sees her answers among her shifts, and mends one', async () => {
      const { page } = phone;
      await page.goto(at('/me/shifts'));
      await expect(page.getByText('Nāku ar suni')).toBeVisible();
      await look(page, 'own answers');
      await press(page, t('asked.mend'));
      await expect(page.getByLabel('M', { exact: true })).toBeChecked();
      await page.getByLabel('L', { exact: true }).check();
      await press(page, t('asked.save'));
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.locator('.answers').first()).toContainText('L');
    });

    await test.step('the organiser sees them on the roster, and asks one thing more', async () => {
      const { page } = office;
      await page.goto(at(`/organise/events/${number}/roster`));
      const row = page.locator('.roster__person').filter({ hasText: 'Zane Šķēle' });
      await expect(row).toContainText(shirt);
      await expect(row).toContainText('Nāku ar suni');
      await look(page, 'a roster with answers');
      await page.goto(at(`/organise/events/${number}`));
      await press(page, `${t('role-questions.open')} Solu likšana`);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('role-questions.words'), { exact: true }).nth(1).fill('Ko mums vēl jāzina?');
      await dialog.getByRole('button', { name: t('role-questions.add'), exact: true }).click();
      await dialog.getByLabel(t('role-questions.kind'), { exact: true }).nth(2).selectOption('yes-no');
      await dialog.getByLabel(t('role-questions.required')).nth(2).check();
      await press(page, t('role-questions.save'));
      await expect(dialog.locator('.t-field--wrong').first()).toBeVisible();
      await look(page, 'a question without words');
      await dialog.getByLabel(t('role-questions.words'), { exact: true }).nth(2).fill('Vai tev ir auto?');
      await press(page, t('role-questions.save'));
      await expect(page.getByText(t('role-questions.saved', { role: 'Solu likšana' }))).toBeVisible();
      await look(page, 'questions of a published task, changed');
    });

    await test.step('she keeps her place, and is shown what to answer', async () => {
      const { page } = phone;
      await page.goto(at('/me/shifts'));
      await expect(page.getByText(t('asked.please', { count: 1 }))).toBeVisible();
      await expect(page.getByText('Ko mums vēl jāzina?')).toBeVisible();
      await look(page, 'a new question to answer');
      await press(page, t('asked.answer'));
      await page.getByLabel(t('asked.yes'), { exact: true }).check();
      await press(page, t('asked.save'));
      await expect(page.getByText(t('asked.please', { count: 1 }))).toBeHidden();
      await look(page, 'nothing more to answer');
    });

    await test.step('whoever stands in for her answers for themselves', async () => {
      const { page } = phone;
      await press(page, t('standin.ask'));
      await press(page, t('standin.make'));
      const field = page.getByLabel(t('standin.link'), { exact: true });
      await expect(field).toHaveValue(/stand-in#/);
      const other = await deviceOf(browser, juris, { viewport: PHONE });
      await other.page.goto(await field.inputValue());
      await expect(other.page.getByLabel('M', { exact: true })).not.toBeChecked();
      await look(other.page, 'a place that asks something');
      await other.page.getByLabel('S', { exact: true }).check();
      await other.page.getByLabel(t('asked.no'), { exact: true }).check();
      await press(other.page, t('standin.take'));
      await expect(other.page.getByRole('link', { name: t('standin.see-own'), exact: true })).toBeVisible();
      await other.page.goto(at('/me/shifts'));
      await expect(other.page.locator('.answers').first()).toContainText('S');
      await other.context.close();
      await office.page.goto(at(`/organise/events/${number}/roster`));
      await expect(
        office.page.locator('.roster__person').filter({ hasText: 'Juris Jundātājs' }),
      ).toContainText(t('asked.no'));
    });
    await office.context.close();
    await phone.context.close();
  });
}
