import { expect } from '@playwright/test';
import { test } from './checked.js';
import { browserOf, expectNoBarriersInBothThemes, expectNoSidewaysScroll, DESKTOP, PHONE, signIn } from './people.js'; // prettier-ignore

/** Pages that only the signed-in see, by the person of the demonstration who has them. */
const OWN = [
  { who: 'ludmila@talka.example', pages: ['/me', '/me/ideas', '/me/notices'] },
  { who: 'irena@talka.example', pages: ['/desk'] },
  { who: 'guntis@talka.example', pages: ['/office', '/office/balvu-novads'] },
  { who: 'skaidrite@talka.example', pages: ['/audit'] },
] as const;

for (const { who, pages } of OWN) {
  test(`${pages.join(', ')}: no barriers for ${who}, on a phone and on a desk`, async ({ browser }) => {
    test.setTimeout(150_000);
    const { page, context } = await browserOf(browser, { viewport: DESKTOP });
    await signIn(page, who, pages[0]);
    for (const path of pages) {
      for (const viewport of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        await expect(page.locator('h1').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectNoBarriersInBothThemes(page, path);
        await expectNoSidewaysScroll(page, path);
      }
    }
    await context.close();
  });
}

test('/welcome: no barriers for somebody who has just come', async ({ browser }) => {
  const { page, context } = await browserOf(browser, { viewport: PHONE });
  await signIn(page, 'pirmoreiz@talka.example', '/welcome');
  await expect(page.locator('h1')).toBeVisible();
  await expectNoBarriersInBothThemes(page, '/welcome');
  await expectNoSidewaysScroll(page, '/welcome');
  await context.close();
});
