import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { browserOf, PHONE, signIn } from './people.js';

const t = translator('lv', 'public', 'propose', 'desk');

test('a decision sent with a double click is told as sent; words stay with the way they were written for', async ({
  browser,
}) => {
  const { page, context } = await browserOf(browser);
  await signIn(page, 'sarmite@talka.example', '/desk');
  await page.locator('.queue a, .desk a[href*="/desk/"]').first().click();
  const choose = (outcome: 'return' | 'publish') =>
    page.getByRole('button', { name: t(`desk.decide.${outcome}`) }).click();
  const words = page.locator('#decide-words');
  await choose('return');
  await words.fill('Kurā krastā laipa stāvētu?');
  await page.getByRole('button', { name: t('desk.decide.later') }).click();
  await choose('publish');
  await expect(words).toHaveValue('');
  await page.getByRole('button', { name: t('desk.decide.later') }).click();
  await choose('return');
  await expect(words).toHaveValue('Kurā krastā laipa stāvētu?');
  await page.getByRole('button', { name: t('desk.decide.send-return') }).dblclick();
  await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
  await context.close();
});

test('support given with a double click is one support, and nothing is said to have failed', async ({
  browser,
}) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await signIn(page, 'ausma@talka.example', '/ideas');
  const { ideas } = (await (await page.request.get('/api/v1/ideas?status=published')).json()) as {
    ideas: { number: number }[];
  };
  const read = async (number: number) =>
    (await (await page.request.get(`/api/v1/ideas/${number}`)).json()) as {
      support: number;
      supportOpen: boolean;
      mine: { supported: boolean; author: boolean };
    };
  let chosen: number | undefined;
  for (const { number } of ideas) {
    const { supportOpen, mine } = await read(number);
    if (supportOpen && !mine.supported && !mine.author) chosen ??= number;
  }
  const number = chosen ?? 0;
  const before = (await read(number)).support;
  await page.goto(`/ideas/${number}`);
  await page.getByRole('button', { name: t('support.add') }).dblclick();
  await expect(page.getByText(t('support.added'))).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(t('support.failed'))).toHaveCount(0);
  expect(await read(number)).toMatchObject({ support: before + 1, mine: { supported: true } });
  await context.close();
});

test('a double click onwards is one step, and one step back', async ({ browser }) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await page.goto('/propose');
  await page.locator('#propose-title').fill('Soliņi gar ezeru');
  await page.locator('#propose-summary').fill('Pieci soliņi gar ezera taku, kur vakarā sēdēt.');
  await page.getByRole('button', { name: t('propose.onward') }).dblclick();
  await expect(page).toHaveURL(/step=2/);
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/propose$/);
  await context.close();
});

test('a press that began while a sheet still came in is heard', async ({ browser }) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await page.goto('/propose');
  await page.locator('#propose-title').fill('Soliņi gar ezeru');
  // Time stands still for whatever moves, as it may on a machine with much to do.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await page.getByRole('button', { name: t('again.new') }).click();
  await expect(page.locator('.t-dialog[data-entering]')).toBeVisible();
  const box = await page.getByRole('button', { name: t('again.keep') }).boundingBox();
  if (!box) throw new Error('the sheet has no such button');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.75);
  await page.mouse.down();
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  await expect(page.locator('.t-dialog[data-entering]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await context.close();
});
