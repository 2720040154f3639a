import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE, signIn } from './people.js';
import { openPolls } from './published-vote.js';

const t = translator('lv', 'result');

test('ballots too few to be published are offered to the auditor alone', async ({ page }) => {
  const polls = await openPolls();
  await polls.cast([{ visi: ['1'] }, { visi: ['2'] }, { visi: ['1'] }]);
  await polls.publish();
  await polls.end();
  await page.setViewportSize(PHONE);

  await page.goto(`/votes/${polls.number}/result`);
  await expect(page.getByText(t('result.few', { least: 5 }))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('auditor.title') })).toHaveCount(0);

  await signIn(page, 'skaidrite@talka.example', `/votes/${polls.number}/result`);
  await expect(page.getByText(t('auditor.text', { count: 1 }))).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t('auditor.get') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`talka-${polls.number}-visi.pb`);
  expect(await readFile(await file.path(), 'utf8')).toContain('num_votes;3');
  await expectNoBarriersInBothThemes(page, 'the auditor’s files');
  await expectNoSidewaysScroll(page, 'the auditor’s files');
});
