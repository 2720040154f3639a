import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'balvu-novads'],
  ['en', 'kraslavas-novads'],
] as const) {
  test(`a report goes to a desk, a decision to its author, and an appeal to somebody else, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'discussion', 'desk', 'account');
    const at = pathOf(language);
    const title = `Šūpoles pie ezera ${language}`;
    const grants = [{ role: 'moderator', municipality }] as const;
    const [first, second] = [
      await somebody({ name: 'Māra Moderatore', municipality, grants: [...grants] }),
      await somebody({ name: 'Juris Otrais', municipality, grants: [...grants] }),
    ];
    const author = await somebody({ name: 'Anna Autore', municipality });
    const rude = await somebody({ name: 'Boriss Kaimiņš', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(first, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const words = 'Tikai āmurzirgs var gribēt šūpoles.';
    const said = await rude.call('comments.write', {
      params: { number },
      body: { body: words, language: 'lv', stance: 'against', answers: null },
    });
    const id = said.body.comment.id;
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const theirs = async (who: typeof first) => (await deviceOf(browser, who, viewport)).page;
    const caseOf = async () =>
      inDatabase(async (database) => {
        const found = await database.query<{ id: string }>(
          'select id from moderation_case where comment_id = $1 and closed_at is null',
          [id],
        );
        return found.rows[0]?.id ?? '';
      });

    let code = '';
    await test.step('somebody without an account reports a comment, and gets a code', async () => {
      const { page, context } = await deviceOf(browser, null, viewport);
      await page.goto(at(`/ideas/${number}`));
      await page
        .locator('.comment')
        .getByRole('button', { name: t('report.open') })
        .click();
      await press(page, t('report.send'));
      await expect(page.getByText(t('report.choose'))).toBeVisible();
      await look(page, 'a report');
      await page.getByLabel(t('desk.reason.hostile'), { exact: true }).check();
      await page.getByLabel(t('report.words'), { exact: true }).fill('Cilvēks tiek saukts par āmurzirgu.');
      await page.getByLabel(t('report.email'), { exact: true }).fill('kaimins@talka.example');
      // What fills in everything it finds is told so, and nothing of what was typed is lost.
      allow(/status of 422/);
      const fillTrap = (text: string) =>
        page.locator('input[name=website]').evaluate((input: HTMLInputElement, value) => {
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }, text);
      await fillTrap('https://pills.example');
      await press(page, t('report.send'));
      await expect(page.getByText(translator(language, 'refusals')('form.trap-filled'))).toBeVisible();
      await look(page, 'a report with a field filled in that people do not see');
      await fillTrap('');
      await press(page, t('report.send'));
      await expect(page.getByRole('heading', { name: t('report.sent') })).toBeVisible();
      code = await page.getByLabel(t('report.code-label'), { exact: true }).inputValue();
      expect(code).toMatch(/^[0-9A-Z]{4}(?: [0-9A-Z]{4}){3}$/);
      await look(page, 'a report that is sent');
      await page.getByRole('link', { name: t('report.see') }).click();
      await expect(page.getByText(t('report.waits'))).toBeVisible();
      await look(page, 'a receipt');
      await context.close();
    });

    await test.step('whoever would leave nobody for an appeal is told so before hiding', async () => {
      await inDatabase((database) =>
        database.query(
          `insert into recusal (moderator_id, person_id)
           select distinct person_id, $2::uuid from role_grant where municipality_id = $1 and person_id <> $3`,
          [municipality, rude.id, first.id],
        ),
      );
      const { page, context } = await deviceOf(browser, first, viewport);
      await page.goto(at(`/desk/${await caseOf()}`));
      await page.locator('[data-shortcut=hide]').click();
      await expect(page.getByText(t('desk.alone'), { exact: true })).toBeVisible();
      await look(page, 'hiding where nobody could decide an appeal');
      await context.close();
      await inDatabase((database) => database.query('delete from recusal where person_id = $1', [rude.id]));
    });

    await test.step('a moderator reads it beside what is held against it, and hides it with reasons', async () => {
      const page = await theirs(first);
      await page.goto(at(`/desk/${await caseOf()}`));
      await expect(page.locator('.case__comment')).toHaveText(words);
      await expect(page.getByText('Cilvēks tiek saukts par āmurzirgu.')).toBeVisible();
      await look(page, 'a report on the desk');
      await page.locator('[data-shortcut=hide]').click();
      await page.locator('#decide-reason').selectOption('hostile');
      await page.locator('#decide-words').fill('Par ideju drīkst strīdēties, cilvēku saukt vārdos nedrīkst.');
      await look(page, 'hiding a comment');
      await press(page, t('desk.decide.send-hide'));
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
    });

    await test.step('the words are gone for everyone, and the receipt says so', async () => {
      const { page, context } = await deviceOf(browser, null, viewport);
      await page.goto(at(`/ideas/${number}`));
      await expect(page.getByText(t('discussion.empty'))).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(0);
      // From whatever page, by the code on paper.
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: translator(language, 'shell')('footer.report'), exact: true })
        .click();
      await expect(page.getByRole('heading', { name: t('report.find'), exact: true })).toBeVisible();
      await page.getByLabel(t('report.find-code'), { exact: true }).fill('0000 0000 0000 0000');
      allow(/status of 404/);
      await press(page, t('report.find-send'));
      await expect(page.getByText(translator(language, 'refusals')('report.not-found'))).toBeVisible();
      await look(page, 'a code that no report has');
      await page.getByLabel(t('report.find-code'), { exact: true }).fill(` ${code.toLowerCase()} `);
      await press(page, t('report.find-send'));
      await expect(page.getByText(t('report.hidden'))).toBeVisible();
      await look(page, 'a receipt that is answered');
      await context.close();
    });

    await test.step('who wrote it reads why, and appeals', async () => {
      const page = await theirs(rude);
      await page.goto(at('/me/notices'));
      await page.getByRole('link', { name: t('notice.comment.hidden', { title }) }).click();
      await expect(page.getByText(t('my-comment.hidden'))).toBeVisible();
      await expect(page.getByText('Par ideju drīkst strīdēties')).toBeVisible();
      await look(page, 'a decision on one’s own comment');
      await page
        .getByLabel(t('appeal.words'), { exact: true })
        .fill('Āmurzirgs ir mūsu ciema iesauka, neviens neapvainojas.');
      await press(page, t('appeal.send'));
      await expect(page.getByText(t('my-comment.waits'))).toBeVisible();
    });

    await test.step('the first moderator may not decide on it; the second puts it back', async () => {
      const page = await theirs(second);
      await page.goto(at(`/desk/${await caseOf()}`));
      await look(page, 'an appeal of a comment');
      await page.locator('[data-shortcut=publish]').click();
      await page.locator('#decide-words').fill('Tā tiešām ir iesauka.');
      await press(page, t('desk.decide.send-publish-comment'));
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
      const { page: anyone } = await deviceOf(browser, null, viewport);
      await anyone.goto(at(`/ideas/${number}`));
      await expect(anyone.getByText(words)).toBeVisible();
    });
  });
}
