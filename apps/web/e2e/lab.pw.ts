import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, listenTo, test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll } from './people.js';
import { openPolls } from './published-vote.js';

const t = translator('lv', 'result');
const NARROW = { width: 320, height: 740 };

/** Four want what costs 4 000 and 5 000, three only the benches for 3 000: by votes they get nothing, by shares they do. */
const BALLOTS = [...Array<string[]>(4).fill(['2', '3']), ...Array<string[]>(3).fill(['1'])].map((visi) => ({
  visi,
}));

test('the laboratory counts the same ballots in other ways, and says that nothing here is the result', async ({
  page,
  browser,
}) => {
  const polls = await openPolls();
  const address = `/votes/${polls.number}/lab`;
  await page.setViewportSize(NARROW);
  await polls.cast(BALLOTS);

  await test.step('before a result there is nothing to count in another way', async () => {
    allow(/404/);
    await page.goto(address);
    await expect(page.getByText(t('result.soon'))).toBeVisible();
    await polls.publish();
  });

  await test.step('the way leads from the result, and the first thing said is what this is not', async () => {
    await page.goto(`/votes/${polls.number}/result`);
    await page.getByRole('link', { name: t('result.to-lab') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kā būtu: Pagalmu fonds');
    await expect(page.getByText(t('lab.warning'))).toBeVisible();
  });

  const way = (name: string) =>
    page.locator('.lab__way').filter({ has: page.getByRole('heading', { name, exact: true }) });

  await test.step('the real outcome first; who would come in and go out, money and voters', async () => {
    const real = page.locator('.lab__way').first();
    await expect(real).toContainText(t('lab.real'));
    await expect(real.getByRole('heading')).toHaveText([t('lab.way-greedy', { what: 'votes' })]);
    await expect(real).toContainText(/Uzvar 2 projekti\. Iztērē 9.000.€ no 10.000.€\./);
    await expect(real.getByRole('img')).toHaveAccessibleName(
      'Vismaz viens izvēlētais uzvar 4 balsotājiem no 7.',
    );
    const shares = way(t('lab.way-mes'));
    await expect(shares).toContainText(t('lab.also', { names: '„Soliņi pie liepām”' }));
    await expect(shares).toContainText(t('lab.not', { names: '„Apgaismota taka”' }));
    await expect(shares).toContainText(/Iztērē 7.000.€ no 10.000.€ \(par 2.000.€ mazāk nekā īstenībā\)/);
    await expect(shares).toContainText('uzvar 7 balsotājiem no 7 (par 3 vairāk nekā īstenībā)');
    await expect(way(t('lab.way-knapsack'))).toContainText(t('lab.same'));
    await expectNoBarriersInBothThemes(page, 'the laboratory');
    await expectNoSidewaysScroll(page, 'the laboratory');
  });

  await test.step('the picture is a table too', async () => {
    await page.getByText(t('lab.table'), { exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: 'Apgaismota taka' });
    await expect(row.getByRole('cell').first()).toHaveText(t('lab.wins'));
    await expect(row).toContainText(t('lab.loses'));
    await expectNoBarriersInBothThemes(page, 'the laboratory as a table');
    await expectNoSidewaysScroll(page, 'the laboratory as a table');
  });

  await test.step('without script it reads: what it is, what really came of it, how else one can count', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    listenTo(context);
    const plain = await context.newPage();
    await plain.goto(address);
    const main = plain.locator('main');
    await expect(main).toContainText(t('lab.warning'));
    await expect(main).toContainText(/Uzvarēja 2 projekti no 3\. Iztērēts 9.000.€ no 10.000.€\./);
    await expect(main).toContainText(t('lab.how-mes'));
    await main.locator(`a[href="/votes/${polls.number}/result"]`).click();
    await expect(main.locator(`a[href="${address}"]`)).toHaveText(t('result.to-lab'));
    await context.close();
  });
  await polls.end();
});
