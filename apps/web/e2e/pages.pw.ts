import { expect, test } from '@playwright/test';
import { browserOf, expectNoBarriersInBothThemes, expectNoSidewaysScroll, DESKTOP } from './people.js';

const PAGES = ['/', '/ideas', '/ideas?municipality=ludzas-novads', '/ideas/map', '/ideas/12', '/ideas/12/history', '/municipalities/ludzas-novads', '/signatories', '/about', '/accessibility', '/privacy', '/sign-in', '/propose', '/nowhere']; // prettier-ignore

for (const path of PAGES) {
  test(`${path} has no barriers, on a narrow phone and on a desk`, async ({ browser }) => {
    for (const [language, viewport] of [
      ['', { width: 320, height: 700 }],
      ['/ru', DESKTOP],
    ] as const) {
      const { page, context } = await browserOf(browser, { viewport });
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      const address = language + (path === '/' && language ? '' : path);
      await page.goto(address || '/');
      await expect(page.locator('h1').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoBarriersInBothThemes(page, address);
      await expectNoSidewaysScroll(page, address);
      const expected = path === '/nowhere' ? /404/ : /^$/;
      expect(problems.filter((it) => !expected.test(it))).toEqual([]);
      await context.close();
    }
  });
}

test('a reader without script gets the text, and a preview gets its card', async ({ request }) => {
  const html = await (await request.get('/en/ideas/12')).text();
  const idea = (await (await request.get('/api/v1/ideas/12')).json()) as { title: string; why: string };
  expect(html).toContain('<meta property="og:title"');
  expect(html).toContain(`hreflang="ru"`);
  expect(html.replace(/&#39;/g, "'").replace(/&quot;/g, '"')).toContain(`>${idea.title}</h1>`);
});

test('the language, the theme and the larger text stay from page to page', async ({ browser }) => {
  const { page, context } = await browserOf(browser);
  await context.addCookies([{ name: 'talka_display', value: 'dark.large', url: 'http://localhost:4173' }]);
  await page.goto('/ru/ideas');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'ru');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-text', 'large');
  await page
    .locator('main article a[href^="/ru/ideas/"], main li a[href^="/ru/ideas/"]')
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/ru\/ideas\/\d+/);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await context.close();
});
