import { expect } from '@playwright/test';
import { ALL, barriersNow, COLOURS } from './barriers.js';
import { test } from './checked.js';
import { PHONE } from './people.js';

test('a barrier that is put on a page is found: in the bar at the bottom, on the ground and in the dark', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/about');
  const put = (into: string, html: string) =>
    page.locator(into).evaluate((element, it) => element.insertAdjacentHTML('beforeend', it), html);
  const takeAway = () => page.locator('.planted').evaluate((element) => element.remove());
  await expect.poll(() => barriersNow(page, ALL)).toEqual([]);

  for (const place of ['main', '.t-tabbar']) {
    await put(place, '<button class="planted"></button>');
    expect(await barriersNow(page, ALL)).toEqual([expect.stringMatching(/^button-name: [^|]+$/)]);
    await takeAway();
  }
  await put('body', '<p class="planted" style="color: #bbb">Mist</p>');
  expect(await barriersNow(page, COLOURS)).toEqual([expect.stringMatching(/^color-contrast: [^|]+$/)]);
  await takeAway();
  await put('main', '<p class="planted" style="background: canvas; color: #222">Sunset</p>');
  expect(await barriersNow(page, COLOURS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriersNow(page, COLOURS)).toEqual([expect.stringMatching(/^color-contrast: [^|]+$/)]);
});
