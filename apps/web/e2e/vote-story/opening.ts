import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { timeHasRunOut } from '@talka/testing';
import { inDatabase } from '../voters.js';
import { chooseFiles, file, look, press } from './at-the-screen.js';
import { inTwo, numberOf, type Office } from './office.js';

const t = translator('lv', 'voteoffice', 'shell', 'refusals');

/** Its time has run out; the worker looks at the clock by itself. */
const runOut = (number: number): Promise<unknown> =>
  inDatabase((database) => timeHasRunOut(database, number));

/** Its time runs out, two hand it over, two of three keyholders open it in the browser. */
export async function closeAndOpen(office: Office): Promise<void> {
  const { page, keys } = office;
  await runOut(numberOf(office));
  await expect(async () => {
    await page.goto(office.path);
    await expect(page.getByText(t('voteoffice.moment-closed'), { exact: true })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 120_000 });
  await inTwo(office, 'open');
  await page.goto(`${office.path}/opening`);
  await chooseFiles(page, t('voteoffice.read-files'), [
    file('ceremony.json', office.record),
    file('one.json', keys[0]?.secret ?? ''),
    file('three.json', keys[2]?.secret ?? ''),
    file('other.json', '{}'),
  ]);
  await expect(page.getByText(t('voteoffice.file-unknown', { file: 'other.json' }))).toBeVisible();
  await look(page, 'the opening');
  await press(page, t('voteoffice.open-now'));
  await expect(page.getByRole('heading', { name: t('voteoffice.opened-done') })).toBeVisible();
  await look(page, 'what was opened');
  await press(page, t('voteoffice.bring'));
  // The worker checks it by itself, and the page looks again.
  await expect(page.getByText(t('voteoffice.brought'))).toBeVisible({ timeout: 60_000 });
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain('secretKey');
}

/** Two publish it. */
export async function publish(office: Office): Promise<void> {
  const { second } = office;
  await inTwo(office, 'publish');
  await expect(second.getByRole('link', { name: t('voteoffice.to-result') })).toBeVisible();
  await look(second, 'a published vote');
}
