import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { openPolls } from './published-vote.js';

const t = translator('lv', 'result');
const BALLOTS = [['1', '2'], ['1'], ['2'], ['1', '3'], ['3'], ['1']].map((visi) => ({ visi }));

const look = async (page: Page, where: string): Promise<void> => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

test('a result is read, counted again by its reader, and a forged one is refused by name', async ({
  browser,
  page,
}) => {
  const polls = await openPolls();
  await page.setViewportSize(PHONE);

  await test.step('before it is published the page says when, and nothing else', async () => {
    await polls.cast(BALLOTS);
    allow(/404/);
    await page.goto(`/votes/${polls.number}/result`);
    await expect(page.getByText(t('result.soon'))).toBeVisible();
    await look(page, 'the result to come');
    await polls.publish();
  });

  await test.step('who won, why, and how the pot was spent', async () => {
    await page.goto(`/votes/${polls.number}/result`);
    await expect(page.getByRole('heading', { level: 1, name: /Pagalmu fonds/ })).toBeVisible();
    const won = page.getByRole('list', { name: t('result.winners'), exact: true });
    await expect(won.getByRole('listitem').first()).toContainText('Soliņi pie liepām');
    await expect(won.getByRole('listitem').first()).toContainText('Par to 4 balsis');
    const lost = page.getByRole('list', { name: t('result.others'), exact: true });
    await expect(lost.getByRole('listitem')).toContainText(t('result.score-votes', { n: 2 }));
    await expect(page.getByText('6 aploksnes + 0 uz papīra − 0 nederīgu = 6 saskaitītas')).toBeVisible();
    await expect(page.getByRole('link', { name: 'ludzas@talka.example' }).first()).toHaveAttribute(
      'href',
      'mailto:ludzas@talka.example',
    );
    await look(page, 'the result');
  });

  await test.step('the pot is walked through by keyboard', async () => {
    const slider = page.getByRole('slider', { name: t('pot.slider') });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /^Sākums: podā ir 10/);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.pot__said')).toContainText('1. no 2: Soliņi pie liepām');
  });

  await test.step('counted again on this device it is the same', async () => {
    await page.getByRole('button', { name: t('recount.press') }).click();
    await expect(page.locator('#recount .t-notice--success')).toContainText(t('recount.equal'));
    await page.getByText(t('recount.show-list')).click();
    await expect(page.getByText(t('check.configuration-announced'))).toBeVisible();
    await look(page, 'the recount');
  });

  await test.step('a forged bundle is refused with the check that failed', async () => {
    const published = await page.request.get(`/api/v1/votes/${polls.number}/result`);
    const { bundle: text } = (await published.json()) as { bundle: string };
    const load = (name: string, content: string) =>
      page
        .getByLabel(t('recount.file'))
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    // The first ballot's choice turned into another (the order is random, so it may be any of the six), in a file
    // that is otherwise whole.
    const forged = text.replace(/\\n1;([0-9,]+)\\n/, (_, choice) => `\\n1;${choice === '3' ? '1' : '3'}\\n`);
    expect(forged).not.toBe(text);
    await load('viltots.json', forged.replace(/"totalCost":"[^"]+"/, '"totalCost":"300000"'));
    const answer = page.locator('.t-notice--danger');
    await expect(answer).toContainText(t('recount.differs'));
    await expect(answer).toContainText(
      t('check-failed.recount', { of: 'Visi pagalmi', found: 0, expected: 0 }),
    );
    await look(page, 'the forged bundle');
    await load('cits.json', '{"type":"talka-vote"}');
    await expect(answer).toContainText(t('recount.refused'));
    await load('nekas.json', 'nekas');
    await expect(answer).toContainText(t('recount.refused-json'));
    await load('viss.json', text);
    await expect(page.locator('#recount .t-notice--success')).toContainText(t('recount.equal'));
  });
  await test.step('without script it is read too, with the numbers and the files to count it from', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.setViewportSize(PHONE);
    await plain.goto(`/votes/${polls.number}/result`);
    await expect(plain.getByRole('listitem').filter({ hasText: 'Soliņi pie liepām' })).toContainText(
      '4 balsis',
    );
    await expect(plain.getByText(t('result.reasons-elsewhere'))).toBeVisible();
    await expectNoSidewaysScroll(plain, 'the result without script');
    const [file] = await Promise.all([
      plain.waitForEvent('download'),
      plain.getByRole('link', { name: t('files.pot', { name: 'Visi pagalmi' }) }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`talka-${polls.number}-visi.pb`);
    await context.close();
  });
  await polls.end();
});
