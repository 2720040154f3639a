import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn, someContent } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'livanu-novads'],
  ['en', 'balvu-novads'],
] as const) {
  test(`a neighbour words an idea better, and its author takes it up, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'suggestions', 'pages');
    const at = pathOf(language);
    const official = await somebody({ municipality, grants: [{ role: 'moderator', municipality }] });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const [one, other] = [
      await somebody({ name: 'Boriss Padomdevējs', municipality }),
      await somebody({ name: 'Cilda Citādā', municipality }),
    ];
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const title = `Soliņi gar upi ${language}`;
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(official, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const { summary, why } = someContent();
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const better = `Soliņi un lampas gar upi ${language}`;
    const button = (key: 'send' | 'withdraw') => ({ name: t(`suggestions.${key}`), exact: true });

    await test.step('who is no author comes from the idea, and what is the same stays with why', async () => {
      const { page, context } = await deviceOf(browser, one, viewport);
      await page.goto(at(`/ideas/${number}`));
      await page.getByRole('link', { name: t('suggestions.go'), exact: true }).click();
      await expect(page.getByLabel(t('suggestions.field-title'), { exact: true })).toHaveValue(title);
      await look(page, 'a text to be worded differently');
      allow(/status of 422/);
      await page.getByRole('button', button('send')).click();
      await expect(page.locator('.t-notice--warning')).toBeVisible();
      await look(page, 'nothing worded differently');
      await page.getByLabel(t('suggestions.field-title'), { exact: true }).fill(better);
      await page.getByLabel(t('suggestions.reason'), { exact: true }).fill('Vakaros tur ir tumšs.');
      await page.getByRole('button', button('send')).click();
      await expect(page.getByRole('button', button('withdraw'))).toBeVisible();
      await look(page, 'a suggestion that waits');
      await page.getByRole('button', button('withdraw')).click();
      await expect(page.getByLabel(t('suggestions.field-title'), { exact: true })).toHaveValue(title);
      await page.getByLabel(t('suggestions.field-title'), { exact: true }).fill(better);
      await page.getByLabel(t('suggestions.reason'), { exact: true }).fill('Vakaros tur ir tumšs.');
      await page.getByRole('button', button('send')).click();
      await expect(page.getByRole('button', button('withdraw'))).toBeVisible();
      await context.close();
    });
    const sent = await other.call('suggestions.send', {
      params: { number },
      body: { version: 1, title: 'Tikai lampas gar upi', summary, why, reason: 'Soliņu tur jau pietiek.' },
    });
    expect(sent.status).toBe(201);

    const { page, context } = await deviceOf(browser, author, viewport);
    await test.step('the author reads both as differences, takes one up and declines the other with a word', async () => {
      await page.goto(at(`/ideas/${number}`));
      await page.getByRole('link', { name: t('suggestions.go-author'), exact: true }).click();
      await expect(page.getByText('Boriss Padomdevējs').first()).toBeVisible();
      await look(page, 'suggestions that wait for an author');
      const named = (key: 'accept' | 'decline', name: string) => ({
        name: `${t(`suggestions.${key}`)}: ${t('suggestions.from', { name })}`,
        exact: true,
      });
      await page.getByRole('button', named('accept', 'Boriss Padomdevējs')).click();
      await expect(page.getByText(t('suggestions.accepted', { number: 2 }), { exact: true })).toBeVisible();
      // The other would change the same words.
      await expect(page.getByText(t('suggestions.outdated'), { exact: true })).toBeVisible();
      await expect(page.getByRole('button', named('accept', 'Cilda Citādā'))).toHaveCount(0);
      await look(page, 'one taken up, the other outdated');
      allow(/status of 400/);
      await page.getByRole('button', named('decline', 'Cilda Citādā')).click();
      await expect(page.locator('[aria-invalid=true]')).toBeVisible();
      await look(page, 'a decline without a word');
      await page.locator('[aria-invalid=true]').fill('Soliņi arī vajadzīgi.');
      await page.getByRole('button', named('decline', 'Cilda Citādā')).click();
      await expect(page.getByText(t('suggestions.declined'), { exact: true })).toBeVisible();
      await look(page, 'both decided');
    });

    await test.step('everyone reads the new text, and in its history who suggested it', async () => {
      await page.goto(at(`/ideas/${number}`));
      await expect(page.getByRole('heading', { name: better, exact: true })).toBeVisible();
      await page.goto(at(`/ideas/${number}/history`));
      await expect(
        page.getByText(t('suggestions.credit', { name: 'Boriss Padomdevējs' }), { exact: false }),
      ).toBeVisible();
      await look(page, 'a version with credit');
    });
    await context.close();
  });
}
