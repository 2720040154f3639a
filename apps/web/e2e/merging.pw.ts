import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['en', 'kraslavas-novads'],
] as const) {
  test(`two ideas become one by the word of their authors, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'merging');
    const at = pathOf(language);
    const official = await somebody({ municipality, grants: [{ role: 'moderator', municipality }] });
    const [anna, boriss] = [
      await somebody({ name: 'Anna Autore', municipality }),
      await somebody({ name: 'Boriss Autors', municipality }),
    ];
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const published = async (author: Actor, title: string): Promise<number> => {
      const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
      await decideOn(official, idea, 'publish');
      return (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    };
    const [mine, theirs] = [
      `Dzirnavezera taka kājāmgājējiem ${language}`,
      `Dzirnavezera taka riteņiem ${language}`,
    ];
    const [from, into] = [await published(anna, mine), await published(boriss, theirs)];
    for (const number of [from, into]) await official.call('ideas.add-support', { params: { number } });
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const words = 'Abas grib to pašu taku gar ezeru.';

    await test.step('an author comes from the idea, and chooses the one it would become part of', async () => {
      const { page, context } = await deviceOf(browser, anna, viewport);
      await page.goto(at(`/ideas/${from}`));
      await page.getByRole('link', { name: t('merging.go'), exact: true }).click();
      await expect(page.getByRole('button', { name: t('merging.send'), exact: true })).toBeVisible();
      await look(page, 'an idea to be merged');
      await page.getByRole('button', { name: t('merging.send'), exact: true }).click();
      await expect(page.getByLabel(t('merging.number'), { exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await look(page, 'merged with nothing');
      await page.getByLabel(t('merging.number'), { exact: true }).fill(`https://talka.example/ideas/${into}`);
      await page.getByLabel(t('merging.words'), { exact: true }).fill(words);
      await page.getByRole('button', { name: t('merging.send'), exact: true }).click();
      await expect(page.getByRole('button', { name: t('merging.withdraw'), exact: true })).toBeVisible();
      await look(page, 'a merge that waits');
      await context.close();
    });

    await test.step('an author of the other agrees, after a question', async () => {
      const { page, context } = await deviceOf(browser, boriss, viewport);
      await page.goto(at(`/ideas/${into}/merging`));
      await expect(page.getByText(words)).toBeVisible();
      await look(page, 'a merge to be decided');
      allow(/status of 400/);
      await page.getByRole('button', { name: `${t('merging.decline')}: ${mine}`, exact: true }).click();
      await expect(page.locator('[aria-invalid=true]')).toBeVisible();
      await look(page, 'a merge declined without a word');
      await page.getByRole('button', { name: `${t('merging.consent')}: ${mine}`, exact: true }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await look(page, 'whether to merge');
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('merging.consent'), exact: true })
        .click();
      await expect(page.getByText(t('merging.consented'), { exact: true })).toBeVisible();
      await look(page, 'ideas that were merged');
      await context.close();
    });

    await test.step('the page of what has gone leads to where it lives on, with both authors', async () => {
      const { page, context } = await deviceOf(browser, null, viewport);
      allow(/status of 410/);
      allow(/status of 404/);
      await page.goto(at(`/ideas/${from}`));
      await expect(page.getByRole('heading', { name: t('merging.gone'), exact: true })).toBeVisible();
      await look(page, 'an idea that has become part of another');
      await page.getByRole('link', { name: t('merging.gone-link'), exact: true }).click();
      await expect(page.getByRole('heading', { name: theirs, exact: true })).toBeVisible();
      await expect(page.getByText('Anna Autore', { exact: false }).first()).toBeVisible();
      await look(page, 'an idea that another has joined');
      await context.close();
    });
  });
}
