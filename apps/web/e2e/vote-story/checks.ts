import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { press } from './at-the-screen.js';

const t = translator('lv', 'result', 'booth');

/** The published result, counted again on this device. */
export async function recount(page: Page, number: number): Promise<void> {
  await page.goto(`/votes/${number}/result`);
  await press(page, t('recount.press'));
  await expect(page.locator('#recount .t-notice--success')).toContainText(t('recount.equal'));
}

/** A bundle whose log lacks one ballot, or has another in its place, is refused by the checker. */
export async function refuseTamperedLog(page: Page, number: number): Promise<void> {
  const published = await page.request.get(`/api/v1/votes/${number}/result`);
  const { bundle } = (await published.json()) as { bundle: string };
  const { leaves } = JSON.parse(bundle) as { leaves: string[] };
  const [one, other] = [leaves[1] ?? '', leaves[2] ?? ''];
  const without = bundle.replace(`"${one}",`, '');
  const swapped = bundle.replace(
    one,
    other.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  );
  for (const [name, text] of Object.entries({ without, swapped })) {
    expect(text).not.toBe(bundle);
    await page.getByLabel(t('recount.file')).setInputFiles({
      ...{ name: `${name}.json`, mimeType: 'application/json' },
      buffer: Buffer.from(text),
    });
    await expect(page.locator('#recount .t-notice--danger')).toContainText(t('recount.differs'));
  }
}

/** Each receipt is found in the log, and what became of it; when the log's answer is tampered with, the checker says so. */
export async function checkReceipts(
  page: Page,
  number: number,
  { counted, replaced }: { readonly counted: readonly string[]; readonly replaced: string },
): Promise<void> {
  await page.goto(`/votes/${number}/receipt`);
  const check = async (receipt: string, finding: string) => {
    await page.getByLabel(t('check.line')).fill(receipt);
    await press(page, t('check.check'));
    await expect(page.locator('.booth-outcome')).toContainText(finding);
  };
  for (const receipt of counted) await check(receipt, t('found.counts'));
  await check(replaced, t('found.replaced'));
  await page.route('**/api/v1/votes/*/log/*', async (route) => {
    const answer = await route.fetch();
    const said = (await answer.json()) as { proof: string[] };
    const [sibling = ''] = said.proof;
    const forged = sibling.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    await route.fulfill({ response: answer, json: { ...said, proof: [forged, ...said.proof.slice(1)] } });
  });
  await check(replaced, t('found.proof-bad'));
  await page.unroute('**/api/v1/votes/*/log/*');
}
