import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'balvu-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`a place is taken, waited for, given up, offered and accepted, in ${language}`, async ({
    browser,
    page: visitor,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'shifts', 'refusals');
    const at = pathOf(language);
    const title = `Svētki ${municipality}`;
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number } = await publishedEvent(organiser, organisation, { title });
    const [{ minimumAge = 0, name: seats = '' } = {}] = someEvent().roles.slice(1);
    const first = await deviceOf(browser, await somebody({ name: 'Pirmā Palīdze', municipality }));
    const second = await deviceOf(browser, await somebody({ name: 'Otrais Gaidītājs', municipality }));
    const cardOf = (page: Page) =>
      page.locator('.shift').filter({ has: page.getByRole('heading', { name: seats }) });
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

    await test.step('a visitor sees where somebody is wanted, and is led to sign in and back', async () => {
      await visitor.setViewportSize({ width: 320, height: 700 });
      await visitor.goto(at(`/shifts?where=${municipality}`));
      await expect(cardOf(visitor)).toContainText(t('shift.free', { count: 1 }));
      await expect(cardOf(visitor)).toContainText(t('shift.age', { age: minimumAge }));
      const way = cardOf(visitor).getByRole('link', { name: t('shift.sign-in') });
      await expect(way).toHaveAttribute('href', /sign-in\?next=.*shifts.*where/);
      await look(visitor, 'the board of a visitor');
      const plain = await (await visitor.request.get(at(`/events/${number}`))).text();
      for (const words of [title, seats, '+371 6000 0111']) expect(plain).toContain(words);
    });

    await test.step('the first one signs up in two presses', async () => {
      const { page } = first;
      await page.goto(at('/shifts'));
      await cardOf(page)
        .getByRole('button', { name: t('shift.join') })
        .click();
      await expect(page.getByRole('alertdialog')).toContainText(t('shift.join-text'));
      await look(page, 'signing up, asked');
      await press(page, t('shift.join-do'));
      await expect(cardOf(page).locator('.shift__told')).toBeFocused();
      await expect(cardOf(page)).toContainText(t('shift.confirmed'));
      // What lies at the same time is not theirs to take, and it says why.
      await expect(page.getByText(t('slot.overlaps'))).not.toHaveCount(0);
      await look(page, 'signed up');
    });

    await test.step('the second one finds it full, and waits', async () => {
      const { page } = second;
      await page.goto(at('/shifts'));
      await cardOf(page)
        .getByRole('button', { name: t('shift.queue') })
        .click();
      await press(page, t('shift.queue-do'));
      await expect(cardOf(page).locator('.shift__told')).toContainText(t('shift.queued', { before: 0 }));
      await look(page, 'on the waiting list');
      await cardOf(page).locator('.shift__told').getByRole('link').click();
      await expect(page.getByText(t('my-shifts.before', { count: 0 }))).toBeVisible();
      await expect(page.getByText(t('my-shifts.why'))).toBeVisible();
      await look(page, 'waiting');
    });

    await test.step('the first one gives the place up, after being asked', async () => {
      const { page } = first;
      await page.goto(at('/me/shifts'));
      await press(page, t('my-shifts.leave'));
      await look(page, 'giving up, asked');
      await press(page, t('my-shifts.leave-do'));
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.getByText(t('ending.cancelled'), { exact: true })).toBeVisible();
      await look(page, 'given up');
    });

    await test.step('the place is kept for the second one, and everyone reads that', async () => {
      await visitor.goto(at(`/events/${number}`));
      await expect(cardOf(visitor)).toContainText(t('shift.held', { count: 1 }));
      await expect(visitor.getByRole('link', { name: '+371 6000 0111' })).toBeVisible();
      await look(visitor, 'an event on the smallest screen');
    });

    await test.step('the second one is asked, and accepts from the keyboard', async () => {
      const { page } = second;
      await page.reload();
      const accept = page.getByRole('button', { name: t('my-shifts.accept') });
      await expect(accept).toBeVisible();
      await look(page, 'an offer');
      await accept.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.getByRole('heading', { name: t('my-shifts.confirmed') })).toBeVisible();
      await look(page, 'accepted');
    });
    await Promise.all([first.context.close(), second.context.close()]);
  });
}

test('whoever has signed up for nothing is led to the shifts, by the menu and back', async ({ browser }) => {
  const t = translator('lv', 'shifts', 'shell');
  const device = await deviceOf(browser, await somebody({ name: 'Jaunā Kaimiņiene' }), { viewport: PHONE });
  const { page } = device;
  await page.goto('/me');
  await page.getByRole('link', { name: t('account.shifts') }).click();
  await expect(page.getByText(t('my-shifts.empty'))).toBeVisible();
  await look(page, 'no shifts');
  await page.getByRole('link', { name: t('my-shifts.find') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('shifts.title'));
  await page.getByLabel(t('shifts.where'), { exact: true }).selectOption('daugavpils');
  // The demonstration: one shift is full and has a waiting list.
  await expect(page.getByText(t('shift.waiting', { count: 2 }))).toBeVisible();
  await look(page, 'a day with much to do');
  await page.getByRole('link', { name: t('shifts.later') }).click();
  await expect(page.getByText(t('shifts.none'))).toBeVisible();
  await look(page, 'weeks without shifts');
  await device.context.close();
});
