import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { PHONE } from './people.js';
import { look, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

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
