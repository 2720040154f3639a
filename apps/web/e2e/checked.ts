import { test as plain, expect, type BrowserContext } from '@playwright/test';

const troubles: string[] = [];
const meant: RegExp[] = [];

/** Listens to everything a browser complains of: errors of the page, forbidden styles and scripts, lost files. */
export function listenTo(context: BrowserContext): void {
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.page()?.url() ?? ''} ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(String(error.error())));
}

/** Complaints that belong to what a test does: a page that is not there, a network switched off. */
export const allow = (...patterns: readonly RegExp[]): void => void meant.push(...patterns);

/** The test of this folder: it fails on whatever the browser complains of that was not allowed. */
export const test = plain.extend<{ nothingWrong: undefined }>({
  context: async ({ context }, run) => {
    listenTo(context);
    await run(context);
  },
  nothingWrong: [
    async ({ browser }, run) => {
      troubles.length = 0;
      meant.length = 0;
      await run(undefined);
      // What a test leaves open stays open as long as the browser: its pages would work, and complain, beside the next.
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(troubles.filter((it) => !meant.some((pattern) => pattern.test(it)))).toEqual([]);
    },
    { auto: true },
  ],
});
