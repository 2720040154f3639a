import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, listenTo, test } from './checked.js';
import { browserOf, DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, goOn, PHONE, signIn } from './people.js'; // prettier-ignore
import { somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const t = translator('lv', 'propose', 'account');
const saved = (page: Page) => expect(page.getByText(/^Saglabāts/)).toBeVisible();

test('a draft outlives a reload and a lost network; two windows lose nothing unasked', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  allow(/ERR_INTERNET_DISCONNECTED/, /409/);
  const { page, context } = await browserOf(browser, { viewport: DESKTOP });
  await signIn(page, 'oskars@talka.example', '/propose');
  const title = page.locator('#propose-title');
  const summary = page.locator('#propose-summary');
  await title.fill('Laivu steķi pie pilsētas peldvietas');
  await page.reload();
  await expect(title).toHaveValue('Laivu steķi pie pilsētas peldvietas');

  await context.setOffline(true);
  await summary.fill('Koka steķi divām laivām, lai bērni drošāk kāpj iekšā.');
  await expect(page.getByText(t('save.offline'))).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.getByRole('button', { name: t('propose.onward') }).click();
  await page.locator('#propose-why').fill('Tagad laivas velk pa dubļiem, un pavasarī tur slīd visi.');
  await page.getByRole('radio').first().check({ force: true });
  await page.locator('#propose-category').selectOption('learning');
  await saved(page);

  const other = await context.newPage();
  await other.goto('/propose');
  await other.locator('#propose-title').fill('Laivu steķi pie vecā tilta');
  await saved(other);
  await page.goto('/propose?step=2').catch(() => undefined);
  await page.locator('#propose-why').fill('Tagad laivas velk pa dubļiem, un rudenī tur slīd visi.');
  await saved(page);
  await other.locator('#propose-summary').fill('Koka steķi trim laivām, lai bērni drošāk kāpj iekšā.');
  const box = other.locator('#conflict');
  await expect(box).toBeVisible();
  await expect(box.locator('ins', { hasText: 'trim' })).toBeVisible();
  await expectNoBarriersInBothThemes(other, 'two variants');
  for (const step of [2, 3, 4]) await goOn(other, t('propose.onward'), step);
  await other.getByRole('button', { name: t('submit.send') }).click();
  await expect(box).toBeFocused();
  await expect(other.getByText(t('submit.first-choose'))).toBeVisible();
  await other.getByRole('button', { name: t('conflict.keep-mine') }).click();
  await saved(other);
  await expect(other.getByText(t('submit.first-choose'))).toHaveCount(0);
  await context.close();
});

test('words typed just before a reload begin one draft, and not a second one', async ({ browser }) => {
  const writer = await somebody({ name: 'Ieva Rakstniece', municipality: 'rezekne' });
  const { page, context } = await deviceOf(browser, writer, { viewport: DESKTOP });
  await page.goto('/propose');
  const title = page.locator('#propose-title');
  await title.fill('Laivu steķi pie pilsētas peldvietas');
  // What is sent while the page is left arrives, and its answer finds nobody.
  await page.reload();
  await expect(title).toHaveValue('Laivu steķi pie pilsētas peldvietas');
  await title.fill('Laivu steķi pie vecā tilta');
  await saved(page);
  const { rows } = await inDatabase((database) =>
    database.query<{ title: string }>('select title from idea where author_id = $1', [writer.id]),
  );
  expect(rows).toEqual([{ title: 'Laivu steķi pie vecā tilta' }]);
  await context.close();
});

test('a file on its way is not left behind without a question', async ({ browser }) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await signIn(page, 'leonard@talka.example', '/propose');
  await page.locator('#propose-title').fill('A slow picture');
  await page.goto('/propose?step=3');
  await page.route('**/my/ideas/*/files', () => undefined);
  const picture = { name: 'home.png', mimeType: 'image/png', buffer: Buffer.alloc(2_000, 1) };
  await page.locator('input[type=file]').setInputFiles(picture);
  await expect(page.getByRole('img', { name: /home\.png/ }).first()).toBeVisible();
  await page.locator('body').click();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await context.close();
});

test('a place is found on a sheet with towns, from the keyboard too, and said by the nearest', async ({
  browser,
}) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await page.goto('/propose?step=2');
  await page.getByRole('radio', { name: t('place.point') }).check({ force: true });
  await expect(page.locator('.place-town__name', { hasText: /^Rēzekne$/ })).toBeVisible();
  await page.getByRole('button', { name: t('place.middle') }).click();
  await expect(page.getByText(/^Tuvākā pilsēta vai ciems kartē: /)).toBeVisible();
  await expectNoBarriersInBothThemes(page, 'the map');
  await expectNoSidewaysScroll(page, 'the map');
  await context.close();
});

test('on an iPhone a dialog holds the page behind it still, within what the policy allows', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: PHONE, userAgent: SAFARI });
  listenTo(context);
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'platform', { get: () => 'iPhone' });
    Object.defineProperty(navigator, 'userAgentData', { get: () => undefined });
  });
  const page = await context.newPage();
  await page.goto('/propose');
  await page.locator('#propose-title').fill('Soliņi');
  await page.getByRole('button', { name: t('again.new') }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  const kept = await page.evaluate(() => getComputedStyle(document.body).overscrollBehaviorY);
  expect(kept).toBe('contain');
  await context.close();
});
