import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** No barriers (axe, WCAG 2.2 AA) in what the page shows now. */
export const expectNoBarriers = (page: Page, where: string): Promise<void> => expectNone(page, where, ALL);

/** In both themes: colours are half of what can go wrong, and all that another theme can change. */
export async function expectNoBarriersInBothThemes(page: Page, where: string): Promise<void> {
  await expectNone(page, `${where}, light`, ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, `${where}, dark`, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
}

type Asked = NonNullable<RunOptions['runOnly']>;
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

/**
 * Rules that are broken, with the elements that break them. The bar that stays at the bottom of a phone stands at the
 * end of the page meanwhile: over the page it would seem to cover whatever can be scrolled out from under it. The weave
 * of the ground is taken away: on a pattern no contrast can be worked out, and nothing would be said of any text there.
 */
export async function barriersNow(page: Page, asked: Asked): Promise<string[]> {
  // A document keeps axe until it is left: reading half a megabyte of it costs more than most looks.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(look, { asked, bar: TAB_BAR });
}

/** Runs inside the page. */
async function look({ asked, bar }: { asked: Asked; bar: string }): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const room = document.querySelector<HTMLElement>(bar);
  const ground = document.body;
  if (room) room.style.position = 'static';
  ground.style.backgroundImage = 'none';
  try {
    // Nothing is asked of what is in order, so nothing is worked out about it.
    const { violations } = await axe.run(document, { runOnly: asked, resultTypes: ['violations'] });
    return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  } finally {
    if (room) room.style.position = '';
    ground.style.backgroundImage = '';
  }
}
