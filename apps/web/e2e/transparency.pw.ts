import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { browserOf, DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { inDatabase } from './voters.js';

for (const [language, viewport] of [
  ['lv', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`what moderators did is read by year and place, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'transparency', 'pages');
    const municipality = 'ludzas-novads';
    const rude = await somebody({ municipality });
    const moderator = await somebody({ municipality, grants: [{ role: 'moderator', municipality }] });
    // Over by now: nobody is kept from anything.
    await inDatabase((database) =>
      database.query(
        `insert into misuse_measure (municipality_id, person_id, what, kind, counted, words, by_id, at, until)
         select $1, $2, 'commenting', kind, 3, 'Trīs reizes.', $3, now() - late, case kind when 'suspension' then now() end
         from (values ('warning', interval '2 minutes'), ('suspension', interval '1 minute')) as d (kind, late)`,
        [municipality, rude.id, moderator.id],
      ),
    );
    const { page, context } = await browserOf(browser, { viewport });
    await page.goto(pathOf(language)('/about'));
    await page.getByRole('link', { name: t('about.moderation'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('transparency.title'), level: 1 })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await look(page, 'what moderators did');
    await page.getByLabel(t('transparency.place'), { exact: true }).selectOption('ludzas-novads');
    const suspended = `${t('transparency.misuse-commenting')}: ${t('transparency.misuse-suspended')}`;
    await expect(page.getByRole('rowheader', { name: suspended })).toBeVisible();
    await look(page, 'what moderators of one place did');
    const file = await page.request.get('/open-data/moderation.csv');
    expect(file.headers()['content-type']).toContain('text/csv');
    expect(await file.text()).toContain('misuse-suspended');
    await context.close();
  });
}
