import { readFile } from 'node:fs/promises';
import { expect, type Browser } from '@playwright/test';
import { translator } from '@talka/i18n';
import { otherVerifier, type Actor } from '@talka/testing';
import { look, pathOf } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Whoever completed a workshop has its certificate: on paper, as a badge that others verify, and on a page anybody reads. */
export async function isCertified(
  browser: Browser,
  { who, title, language }: { who: Actor; title: string; language: 'lv' | 'ru' },
): Promise<void> {
  const t = translator(language, 'certificates');
  const at = pathOf(language);
  const { page, context } = await deviceOf(browser, who);
  await page.goto(at('/me/certificates'));
  const one = page.locator('.certificates__one').filter({ hasText: title });
  const taken = async (name: string) => {
    const download = page.waitForEvent('download');
    await one.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };
  // Queues make it, once the workshop is closed.
  await expect(async () => {
    await page.reload();
    await expect(one.getByText(t('certificates.state', { state: 'issued' }))).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await look(page, 'a certificate of a workshop');
  const paper = await taken(t('certificates.paper', { language: 'lv' }));
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const { origin } = new URL(page.url());
  const badge = JSON.parse((await taken(t('certificates.badge'))).toString()) as Record<string, unknown>;
  const verdict = await otherVerifier({ origin, knownAs: origin });
  expect(await verdict(badge)).toEqual({ verified: true, revoked: false, errors: [] });
  // The negative control: with one word changed it is nobody's.
  expect(await verdict({ ...badge, name: 'Cits' })).toMatchObject({ verified: false });
  const { code = '' } = (await who.call('my-certificates.list')).body.certificates[0] ?? {};
  const stranger = await deviceOf(browser, null);
  await stranger.page.goto(at('/verify'));
  await stranger.page.getByLabel(t('verify.code'), { exact: true }).fill(code);
  await stranger.page.getByRole('button', { name: t('verify.check'), exact: true }).click();
  await expect(stranger.page.getByText(t('verify.issued'))).toBeVisible();
  await expect(stranger.page.getByText(title)).toBeVisible();
  await Promise.all([context.close(), stranger.context.close()]);
}
