import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import { coloursNow } from './colours.js';

/** No barriers (axe, WCAG 2.2 AA) in what the page shows now. */
export const expectNoBarriers = (page: Page, where: string): Promise<void> => expectNone(page, where, ALL);

/** In both themes: colours are half of what can go wrong, and all that another theme can change. */
export async function expectNoBarriersInBothThemes(page: Page, where: string): Promise<void> {
  await expectNone(page, `${where}, light`, ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, `${where}, dark`, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
}

interface Asked {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}
export const ALL: Asked = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
export const COLOURS: Asked = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const TAB_BAR = '.t-tabbar-room';

// What is judged is the page at rest: on a loaded machine it may still be on its way there.
const expectNone = (page: Page, message: string, asked: Asked): Promise<void> =>
  expect.poll(() => barriersNow(page, asked), { message, timeout: 60_000 }).toEqual([]);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colours on colours in which no barrier was found, by this process. */
const passed = new Set<string>();

/**
 * Rules that are broken, with the elements that break them. Contrast is asked again where colours meet that have not
 * met before. The bar that stays at the bottom of a phone stands at the end of the page meanwhile: over the page it
 * would seem to cover whatever can be scrolled out from under it.
 */
export async function barriersNow(page: Page, asked: Asked): Promise<string[]> {
  // A document keeps axe until it is left: reading half a megabyte of it costs more than most looks.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const unseen = (await page.evaluate(coloursNow)).filter((it) => !passed.has(it));
  const found = await page.evaluate(look, { asked, bar: TAB_BAR, withContrast: unseen.length > 0 });
  if (found.length === 0) for (const it of unseen) passed.add(it);
  return found;
}

/** Runs inside the page. */
async function look(wanted: { asked: Asked; bar: string; withContrast: boolean }): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const asked: string[] = wanted.asked.values.filter((it) => wanted.withContrast || it !== 'color-contrast');
  const bar = document.querySelector<HTMLElement>(wanted.bar);
  if (bar) bar.style.position = 'static';
  try {
    const { violations } = await axe.run(document, {
      runOnly: { type: wanted.asked.type, values: asked },
      rules: { 'color-contrast': { enabled: wanted.withContrast } },
      // Nothing is asked of what is in order, so nothing is worked out about it.
      resultTypes: ['violations'],
    });
    return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  } finally {
    if (bar) bar.style.position = '';
  }
}
