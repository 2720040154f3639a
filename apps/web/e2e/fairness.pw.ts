import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['en', 'varaklanu-novads'],
] as const) {
  test(`ready reasons are kept, sent in every language, and who is close stands aside, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'fairness', 'desk', 'account', 'discussion', 'refusals');
    const at = pathOf(language);
    const place = await inDatabase(async (database) => {
      const found = await database.query<{ id: string; area: string }>(
        `select m.id, (select id from area where municipality_id = m.id limit 1) as area from municipality m
         order by m.id = $1 desc, m.id limit 1`,
        [municipality],
      );
      return found.rows[0] ?? { id: '', area: '' };
    });
    const grant = (role: 'moderator' | 'administrator') => ({
      municipality: place.id,
      grants: [{ role, municipality: place.id }],
    });
    const boss = await somebody({ name: 'Aivars Vadītājs', ...grant('administrator') });
    const moderator = await somebody({ name: 'Māra Moderatore', ...grant('moderator') });
    const author = await somebody({ name: 'Anna Autore', municipality: place.id });
    const rude = await somebody({ name: 'Boriss Kaimiņš', municipality: place.id });
    const idea = await handIn(author, {
      ...{ title: `Soliņi pie upes ${language}`, municipality: place.id, area: place.area },
    });
    await decideOn(boss, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const say = async (body: string) => {
      const said = await rude.call('comments.write', {
        params: { number },
        body: { body, language: 'lv', stance: null, answers: null },
      });
      const comment = said.body.comment.id;
      await author.call('reports.send', {
        body: {
          subject: { kind: 'comment', id: comment },
          ...{ ground: 'hostile', words: 'Cilvēks saukts vārdos.', language: 'lv', email: null },
        },
      });
      const found = await inDatabase((database) =>
        database.query<{ id: string }>('select id from moderation_case where comment_id = $1', [comment]),
      );
      return { comment, case: found.rows[0]?.id ?? '' };
    };
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const reason = t('desk.reason.hostile');
    const ready = `Par ideju var strīdēties, cilvēku saukt vārdos nedrīkst (${language}).`;

    await test.step('an administrator keeps what is usually written, in every language', async () => {
      const { page, context } = await deviceOf(browser, boss, viewport);
      await page.goto(at(`/office/${place.id}/reasons`));
      await page.getByText(reason, { exact: false }).first().click();
      await look(page, 'ready reasons');
      await page.locator('#reason-hostile-lv').fill(ready);
      await page.locator('#reason-hostile-ru').fill('Нет.');
      allow(/status of 400/);
      await page.getByRole('button', { name: t('fairness.keep', { reason }), exact: true }).click();
      await expect(page.locator('#reason-hostile-ru')).toHaveAttribute('aria-invalid', 'true');
      await look(page, 'a ready reason that is too short');
      await page.locator('#reason-hostile-ru').fill('Об идее можно спорить, обзывать людей нельзя.');
      await page.getByRole('button', { name: t('fairness.keep', { reason }), exact: true }).click();
      await expect(page.getByText(t('fairness.own'), { exact: true })).toBeVisible();
      await look(page, 'a ready reason of one’s own');
      await context.close();
    });

    const first = await say('Tikai āmurzirgs var gribēt soliņus.');
    await test.step('a moderator takes it, and it goes in every language', async () => {
      const { page, context } = await deviceOf(browser, moderator, viewport);
      await page.goto(at(`/desk/${first.case}`));
      await page.locator('[data-shortcut=hide]').click();
      await page.locator('#decide-reason').selectOption('hostile');
      await page.getByRole('button', { name: ready, exact: true }).click();
      await expect(page.locator('#decide-words')).toHaveValue(`${ready} `);
      await page.getByText(t('desk.decide.others'), { exact: true }).click();
      await expect(page.getByText(t('desk.decide.others-sent'))).toBeVisible();
      await look(page, 'ready words in every language');
      await page.locator('#decide-words').fill(`${ready} Te saukts āmurzirgs.`);
      await expect(page.getByText(t('desk.decide.others-not'))).toBeVisible();
      await look(page, 'words that are not the same in all');
      await page.locator('#decide-words-ru').fill('Об идее можно спорить. Здесь обозвали молотоголовым.');
      await page
        .locator('#decide-words-en')
        .fill('Argue about the idea. Somebody is called a hammerhead here.');
      await expect(page.getByText(t('desk.decide.others-sent'))).toBeVisible();
      await page.getByRole('button', { name: t('desk.decide.send-hide'), exact: true }).click();
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
      await context.close();
    });

    await test.step('whoever wrote it reads why in the language they read', async () => {
      const { page, context } = await deviceOf(browser, rude, viewport);
      await page.goto(at(`/me/comments/${first.comment}`));
      const read = language === 'en' ? 'called a hammerhead here' : 'Te saukts āmurzirgs.';
      await expect(page.getByText(read)).toBeVisible();
      await look(page, 'a statement in one’s own language');
      await context.close();
    });

    const second = await say('Un atkal tas pats āmurzirgs.');
    await test.step('who is close stands aside, sees it alone, and takes it back', async () => {
      const { page, context } = await deviceOf(browser, moderator, viewport);
      await page.goto(at(`/desk/${second.case}`));
      await page.getByRole('button', { name: t('desk.close.say'), exact: true }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await look(page, 'whether to stand aside');
      await page.getByRole('button', { name: t('desk.close.confirm'), exact: true }).click();
      await expect(page.getByText(t('case.declared-close'))).toBeVisible();
      await look(page, 'a case one stands aside from');
      await page.getByRole('link', { name: t('desk.close.list'), exact: true }).click();
      await expect(page.getByText('Boriss Kaimiņš', { exact: true })).toBeVisible();
      await look(page, 'for whom one stands aside');
      await page
        .getByRole('button', { name: t('fairness.aside-back', { name: 'Boriss Kaimiņš' }), exact: true })
        .click();
      await expect(page.getByText(t('fairness.aside-none'))).toBeVisible();
      await look(page, 'for nobody');
      await page.goto(at(`/desk/${second.case}`));
      await expect(page.locator('[data-shortcut=hide]')).toBeVisible();
      await context.close();
    });
  });
}
