import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';

const t = translator('lv', 'votes', 'result', 'shell');

test('a vote that is not there leads to those that are', async ({ page }) => {
  allow(/404/);
  await page.setViewportSize(PHONE);
  for (const [path, title] of [
    ['/votes/99999999', t('vote.gone')],
    ['/votes/99999999/result', t('result.gone')],
    ['/votes/0/lab', t('result.gone')],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectNoBarriersInBothThemes(page, path);
    await page
      .locator('main')
      .getByRole('link', { name: t('nav.votes') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: t('votes.title') })).toBeVisible();
  }
});

test('the rules of a vote lead to the regulation that they were read from', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/votes');
  await page.getByRole('link', { name: 'Daugavpils līdzdalības budžets' }).first().click();
  const source = page.locator('.vote-rules').getByRole('link', { name: /līdzdalības budžeta nolikums/ });
  await expect(source).toHaveAttribute('href', /^https:\/\//);
  await expect(source).toContainText(/saistošie noteikumi Nr\.\s\d+/);
  await expectNoSidewaysScroll(page, 'the rules of a vote');
});
