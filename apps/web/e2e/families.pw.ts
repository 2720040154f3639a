import { expect, type Locator } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, organiserIn, publishedWorkshop, someNote, someSize } from '@talka/testing';
import { test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const SIZE = someSize('izmers', 'Priekšauta izmērs', 'Размер фартука');
const NOTE = someNote('Vēl kas?', 'Что ещё?');
const ZILE = 'Zīle Linupīte';
const MIKELIS = 'Miķelis Linupītis';

for (const [language, municipality] of [
  ['lv', 'balvu-novads'],
  ['ru', 'rezekne'],
] as const) {
  test(`a family is asked each for themselves, and comes together, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'workshops', 'asked', 'workshopdesk');
    const at = pathOf(language);
    const size = SIZE.words[language];
    const note = NOTE.words[language];
    const { organiser, organisation } = await organiserIn({ person: somebody }, municipality);
    const questions = [SIZE, NOTE];
    const { number, slot } = await publishedWorkshop(organiser, organisation, { questions, places: 3 });
    const carer = await somebody({ name: 'Māra Linupe', municipality });
    for (const [name, age] of [
      [ZILE, 8],
      [MIKELIS, 11],
    ] as const)
      // prettier-ignore
      await carer.call('my-children.add', { body: { name, birthDate: birthDateOf(age) } });
    const other = await somebody({ name: 'Oskars Otrais', municipality });
    const params = { number, slot };
    await other.call('my-workshops.say-answers', { params, body: { answers: { izmers: 's' } } });
    await other.call('my-workshops.enrol', { params, body: {} });

    const { page, context } = await deviceOf(browser, carer);
    const dialog = page.getByRole('dialog');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    /** What is asked of one of them. */
    const of = (name: string) => dialog.getByRole('group', { name, exact: true });
    const myself = of(t('workshop.myself'));
    const wears = (whose: Locator, letter: string) => whose.getByLabel(letter, { exact: true });

    await test.step('three who come where two places are left are told that they will wait', async () => {
      await page.goto(at(`/workshops/${number}`));
      await press(t('workshop.enrol'));
      await expect(dialog.getByText(t('workshop.enrol-text'))).toBeVisible();
      await dialog.getByRole('checkbox', { name: ZILE }).check();
      await expect(dialog.getByText(t('workshop.enrol-all-text'))).toBeVisible();
      await dialog.getByRole('checkbox', { name: MIKELIS }).check();
      await expect(dialog.getByText(t('workshop.queue-all-text'))).toContainText(
        t('workshop.places-free', { count: 2 }),
      );
      await look(page, 'more who come than places are left');
      await press(t('asked.close'));
      await other.call('my-workshops.leave', { params });
      await page.reload();
    });

    await test.step('each is asked for themselves, and whatever is missing is named at whose it is', async () => {
      await press(t('workshop.enrol'));
      for (const name of [ZILE, MIKELIS]) await dialog.getByRole('checkbox', { name }).check();
      await expect(dialog.getByText(t('workshop.enrol-all-text'))).toBeVisible();
      await expect(dialog.getByRole('group', { name: new RegExp(size) })).toHaveCount(3);
      await wears(myself, 'M').check();
      await wears(of(ZILE), 'S').check();
      await look(page, 'what is asked of a family');
      await press(t('workshop.enrol-them'));
      await expect(wears(of(MIKELIS), 'S')).toBeFocused();
      await expect(of(MIKELIS).getByText(t('asked.needed')).first()).toBeVisible();
      await expect(of(ZILE).getByText(t('asked.needed'))).toHaveCount(0);
      await look(page, 'what is missing of one of them');
    });

    await test.step('whoever stays away is asked nothing, and what was typed for the others stays', async () => {
      await of(MIKELIS).getByLabel(note).fill('Kreilis');
      await dialog.getByRole('checkbox', { name: MIKELIS }).uncheck();
      await expect(of(MIKELIS)).toHaveCount(0);
      await dialog.getByRole('checkbox', { name: MIKELIS }).check();
      await expect(of(MIKELIS).getByLabel(note)).toHaveValue('Kreilis');
      await expect(wears(of(ZILE), 'S')).toBeChecked();
      await wears(of(MIKELIS), 'L').check();
      await press(t('workshop.enrol-them'));
      await expect(page.getByText(t('workshop.has'), { exact: true })).toBeVisible();
      await expect(dialog).toHaveCount(0);
      const brought = (name: string) => page.locator('.seat__child').filter({ hasText: name });
      await expect(brought(ZILE)).toContainText(t('workshop.child-has'));
      await expect(brought(ZILE).locator('.answers dd')).toHaveText(['S']);
      await expect(brought(MIKELIS).locator('.answers dd')).toHaveText(['L', 'Kreilis']);
      await expect(page.locator('.answers').first().locator('dd')).toHaveText(['M']);
      await look(page, 'a family that has its places');
      // Sent, nothing of it waits on the device.
      const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /answers/.test(key)));
      expect(left).toEqual([]);
    });

    await test.step('a child’s answer is mended, and nobody else’s', async () => {
      await page.goto(at('/me/workshops'));
      const place = page.getByRole('listitem').filter({ hasText: ZILE }).first();
      await place.getByRole('button', { name: t('asked.mend') }).click();
      await expect(dialog).toContainText(ZILE);
      await wears(dialog, 'M').check();
      await look(page, 'mending what a child was asked');
      await press(t('asked.save'));
      await expect(page.getByText(t('asked.saved-workshop'))).toBeVisible();
      await look(page, 'where a family learns');
    });

    await test.step('whoever leads knows what to prepare, and for whom', async () => {
      const desk = await deviceOf(browser, organiser);
      await desk.page.goto(at(`/organise/workshops/${number}`));
      const line = (name: string) => desk.page.locator('.desk-people > li').filter({ hasText: name });
      await expect(line(ZILE).locator('.answers dd').first()).toHaveText('M');
      await expect(line(MIKELIS).locator('.answers dd').first()).toHaveText('L');
      await expect(line('Māra Linupe').locator('.answers dd').first()).toHaveText('M');
      await expect(desk.page.locator('.desk-sums')).toContainText(
        t('asked.prepare-of', { answered: 3, people: 3 }),
      );
      await look(desk.page, 'what is to be prepared for a family');
      await desk.context.close();
    });
    await context.close();
  });
}
