import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'livanu-novads'],
  ['en', 'balvu-novads'],
] as const) {
  test(`a municipality answers an idea, and everyone reads it, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'answers');
    const at = pathOf(language);
    const grants = [{ role: 'moderator', municipality }] as const;
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants: [...grants] });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const title = `Laipa pār purvu ${language}`;
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(official, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, official, viewport);
    const words = 'Laipa būs nākamajā pavasarī; projektu zīmē jau tagad.';

    await test.step('a moderator comes from the idea, and what is too short stays with why', async () => {
      await page.goto(at(`/ideas/${number}`));
      await page.getByRole('link', { name: t('answers.write'), exact: true }).click();
      await expect(page.getByRole('heading', { name: t('answers.new'), exact: true })).toBeVisible();
      await look(page, 'nothing said yet');
      allow(/status of 400/);
      await page.getByLabel(t('answers.words'), { exact: true }).fill('Nē.');
      await page.getByRole('button', { name: t('answers.keep'), exact: true }).click();
      await expect(page.locator('#answer-new')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#answer-new')).toHaveValue('Nē.');
      await look(page, 'an answer that is too short');
    });

    await test.step('the draft is kept, reworded, and published after a question', async () => {
      await page.locator('#answer-new').fill(words);
      await page
        .getByRole('button', { name: t('answers.keep'), exact: true })
        .last()
        .click();
      await expect(page.getByRole('heading', { name: t('answers.drafts'), exact: true })).toBeVisible();
      await expect(page.locator('#answer-new')).toHaveValue('');
      await look(page, 'a draft of an answer');
      await page.getByRole('button', { name: t('answers.publish'), exact: true }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await look(page, 'whether to publish an answer');
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('answers.publish'), exact: true })
        .click();
      await expect(page.getByRole('heading', { name: t('answers.drafts'), exact: true })).toHaveCount(0);
      await expect(page.getByText(words)).toBeVisible();
      await look(page, 'an answer that was published');
    });
    await context.close();

    await test.step('everyone reads it on the idea’s page', async () => {
      const { page: own, context: other } = await deviceOf(browser, author, viewport);
      await own.goto(at(`/ideas/${number}`));
      await expect(own.getByRole('heading', { name: t('answers.title'), exact: true })).toBeVisible();
      await expect(own.getByText(words)).toBeVisible();
      await expect(own.getByRole('link', { name: t('answers.write'), exact: true })).toHaveCount(0);
      await look(own, 'an idea that was answered');
      await other.close();
    });
  });
}
