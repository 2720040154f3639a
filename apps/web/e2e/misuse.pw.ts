import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const why = 'Trīs komentāros saukti vārdos cilvēki. Par ideju var strīdēties arī bez tā.';

for (const language of ['lv', 'ru'] as const) {
  test(`misuse is warned of, suspended for a time, appealed and lifted, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'fairness', 'desk', 'discussion', 'refusals', 'account');
    const at = pathOf(language);
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const place = await inDatabase(async (database) => {
      const found = await database.query<{ id: string; area: string }>(
        `select municipality_id as id, id as area from area order by municipality_id = $1 desc, id limit 1`,
        [language === 'lv' ? 'kraslavas-novads' : 'livanu-novads'],
      );
      return found.rows[0] ?? { id: '', area: '' };
    });
    const municipality = place.id;
    const official = { municipality, grants: [{ role: 'moderator' as const, municipality }] };
    const moderator = await somebody({ name: 'Māra Moderatore', ...official });
    const second = await somebody({ name: 'Otto Otrais', ...official });
    const author = await somebody({ name: 'Anna Autore', municipality });
    const name = `Boriss Kaimiņš ${language}`;
    const rude = await somebody({ name, municipality });
    const idea = await handIn(author, {
      title: `Tiltiņš pār grāvi ${language}`,
      municipality,
      area: place.area,
    });
    await decideOn(moderator, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    const reported = async (by = author, who = rude) => {
      const said = await who.call('comments.write', {
        params: { number },
        body: {
          body: `Tikai āmurzirgs var gribēt tiltiņu, nr. ${Math.random()}.`,
          language: 'lv',
          stance: null,
          answers: null,
        },
      });
      const subject = { kind: 'comment' as const, id: said.body.comment.id };
      await by.call('reports.send', {
        body: { subject, ground: 'hostile', words: 'Cilvēks saukts vārdos.', language: 'lv', email: null },
      });
      const found = await inDatabase((database) =>
        database.query<{ id: string; revision: number }>(
          'select id, revision from moderation_case where comment_id = $1',
          [subject.id],
        ),
      );
      return found.rows[0] ?? { id: '', revision: 0 };
    };
    const hidden = async () => {
      const { id, revision } = await reported();
      await moderator.call('cases.decide', {
        params: { case: id },
        body: { revision, outcome: 'hide', reason: 'hostile', words: 'Te saukts vārdos cilvēks.' },
      });
    };

    await test.step('what was reported without any ground is kept, and marked so', async () => {
      const { id } = await reported(rude, author);
      const { page, context } = await deviceOf(browser, moderator, viewport);
      await page.goto(at(`/desk/${id}`));
      await page.locator('[data-shortcut=keep]').click();
      await page.getByRole('checkbox', { name: t('desk.decide.unfounded') }).check();
      await page.locator('#decide-words').fill('Te nekā nav: par ideju var strīdēties.');
      await look(page, 'keeping what was reported without ground');
      await page.getByRole('button', { name: t('desk.decide.send-keep'), exact: true }).click();
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
      await context.close();
    });

    for (let count = 0; count < 3; count += 1) await hidden();
    const office = await deviceOf(browser, moderator, viewport);
    await test.step('a moderator sees who has reached the counts, and warns', async () => {
      const { page } = office;
      await page.goto(at('/desk'));
      await page
        .getByRole('link', { name: /\S+/ })
        .and(page.locator(`[href$="/office/${municipality}/misuse"]`))
        .click();
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      await look(page, 'who has reached the counts');
      const send = page.getByRole('button', { name: t('fairness.misuse-warn', { name }), exact: true });
      allow(/status of 4\d\d/);
      await send.click();
      await expect(page.getByLabel(t('fairness.misuse-words', { name }))).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await look(page, 'a warning without words');
      await page.getByLabel(t('fairness.misuse-words', { name })).fill(why);
      await send.click();
      await expect(page.getByText(t('fairness.misuse-since', { count: 0 }))).toBeVisible();
      await look(page, 'somebody who is warned');
    });

    await hidden();
    await test.step('where it goes on, commenting is suspended for some days', async () => {
      const { page, context } = office;
      await page.reload();
      await page.getByLabel(t('fairness.misuse-words', { name })).fill(why);
      await page.getByLabel(t('fairness.misuse-days')).fill('5');
      await look(page, 'suspending for a time');
      await page.getByRole('button', { name: t('fairness.misuse-suspend', { name }), exact: true }).click();
      await expect(
        page.getByRole('heading', { name: new RegExp(t('fairness.measure-suspension')) }).first(),
      ).toBeVisible();
      await look(page, 'somebody who is suspended');
      await context.close();
    });

    const own = await deviceOf(browser, rude, viewport);
    await test.step('whoever it is reads why, and asks somebody else to look', async () => {
      const { page } = own;
      const refused = await rude.call('comments.write', {
        params: { number },
        body: { body: 'Vai es vēl varu?', language: 'lv', stance: null, answers: null },
      });
      expect(refused.problem?.code).toBe('comment.suspended');
      await page.goto(at('/me/measures'));
      await expect(page.getByText(why).first()).toBeVisible();
      await look(page, 'why one is suspended');
      await page.getByLabel(t('fairness.mine-appeal')).fill('Divos no tiem neviens nav saukts vārdos.');
      await page.getByRole('button', { name: t('fairness.mine-send'), exact: true }).click();
      await expect(page.getByText(t('fairness.mine-waits')).first()).toBeVisible();
      await look(page, 'an appeal that waits');
    });

    await test.step('a second moderator lifts it, and it is over', async () => {
      const { page, context } = await deviceOf(browser, second, viewport);
      await page.goto(at(`/office/${municipality}/misuse`));
      await page
        .getByLabel(t('fairness.measure-answer', { name }))
        .fill('Divi no tiem tiešām nebija tik ļauni.');
      await look(page, 'an appeal to decide on');
      await page.getByRole('button', { name: t('fairness.measure-lift', { name }), exact: true }).click();
      await expect(page.getByText(`${t('fairness.measure-lifted')}.`)).toBeVisible();
      await look(page, 'a suspension that was lifted');
      await context.close();
      await own.page.goto(at('/me/measures'));
      await expect(own.page.getByText(`${t('fairness.measure-lifted')}.`)).toBeVisible();
      await look(own.page, 'one’s suspension that was lifted');
      await own.context.close();
    });
  });
}
