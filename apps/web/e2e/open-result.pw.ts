import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { someVoteDraft } from '@talka/testing';
import { test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { publishedOpenVote } from './published-vote.js';
import { announce } from './voters.js';

const t = translator('lv', 'result');

const look = async (page: Page, where: string): Promise<void> => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

test('the result of an open vote is counted again by its reader, and a forged one is found out', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const number = await announce({ rules: { ...someVoteDraft().rules, secrecy: 'open', paper: false } });
  await publishedOpenVote(
    number,
    [['1', '2'], ['1'], ['2']].map((visi) => ({ visi })),
  );
  await page.setViewportSize(PHONE);
  await page.goto(`/votes/${number}/result`);
  const recount = page.locator('#recount');
  await expect(recount).toContainText(t('recount.lead-open'));
  await expect(page.getByLabel(t('recount.file'))).toHaveCount(0);
  await page.getByRole('button', { name: t('recount.press') }).click();
  await expect(recount.locator('.t-notice--success')).toContainText(t('recount.equal'));
  await page.getByText(t('recount.show-list')).click();
  await expect(recount).toContainText(t('check.counted-as-published', { of: 'Visi pagalmi' }));
  await look(page, 'the recount of an open vote');
  await page.screenshot({ path: test.info().outputPath('recount.png'), fullPage: true });

  // A server that shows another outcome than its ballots give.
  await page.route(`**/api/v1/votes/${number}/result`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { pots: { outcome: { order: string[]; selected: string[] } }[] };
    for (const { outcome } of body.pots) {
      outcome.order = ['3'];
      outcome.selected = ['3'];
    }
    await route.fulfill({ response: answer, json: body });
  });
  await page.reload();
  await page.getByRole('button', { name: t('recount.press') }).click();
  await expect(recount.locator('.t-notice--danger')).toContainText(
    t('check-failed.counted-as-published', { of: 'Visi pagalmi' }),
  );
  await look(page, 'the recount of a forged result');
});
