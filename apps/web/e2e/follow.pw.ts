import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['en', 'balvu-novads'],
] as const) {
  test(`somebody follows an idea, and stops, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'delivery');
    const at = pathOf(language);
    const moderator = await somebody({ municipality, grants: [{ role: 'moderator', municipality }] });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const title = `Lapene pie dīķa ${language}`;
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(moderator, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const neighbour = await somebody({ name: 'Kārlis Kaimiņš', municipality });
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, neighbour, viewport);

    await test.step('a neighbour follows it', async () => {
      await page.goto(at(`/ideas/${number}`));
      await page.getByRole('button', { name: t('follow.add') }).click();
      await expect(page.getByText(t('follow.on'))).toBeVisible();
      await look(page, 'an idea that is followed');
      await page.reload();
      await expect(page.getByText(t('follow.on'))).toBeVisible();
    });

    await test.step('and has heard enough of it', async () => {
      await page.getByRole('button', { name: t('follow.remove') }).click();
      await expect(page.getByText(t('follow.hint'))).toBeVisible();
      await look(page, 'an idea that is followed no longer');
    });
    await context.close();

    await test.step('its author is told anyway', async () => {
      const { page: own, context: other } = await deviceOf(browser, author, viewport);
      await own.goto(at(`/ideas/${number}`));
      await expect(own.getByText(t('follow.author'))).toBeVisible();
      await other.close();
    });
  });
}
