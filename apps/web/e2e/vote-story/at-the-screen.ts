import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll } from '../people.js';

export const look = async (page: Page, where: string): Promise<void> => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Presses what asks once more, and says yes. */
export async function pressTwice(page: Page, name: string): Promise<void> {
  await press(page, name);
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

export const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return textOf(download);
}

export async function chooseFiles(
  page: Page,
  button: string | RegExp,
  files: ReturnType<typeof file>[],
  at = 0,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).nth(at).click(),
  ]);
  await chooser.setFiles(files);
}
