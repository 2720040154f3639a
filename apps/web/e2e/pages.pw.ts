import { expect } from '@playwright/test';
import { allow, listenTo, test } from './checked.js';
import { browserOf, expectNoBarriersInBothThemes, expectNoSidewaysScroll, DESKTOP } from './people.js';

const PAGES = ['/', '/ideas', '/ideas?municipality=ludzas-novads', '/ideas/map', '/ideas/12', '/ideas/12/history', '/municipalities/ludzas-novads', '/memorandum', '/memorandum/decisions', '/open-data', '/indicators', '/heritage', '/heritage/celu-belts', '/heritage/routes/ludzas-vecpilseta', '/about', '/accessibility', '/privacy', '/sign-in', '/propose', '/nowhere']; // prettier-ignore

for (const path of PAGES) {
  test(`${path} has no barriers, on a narrow phone and on a desk`, async ({ browser }) => {
    if (path === '/nowhere') allow(/404/);
    for (const [language, viewport] of [
      ['', { width: 320, height: 700 }],
      ['/ru', DESKTOP],
    ] as const) {
      const { page, context } = await browserOf(browser, { viewport });
      const address = language + (path === '/' && language ? '' : path);
      await page.goto(address || '/');
      await expect(page.locator('h1').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoBarriersInBothThemes(page, address);
      await expectNoSidewaysScroll(page, address);
      await context.close();
    }
  });
}

test('without script every page reads: its text, the ways around, the languages, the next page of a list', async ({
  browser,
}) => {
  allow(/404/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  listenTo(context);
  const page = await context.newPage();
  for (const path of PAGES) {
    for (const language of ['', '/ru']) {
      await page.goto(language + (path === '/' && language ? '' : path));
      await expect(page.locator('h1'), path).toHaveCount(1);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
      await expect(page.locator(`header a[href="${language}/ideas"]`).first(), path).toBeVisible();
      await expect(page.locator('header a[hreflang="en"]'), path).toHaveAttribute(
        'href',
        `/en${path === '/' ? '' : path}`,
      );
    }
  }
  await page.goto('/ideas/12');
  const article = page.locator('article');
  await expect(article).toContainText('Ierosināja');
  await expect(article).toContainText(/Atbalsts: \d+ no vajadzīgajiem/);
  await article.locator('a[href="/ideas/12/history"]').click();
  await expect(page.locator('main')).toContainText(/\d\. redakcija/);

  const seen = new Set<string>();
  await page.goto('/ideas?sort=newest');
  for (;;) {
    for (const href of await page
      .locator('main li a')
      .evaluateAll((links) => links.map((it) => it.getAttribute('href') ?? '')))
      seen.add(href);
    const next = page.locator('main a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen.size).toBeGreaterThan(50);
  await page.goto('/ideas?search=zzzzzz');
  await expect(page.locator('main')).toContainText('Nekas neatbilst');
  await context.close();
});

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
