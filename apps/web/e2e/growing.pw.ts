import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, verifiedOrganisation } from '@talka/testing';
import { readFileSync } from 'node:fs';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const nextMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`a published event grows, is mended and loses what nobody took, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'organise', 'roster', 'refusals');
    const at = pathOf(language);
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts: ids } = await publishedEvent(organiser, organisation);
    const helper = await somebody({ name: 'Anna Palīdze', municipality });
    await helper.call('my-shifts.join', { params: { shift: ids[0] ?? '' } });
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, organiser, viewport);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const shifts = page.locator('.rota__shift');
    const seen = async () => (await page.request.get(at(`/events/${number}`))).text();

    await test.step('a task and its shifts wait here until they are published', async () => {
      await page.goto(at(`/organise/events/${number}`));
      await page.getByText(t('grow.title')).click();
      await look(page, 'a published event, before it grows');
      await press(t('edit.role-add'));
      await page.getByLabel(t('edit.role-name'), { exact: true }).fill('Nakts sargs');
      await page.getByLabel(t('add.role')).selectOption({ label: 'Nakts sargs' });
      await page.getByLabel(t('shift-of.day'), { exact: true }).fill(nextMonth());
      await page.getByLabel(t('shift-of.from'), { exact: true }).fill('22:00');
      await page.getByLabel(t('shift-of.until'), { exact: true }).fill('02:00');
      await press(t('add.do', { count: 1 }));
      await expect(shifts).toHaveCount(4);
      await page.reload();
      await expect(shifts).toHaveCount(4);
      await look(page, 'what is to be added');
      expect(await seen()).not.toContain('Nakts sargs');
    });

    await test.step('published, everybody sees them at once', async () => {
      await press(t('grow.do'));
      const done = t('grow.done', { shifts: 1, days: 1, places: 2 });
      await expect(page.getByText(done)).toBeVisible();
      await look(page, 'grown');
      expect(await seen()).toContain('Nakts sargs');
    });

    await test.step('words are mended; another place asks for a reason', async () => {
      allow(/status of 400/);
      await press(t('reword.open'));
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('edit.place'), { exact: true }).fill('Lielais laukums');
      await dialog.getByRole('button', { name: t('change.save'), exact: true }).click();
      await expect(dialog.getByText(t('text.empty'))).toBeVisible();
      await look(page, 'another place, without a reason');
      await dialog.getByLabel(t('change.reason'), { exact: true }).fill('Krasts ir izmircis.');
      await dialog.getByRole('button', { name: t('change.save'), exact: true }).click();
      await expect(page.getByText(t('reword.moved'))).toBeVisible();
      expect(await seen()).toContain('Lielais laukums');
    });

    await test.step('a shift nobody took goes, and then its task; one that somebody took says what to do', async () => {
      allow(/status of 409/);
      const out = () =>
        page.getByRole('dialog').getByRole('button', { name: t('shift-of.remove'), exact: true });
      await helper.call('my-shifts.leave', { params: { shift: ids[0] ?? '' } });
      await page.reload();
      await shifts.first().click();
      await out().click();
      await expect(page.getByRole('dialog').getByText(t('event.shift-used'))).toBeVisible();
      await look(page, 'a shift that somebody had taken');
      await page.keyboard.press('Escape');
      await shifts.last().click();
      await out().click();
      await expect(shifts).toHaveCount(3);
      await page.getByRole('button', { name: `${t('edit.role-remove')} Nakts sargs` }).click();
      await expect(page.getByText(t('grow.role-gone', { name: 'Nakts sargs' }))).toBeVisible();
      await look(page, 'as it was before');
    });

    await test.step('an organiser takes somebody’s agreement from the roster', async () => {
      await helper.call('my-shifts.join', { params: { shift: ids[1] ?? '' } });
      await page.goto(at(`/organise/events/${number}/roster`));
      await page.getByRole('button', { name: `${t('act.more')} Anna Palīdze` }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: t('act.agreement') }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^talka-.*\.pdf$/);
      expect(
        readFileSync(await file.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      await look(page, 'the roster, with an agreement taken');
    });
    await context.close();
  });
}
