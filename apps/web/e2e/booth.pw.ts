import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { someVoteDraft } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll } from './people.js';
import { announce, deviceOf, inDatabase, resident } from './voters.js';

const t = translator('lv', 'votes', 'booth', 'refusals', 'shell');
const NARROW = { width: 320, height: 700 };

const heading = (page: Page, words: string): Locator => page.getByRole('heading', { level: 1, name: words });
const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).click();

/** Every request that brings something to the server, and whether it says whose it is. */
function sentBy(page: Page) {
  const sent: { method: string; path: string; cookie: boolean; key: boolean }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'GET') return;
    void request.allHeaders().then((headers) =>
      sent.push({
        method: request.method(),
        path: new URL(request.url()).pathname,
        cookie: 'cookie' in headers,
        key: 'idempotency-key' in headers,
      }),
    );
  });
  return sent;
}

test('a resident votes in secret, changes the ballot, and finds it in the log', async ({ browser }) => {
  test.setTimeout(240_000);
  const [number, person] = await Promise.all([announce(), resident()]);
  const { page, context } = await deviceOf(browser, person);
  const sent = sentBy(page);
  await page.goto('/votes');
  await page.getByRole('link', { name: 'Pagalmu fonds' }).first().waitFor();
  await look(page, 'the list of votes');
  await page.goto(`/votes/${number}`);
  await expect(page.getByRole('heading', { name: t('vote-next.title-vote') })).toBeVisible();
  await look(page, 'the page of a vote');
  await page.getByRole('link', { name: t('vote-next.go-vote') }).click();

  await expect(heading(page, t('booth.title'))).toBeVisible();
  await press(page, t('booth.look'));
  await expect(page.getByText(t('ballot.blank')).first()).toBeVisible();
  await look(page, 'the booth refuses a blank ballot');
  await page.getByRole('checkbox', { name: /Soliņi/ }).check();
  await page.getByRole('checkbox', { name: /Šūpoles/ }).check();
  await page.getByRole('checkbox', { name: /taka/ }).click();
  await expect(page.getByRole('checkbox', { name: /taka/ })).not.toBeChecked();
  await expect(page.getByText(t('ballot.too-many', { over: 1, max: 2 })).first()).toBeVisible();
  await look(page, 'the booth refuses a third idea');

  const order = await page.locator('.booth-item__name').allTextContents();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Soliņi/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Šūpoles/ })).toBeChecked();
  expect(await page.locator('.booth-item__name').allTextContents()).toEqual(order);
  expect(sent).toEqual([]);

  await press(page, t('booth.look'));
  await expect(heading(page, t('look.title'))).toBeFocused();
  await expect(page.locator('.booth-read__list')).toContainText('Soliņi pie liepām');
  await look(page, 'the ballot read back');
  await press(page, t('look.cast'));
  await expect(heading(page, t('box.title'))).toBeVisible();
  await look(page, 'the ballot is in the box');
  await expect.poll(() => sent.map(({ path }) => path.split('/').at(-1))).toEqual(['token', 'ballots']);
  const [token, ballot] = sent;
  expect([token?.cookie, ballot?.cookie, ballot?.key]).toEqual([true, false, false]);

  const first = (await page.locator('#receipt-line').textContent()) ?? '';
  await press(page, t('box.change'));
  await page.getByRole('checkbox', { name: /Šūpoles/ }).uncheck();
  await page.getByRole('checkbox', { name: /taka/ }).check();
  await press(page, t('booth.look'));
  await press(page, t('look.cast-changed'));
  await expect(heading(page, t('box.title'))).toBeVisible();
  await expect(page.locator('#receipt-line')).not.toHaveText(first);
  expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual(['token', 'ballots', 'ballots']);

  await page.getByText(t('receipt.show-code')).click();
  await expect(page.getByRole('img', { name: t('receipt.code') })).toBeVisible();
  await look(page, 'the receipt as a code');
  await page.getByRole('link', { name: t('receipt.check') }).click();
  await expect(heading(page, t('check.title'))).toBeVisible();
  await expect(async () => {
    await press(page, t('check.check'));
    await expect(page.getByText(t('found.included'))).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await look(page, 'the receipt is in the log');

  await page.goto(`/votes/${number}`);
  await expect(page.getByRole('heading', { name: t('vote-next.title-change') })).toBeVisible();
  await context.close();
});

test('one votes by keyboard alone', async ({ browser }) => {
  test.setTimeout(150_000);
  const [number, person] = await Promise.all([announce(), resident()]);
  const { page, context } = await deviceOf(browser, person, { viewport: DESKTOP });
  await page.goto(`/votes/${number}/booth`);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await tabTo(page.getByRole('checkbox', { name: /Šūpoles/ }));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: t('booth.look') }));
  await page.keyboard.press('Enter');
  await expect(heading(page, t('look.title'))).toBeFocused();
  await tabTo(page.getByRole('button', { name: t('look.cast') }));
  await page.keyboard.press('Enter');
  await expect(heading(page, t('box.title'))).toBeFocused();
  await context.close();
});

test('a network lost in the middle of casting loses nothing, nor does a page that was closed', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  allow(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/);
  const [number, person] = await Promise.all([announce(), resident()]);
  const { page, context } = await deviceOf(browser, person);
  await page.goto(`/votes/${number}/booth`);
  await page.getByRole('checkbox', { name: /Soliņi/ }).check();
  await press(page, t('booth.look'));
  // The token is answered, and the answer to the ballot is lost: the box has it, the voter does not know.
  const sent: string[] = [];
  let lose = true;
  await page.route('**/ballots', async (route) => {
    sent.push(route.request().postData() ?? '');
    if (!lose) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await press(page, t('look.cast'));
  await expect(page.getByText(t('casting.lost'))).toBeVisible();
  await look(page, 'the connection broke off');
  lose = false;
  await page.reload();
  await expect(heading(page, t('box.title'))).toBeVisible();
  expect(new Set(sent).size).toBe(1);
  expect(sent.length).toBeGreaterThan(1);

  await page.unroute('**/ballots');
  await press(page, t('box.change'));
  await page.getByRole('checkbox', { name: /taka/ }).check();
  await press(page, t('booth.look'));
  await expect(heading(page, t('look.title'))).toBeVisible();
  await context.setOffline(true);
  await press(page, t('look.cast-changed'));
  await expect(page.getByText(t('casting.lost'))).toBeVisible();
  await context.setOffline(false);
  await expect(heading(page, t('box.title'))).toBeVisible();
  await context.close();
});

test('whoever is refused has not voted, and is not told so', async ({ browser }) => {
  test.setTimeout(150_000);
  allow(/409/);
  const [number, person] = await Promise.all([announce(), resident()]);
  const { page, context } = await deviceOf(browser, person);
  const become = (state: string) =>
    inDatabase((database) => database.query('update vote set state = $2 where number = $1', [number, state]));
  await page.goto(`/votes/${number}/booth`);
  await page.getByRole('checkbox', { name: /Soliņi/ }).check();
  await press(page, t('booth.look'));
  await become('suspended');
  await press(page, t('look.cast'));
  await expect(page.getByText(t('vote.suspended'))).toBeVisible();
  await look(page, 'the box refused the ballot');
  await press(page, t('casting.back'));
  await expect(heading(page, t('look.title'))).toBeVisible();
  await expect(page.locator('#receipt-line')).toHaveCount(0);
  await become('announced');
  await page.goto(`/votes/${number}/booth`);
  await expect(heading(page, t('booth.title'))).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Soliņi/ })).toBeChecked();
  await press(page, t('booth.look'));
  await press(page, t('look.cast'));
  await expect(heading(page, t('box.title'))).toBeVisible();
  await expect(page.locator('#receipt-line')).toHaveText(/^talka-receipt-1/);
  await context.close();
});

test('the card takes the right to vote to another device', async ({ browser }) => {
  test.setTimeout(180_000);
  allow(/409/);
  const [number, person] = await Promise.all([announce(), resident()]);
  const first = await deviceOf(browser, person);
  await first.page.goto(`/votes/${number}/booth`);
  await first.page.getByRole('checkbox', { name: /Soliņi/ }).check();
  await press(first.page, t('booth.look'));
  await press(first.page, t('look.cast'));
  await expect(heading(first.page, t('box.title'))).toBeVisible();
  const downloading = first.page.waitForEvent('download');
  await press(first.page, t('card.save'));
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(saved).toMatch(/^talka-card-1\.[\w-]+\.all\.[\w-]+\n$/);
  await first.page.getByText(t('card.show-code')).click();
  const code = first.page.getByRole('img', { name: t('card.code') });
  await code.scrollIntoViewIfNeeded();
  const picture = await code.screenshot();
  await first.context.close();

  const other = await deviceOf(browser, person);
  await other.page.goto(`/votes/${number}`);
  await other.page.getByRole('link', { name: t('vote-next.go-elsewhere') }).click();
  await expect(heading(other.page, t('load.title'))).toBeVisible();
  await other.page.getByLabel(t('load.line')).fill('talka-card-1.nothing');
  await press(other.page, t('load.load'));
  await expect(other.page.getByText(t('card.malformed'))).toBeVisible();
  await look(other.page, 'loading a card');
  await other.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expect(other.page.getByRole('checkbox', { name: /taka/ })).toBeVisible();
  await other.page.getByRole('checkbox', { name: /taka/ }).check();
  await press(other.page, t('booth.look'));
  await press(other.page, t('look.cast'));
  await expect(heading(other.page, t('box.title'))).toBeVisible();

  // A computer that is not one's own: what is taken off it is gone.
  await press(other.page, t('card.forget'));
  await expect(other.page.getByRole('alertdialog')).toBeVisible();
  await press(other.page, t('card.forget-do'));
  await expect(heading(other.page, t('load.title'))).toBeVisible();
  await other.context.close();
});

test('practice is for anyone and sends nothing; a changed receipt is refused', async ({ browser }) => {
  test.setTimeout(120_000);
  const number = await announce();
  const { page, context } = await deviceOf(browser, null, { viewport: NARROW });
  const sent = sentBy(page);
  await page.goto(`/votes/${number}`);
  await page.getByRole('link', { name: t('vote-next.practice') }).click();
  await expect(page.getByText(t('practice.title'))).toBeVisible();
  await page.getByRole('checkbox', { name: /Soliņi/ }).check();
  await look(page, 'practice at 320 pixels');
  await press(page, t('booth.look'));
  await press(page, t('practice.finish'));
  await expect(heading(page, t('practice.done'))).toBeVisible();
  await look(page, 'practice is over');
  expect(sent).toEqual([]);

  await page.goto(`/votes/${number}/receipt`);
  await page.getByLabel(t('check.line')).fill('talka-receipt-1.nothing');
  await press(page, t('check.check'));
  await expect(page.getByText(t('found.malformed'))).toBeVisible();
  const nobodys = `talka-receipt-1.${'a'.repeat(36)}.${'A'.repeat(43)}`;
  await page.getByLabel(t('check.line')).fill(nobodys);
  await press(page, t('check.check'));
  await expect(page.getByText(t('found.wrong-vote'))).toBeVisible();
  await look(page, 'a receipt of another vote');
  await context.close();
});

const KINDS = [
  { name: 'one', ballot: { kind: 'choose-one' } },
  { name: 'money', ballot: { kind: 'knapsack', limitCents: null } },
  { name: 'points', ballot: { kind: 'points', min: 0, max: 3, minSum: 1, maxSum: 5 } },
  { name: 'ranking', ballot: { kind: 'ranking', min: 1, max: 3 } },
] as const;

for (const { name, ballot } of KINDS) {
  test(`a ballot of ${name} is filled in and cast, open, with the voter's name`, async ({ browser }) => {
    test.setTimeout(150_000);
    const rules = { ...someVoteDraft().rules, ballot, secrecy: 'open' as const };
    const [number, person] = await Promise.all([announce({ rules }), resident()]);
    const { page, context } = await deviceOf(browser, person, { viewport: NARROW });
    await page.goto(`/votes/${number}/booth`);
    await expect(page.getByText(t('open.title'))).toBeVisible();
    const item = (words: RegExp) => page.locator('.booth-item').filter({ hasText: words });
    if (ballot.kind === 'choose-one') {
      await page.getByRole('radio', { name: /taka/ }).check();
    } else if (ballot.kind === 'knapsack') {
      await page.getByRole('checkbox', { name: /Soliņi/ }).check();
      await page.getByRole('checkbox', { name: /taka/ }).check();
      await expect(item(/Šūpoles/)).toContainText('pietrūkst');
      await page.getByRole('checkbox', { name: /Šūpoles/ }).click();
      await expect(page.getByText(t('ballot.over-budget')).first()).toBeVisible();
    } else if (ballot.kind === 'points') {
      for (let presses = 0; presses < 4; presses++)
        await page.getByRole('button', { name: /Vairāk punktu: Soliņi/ }).click();
      await expect(item(/Soliņi/)).toContainText(t('ballot.points-outside', { min: 0, max: 3 }));
      await page.getByRole('button', { name: /Vairāk punktu: Apgaismota/ }).click();
      await expect(page.locator('.booth-bar')).toContainText('Atliek 1 punkts');
    } else {
      for (const words of ['Soliņi', 'Apgaismota'])
        await page.getByRole('button', { name: new RegExp(`${t('ranking.add')} ${words}`) }).click();
      await page.getByRole('button', { name: /Augstāk: Apgaismota/ }).click();
      await expect(page.locator('.booth-ranking li').first()).toContainText('Apgaismota');
      await expect(page.getByRole('button', { name: /Augstāk: Apgaismota/ })).toBeFocused();
    }
    await look(page, `the booth of ${name}`);
    await press(page, t('booth.look'));
    await look(page, `the ballot of ${name} read back`);
    await press(page, t('look.cast-open'));
    await expect(heading(page, t('open.done'))).toBeVisible();
    await page.goto(`/votes/${number}`);
    await expect(page.getByRole('heading', { name: t('vote-next.title-change') })).toBeVisible();
    await context.close();
  });
}
