import { expect } from '@playwright/test';
import { test } from './checked.js';
import { browserOf, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE, signIn } from './people.js';

test('a platform administrator gives a role of the partnership, says why, and takes it back', async ({
  browser,
}) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await signIn(page, 'reinis@talka.example', '/office/federation');
  const rows = page.locator('table tbody tr');
  await expect(rows.first()).toBeVisible();
  await expectNoBarriersInBothThemes(page, '/office/federation');
  await expectNoSidewaysScroll(page, '/office/federation');

  await page.locator('#grant-email').fill('kazimirs@talka.example');
  await page.getByLabel('Iemesls').fill('Aizvieto kolēģi līdz martam');
  await page.getByRole('button', { name: 'Piešķirt lomu' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Piešķirt lomu' }).click();
  const given = rows.filter({ hasText: 'Aizvieto kolēģi līdz martam' });
  await expect(given).toContainText('Partnerības koordinators');

  await given.getByRole('button', { name: /^Noņemt lomu/ }).click();
  await dialog.getByLabel('Iemesls').fill('Kolēģe ir atpakaļ');
  await dialog.getByRole('button', { name: 'Noņemt lomu' }).click();
  await expect(given).toHaveCount(0);
  await context.close();
});
