import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'livanu-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  test(`an organiser writes to those who come, with keys alone, in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'shiftmessages', 'roster', 'care', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      title: `Talka ${municipality}`,
      roles: [{ id: 'soli', name: 'Solu likšana', about: '', minimumAge: 16, needs: [], questions: [] }],
      shifts: someEvent()
        .shifts.slice(0, 2)
        .map((shift) => ({ ...shift, role: 'soli' })),
    });
    const [first = '', second = ''] = shifts;
    const zane = await somebody({ name: 'Zane Šķēle', municipality });
    await zane.call('my-shifts.join', { params: { shift: first } });
    const [volunteer, door] = [await deviceOf(browser, zane), await deviceOf(browser, organiser)];
    const { page } = door;
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel(t('write.words'), { exact: true });
    const told = page.locator('.roster__told');
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });

    await test.step('what is refused stays as it was typed, also when the window is shut meanwhile', async () => {
      await page.goto(at(`/organise/events/${number}/roster`));
      await tab(t('written.title')).click();
      await expect(page.getByText(t('written.none'))).toBeVisible();
      await look(page, 'no messages yet');
      await page.keyboard.press('ArrowLeft');
      await expect(tab(t('roster.view-people'))).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('button', { name: t('write.to-this') }).focus();
      await page.keyboard.press('Enter');
      await expect(dialog.getByLabel(t('write.to'))).toHaveValue(first);
      await field.focus();
      await page.keyboard.type('Ai');
      await look(page, 'a message being written');
      allow(/400|409|422/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await look(page, 'a message that is too short');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await tab(t('written.title')).click();
      await page.getByRole('button', { name: t('write.open') }).focus();
      await page.keyboard.press('Enter');
      await expect(field).toHaveValue('Ai');
      await field.fill('Paņemiet cimdus.\nTiekamies pie estrādes.');
      await dialog.getByLabel(t('write.to')).selectOption(second);
      await dialog.getByRole('button', { name: t('write.send') }).click();
      await expect(dialog).toContainText(t('message.nobody'));
    });

    await test.step('the roster of the day is taken along as PDF', async () => {
      await page.keyboard.press('Escape');
      await tab(t('roster.view-files')).click();
      await look(page, 'files of a roster');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: t('sheet.take') }).click();
      expect((await saved).suggestedFilename()).toMatch(/^talka-.*\.pdf$/);
      await tab(t('written.title')).click();
      await page.getByRole('button', { name: t('write.open') }).click();
    });

    await test.step('it goes to a whole day at once, and stands in the list', async () => {
      await dialog.getByLabel(t('write.to')).selectOption({ index: 0 });
      await dialog.getByRole('button', { name: t('write.send') }).press('Enter');
      await expect(told).toBeFocused();
      await expect(told).toContainText(t('write.done', { people: 1 }));
      await expect(page.locator('.roster__message')).toContainText('Tiekamies pie estrādes.');
      await look(page, 'a roster with a message');
    });

    await test.step('the volunteer reads it with their shifts, line by line', async () => {
      const own = volunteer.page;
      await own.goto(at('/me/shifts'));
      await expect(own.getByRole('heading', { name: t('received.title') })).toBeVisible();
      await expect(own.locator('.own-messages__words')).toHaveCSS('white-space-collapse', 'preserve-breaks');
      await expect(own.locator('.own-messages')).toContainText('Ezerkrasta biedrība');
      await look(own, 'shifts with a message');
    });
    await test.step('they say what they eat and need, and the organiser sees sums, and too early nobody by name', async () => {
      // A sum of one or two people would name them: two more come.
      for (const name of ['Ilga Pūce', 'Juris Sils'])
        await (await somebody({ name, municipality })).call('my-shifts.join', { params: { shift: first } });
      const own = volunteer.page;
      await own.getByRole('button', { name: t('care.open') }).press('Enter');
      const form = own.getByRole('dialog');
      await form.getByLabel(t('care.food-vegan')).press('Space');
      await form.getByLabel(t('care.access-words')).fill('Vajag sēdēt');
      await look(own, 'food and access');
      await form.getByRole('button', { name: t('care.save') }).click();
      await expect(form.getByText(t('care.consent-needed'))).toBeVisible();
      await look(own, 'consent is missing');
      await expect(form.getByLabel(t('care.access-words'))).toHaveValue('Vajag sēdēt');
      await form.getByLabel(t('care.consent'), { exact: true }).check();
      await form.getByRole('button', { name: t('care.save') }).press('Enter');
      await expect(own.locator('.shift__told')).toContainText(t('care.saved'));
      await page.reload();
      await tab(t('care.sums')).click();
      const sums = page.locator('.roster__care');
      await expect(sums).toContainText(t('care.one', { what: t('care.food-vegan'), count: 1 }));
      await sums.getByRole('button', { name: t('care.look') }).click();
      await expect(sums).toContainText(t('care.too-early', { days: 7 }));
      await expect(sums).not.toContainText('Zane');
      await look(page, 'sums of food and access');
    });
    await Promise.all([volunteer.context.close(), door.context.close()]);
  });
}
