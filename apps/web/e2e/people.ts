import {
  expect,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { listenTo } from './checked.js';

export { expectNoBarriers, expectNoBarriersInBothThemes } from './barriers.js';

export interface Mail {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Mails the demonstration's inbox holds for an address, newest first. */
export async function inboxOf(request: APIRequestContext, address: string): Promise<Mail[]> {
  const mails = (await (await request.get('/dev/mail.json')).json()) as Mail[];
  return mails.filter((mail) => mail.to.includes(address));
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** A browser of one's own, as people have: other cookies, other windows. */
export async function browserOf(
  browser: Browser,
  options: { viewport?: { width: number; height: number }; dark?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: options.viewport ?? DESKTOP,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  listenTo(context);
  return { context, page: await context.newPage() };
}

/** Signs in with the code that arrives by mail, as a person would. */
export async function signIn(page: Page, address: string, path = '/'): Promise<void> {
  const prefix = /^\/(?:en|ru|ltg)(?=\/|$)/.exec(path)?.[0] ?? '';
  // Other mails may come meanwhile: of a vote that begins, of a reminder.
  const codes = async () =>
    (await inboxOf(page.request, address)).flatMap(
      ({ subject }) => /\b\d{3} ?\d{3}\b/.exec(subject)?.[0] ?? [],
    );
  const before = (await codes()).length;
  await page.goto(`${prefix}/sign-in?next=${encodeURIComponent(path)}`);
  await page.locator('input[type=email]').fill(address);
  await page.locator('main form button[type=submit]').click();
  await expect.poll(async () => (await codes()).length).toBeGreaterThan(before);
  const [code = ''] = await codes();
  await page.locator('input[autocomplete=one-time-code]').fill(code.replace(' ', ''));
  // Six digits are enough: the form goes by itself.
  await page.waitForURL((url) => url.pathname === path);
}

/** Nothing may scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** To the next step of what is being written, and there: a second press at once is taken for a double click. */
export async function goOn(page: Page, words: string, step: number): Promise<void> {
  await page.getByRole('button', { name: words }).click();
  await page.waitForURL(new RegExp(`[?&]step=${step}(?:&|$)`));
}
