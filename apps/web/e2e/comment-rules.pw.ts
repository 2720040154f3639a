import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'livanu-novads'],
  ['ru', 'augsdaugavas-novads'],
] as const) {
  test(`a municipality has comments read first, lets one through, and takes no more, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'office', 'discussion', 'desk');
    const at = pathOf(language);
    const grant = (role: 'moderator' | 'administrator') => ({ grants: [{ role, municipality }] });
    const boss = await somebody({ name: 'Aivars Vadītājs', municipality, ...grant('administrator') });
    const moderator = await somebody({ name: 'Māra Moderatore', municipality, ...grant('moderator') });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const klara = await somebody({ name: 'Klāra Upīte', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const title = `Margas gar upes taku ${language}`;
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(boss, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const theirs = async (who: typeof boss | null) => (await deviceOf(browser, who, viewport)).page;
    const words = 'Te vajag margas, citādi ziemā slīd.';
    const field = (page: Page) => page.getByLabel(t('say.new'), { exact: true });

    const office = await theirs(boss);
    const choose = async (rule: 'before' | 'off' | 'at-once') => {
      await office.goto(at(`/office/${municipality}?part=rules`));
      const group = office.getByRole('group', { name: t('office.comments'), exact: true });
      await group.getByRole('radio', { name: t(`office.comments-${rule}`), exact: true }).check();
      await office.getByRole('button', { name: t('office.rules-save'), exact: true }).click();
      const dialog = office.getByRole('alertdialog');
      await expect(dialog).toBeVisible();
      await dialog.getByRole('button', { name: t('office.rules-save'), exact: true }).click();
      await expect(office.getByText(t('office.rules-saved'))).toBeVisible();
    };

    await test.step('an official says that comments are read first', async () => {
      await choose('before');
      await look(office, 'the rule on comments');
    });

    const writer = await theirs(klara);
    const anyone = await theirs(null);
    await test.step('whoever writes sees that it waits, and nobody else sees it', async () => {
      await writer.goto(at(`/ideas/${number}`));
      await expect(writer.getByText(t('discussion.rule-before'))).toBeVisible();
      await field(writer).fill(words);
      await look(writer, 'writing where comments are read first');
      await writer.getByRole('button', { name: t('say.send-waiting'), exact: true }).click();
      const mine = writer.locator('.comment').filter({ hasText: words });
      await expect(mine.getByText(t('comment.waiting'))).toBeVisible();
      await look(writer, 'a comment that waits');
      await anyone.goto(at(`/ideas/${number}`));
      await expect(anyone.getByText(t('discussion.rule-before'))).toBeVisible();
      await expect(anyone.getByText(t('discussion.empty'))).toBeVisible();
      await expect(anyone.getByText(words)).toHaveCount(0);
      await look(anyone, 'nothing that waits');
    });

    await test.step('a moderator reads it and lets it through', async () => {
      const found = await inDatabase((database) =>
        database.query<{ id: string }>(
          `select c.id from moderation_case c join comment k on k.id = c.comment_id where k.body = $1
             and c.municipality_id = $2 and c.closed_at is null`,
          [words, municipality],
        ),
      );
      const page = await theirs(moderator);
      await page.goto(at(`/desk/${found.rows[0]?.id ?? ''}`));
      await expect(page.locator('.case__comment')).toHaveText(words);
      await look(page, 'a waiting comment on the desk');
      const show = page.locator('[data-shortcut=publish]');
      await expect(show).toContainText(t('desk.decide.publish-waiting'));
      await show.click();
      await look(page, 'letting a comment through');
      await page.locator('form [type=submit]').click();
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
    });

    await test.step('and everyone reads it', async () => {
      await anyone.reload();
      await expect(anyone.locator('.comment').getByText(words)).toBeVisible();
      await writer.reload();
      await expect(writer.locator('.comment').getByText(words)).toBeVisible();
      await expect(writer.getByText(t('comment.waiting'))).toHaveCount(0);
      await look(writer, 'a comment that was let through');
    });

    await test.step('where none are taken, that is said, and there is no form', async () => {
      await choose('off');
      await writer.reload();
      await expect(writer.getByText(t('discussion.rule-off'))).toBeVisible();
      await expect(writer.locator('.comment').getByText(words)).toBeVisible();
      await expect(field(writer)).toHaveCount(0);
      await look(writer, 'no comments taken');
      await choose('at-once');
    });
  });
}
