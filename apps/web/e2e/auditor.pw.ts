import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { PHONE } from './people.js';
import { openPolls } from './published-vote.js';
import { look, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const t = translator('lv', 'result');

test('ballots too few to be published are offered to the auditor alone', async ({
  page: visitor,
  browser,
}) => {
  const polls = await openPolls();
  await polls.cast([{ visi: ['1'] }, { visi: ['2'] }, { visi: ['1'] }]);
  await polls.publish();
  await polls.end();
  await visitor.setViewportSize(PHONE);

  await visitor.goto(`/votes/${polls.number}/result`);
  await expect(visitor.getByText(t('result.few', { least: 5 }))).toBeVisible();
  await expect(visitor.getByRole('heading', { name: t('auditor.title') })).toHaveCount(0);

  const { page, context } = await deviceOf(browser, await somebody({ grants: [{ role: 'auditor' }] }));
  await page.goto(`/votes/${polls.number}/result`);
  await expect(page.getByText(t('auditor.text', { count: 1 }))).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t('auditor.get') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`talka-${polls.number}-visi.pb`);
  expect(await readFile(await file.path(), 'utf8')).toContain('num_votes;3');
  await look(page, 'the auditor’s files');
  await context.close();
});
