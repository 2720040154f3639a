import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

test.describe.configure({ mode: 'serial' });

for (const [language, here, there] of [
  ['lv', 'rezekne', 'livanu-novads'],
  ['ru', 'augsdaugavas-novads', 'daugavpils'],
] as const) {
  test(`municipalities share moderators, and whoever is on duty decides for both, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'pool', 'desk', 'refusals');
    const at = pathOf(language);
    const grant = (role: 'moderator' | 'administrator', municipality: string) => ({
      ...{ municipality, grants: [{ role, municipality }] },
    });
    const boss = await somebody({ name: 'Aivars Vadītājs', ...grant('administrator', here) });
    const ilze = await somebody({ name: `Ilze Ozola ${language}`, ...grant('moderator', here) });
    const maris = await somebody({ name: `Māris Krūms ${language}`, ...grant('moderator', here) });
    const theirs = await somebody({ name: 'Zane Vadītāja', ...grant('administrator', there) });
    const guna = await somebody({ name: `Guna Bērziņa ${language}`, ...grant('moderator', there) });
    const author = await somebody({ name: 'Anna Autore', municipality: here });
    const area = await inDatabase(async (database) => {
      const found = await database.query<{ id: string }>(
        'select id from area where municipality_id = $1 limit 1',
        [here],
      );
      return found.rows[0]?.id ?? '';
    });
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};

    await test.step('an administrator says that theirs takes part, and puts somebody in', async () => {
      const { page, context } = await deviceOf(browser, boss, viewport);
      await page.goto(at(`/office/${here}/pool`));
      await expect(page.getByRole('heading', { name: t('pool.title'), exact: true })).toBeVisible();
      await look(page, 'taking no part');
      await page.getByRole('radio', { name: t('pool.share-cases'), exact: true }).check();
      allow(/status of 422/);
      await page.getByRole('button', { name: t('pool.save'), exact: true }).click();
      await expect(page.getByText(t('pool.nobody'))).toBeVisible();
      await look(page, 'taking part with nobody');
      await page.getByRole('checkbox', { name: `Ilze Ozola ${language}`, exact: true }).check();
      await page.getByRole('button', { name: t('pool.save'), exact: true }).click();
      await expect(page.getByText(t('pool.saved'))).toBeVisible();
      await expect(page.locator('.pool__week').first()).toContainText(t('pool.now'));
      await context.close();
    });

    await test.step('whoever is alone in it is told so, on the week that is theirs', async () => {
      const { page, context } = await deviceOf(browser, ilze, viewport);
      await page.goto(at('/me/duty'));
      await expect(page.getByText(t('duty.alone'), { exact: true })).toBeVisible();
      await expect(page.getByText(t('duty.this-week'), { exact: true })).toBeVisible();
      await look(page, 'on duty alone');
      await page.getByRole('link', { name: t('duty.to-desk'), exact: true }).click();
      await expect(page).toHaveURL(/\/desk/);
      await context.close();
    });

    await test.step('another town takes part, and its moderator has the week', async () => {
      await theirs.call('pool.share', {
        params: { municipality: there },
        body: { submissions: true, ownElsewhere: true, members: [guna.id] },
      });
      const again = await deviceOf(browser, boss, viewport);
      await again.page.goto(at(`/office/${here}/pool`));
      await expect(again.page.locator('.pool__week').first()).toContainText(`Guna Bērziņa ${language}`);
      await look(again.page, 'who is on duty');
      await again.context.close();
    });

    const title = `Soliņi pie ezera krasta ${language}`;
    const idea = await handIn(author, { title, municipality: here, area });
    await decideOn(boss, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    await (
      await somebody({ municipality: here })
    ).call('reports.send', {
      body: {
        subject: { kind: 'idea', id: idea },
        ...{ ground: 'unclear', words: 'Nav skaidrs, kurā krastā.', language: 'lv', email: null },
      },
    });
    const found = await inDatabase((database) =>
      database.query<{ id: string }>(
        'select id from moderation_case where idea_id = $1 and closed_at is null',
        [idea],
      ),
    );

    await test.step('whoever is on duty sees that they are, and decides on a report of the other', async () => {
      const { page, context } = await deviceOf(browser, guna, viewport);
      await page.goto(at('/me/duty'));
      await expect(page.getByRole('heading', { name: t('duty.title'), exact: true })).toBeVisible();
      await expect(page.locator('.pool__week').first()).toContainText(t('pool.you'));
      await look(page, 'on duty');
      await page.getByRole('link', { name: t('duty.to-desk'), exact: true }).click();
      await expect(page.getByText(title)).toBeVisible();
      await look(page, 'a desk on duty');
      await page.goto(at(`/desk/${found.rows[0]?.id ?? ''}`));
      await page.locator('[data-shortcut=keep]').click();
      await page.locator('#decide-words').fill('Krasts ir uzrakstīts trešajā rindā.');
      await page.locator('form [type=submit]').click();
      await expect(page.getByText(t('desk.decide.done'))).toBeVisible();
      await context.close();
      expect((await author.call('ideas.read', { params: { number } })).status).toBe(200);
    });

    await test.step('who is away says so, and the week goes to others', async () => {
      const { page, context } = await deviceOf(browser, guna, viewport);
      await page.goto(at('/me/duty'));
      const say = page.getByRole('button', { name: t('duty.say'), exact: true });
      await page.getByLabel(t('duty.from'), { exact: true }).fill('2020-01-01');
      await page.getByLabel(t('duty.until'), { exact: true }).fill('2020-01-02');
      await say.click();
      await expect(page.locator('#away-until')).toHaveAttribute('aria-invalid', 'true');
      await look(page, 'days that are over');
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel(t('duty.from'), { exact: true }).fill(day(0));
      await page.getByLabel(t('duty.until'), { exact: true }).fill(day(2));
      await say.click();
      await expect(page.locator('.pool__away li')).toHaveCount(1);
      await expect(page.locator('.pool__week').first()).not.toContainText(t('pool.you'));
      await look(page, 'away');
      await page.locator('.pool__away button').click();
      await expect(page.getByText(t('duty.away-none'))).toBeVisible();
      await context.close();
    });

    await test.step('one asks a colleague to swap weeks, takes it back, and asks anew', async () => {
      await boss.call('pool.share', {
        params: { municipality: here },
        body: { submissions: false, ownElsewhere: false, members: [ilze.id, maris.id] },
      });
      // Ilze and Māris take turns from here on, as if both had been there from the beginning.
      await inDatabase(async (database) => {
        await database.query(
          `update duty set person_id = $2 where person_id = $1 and week > talka_week() and (week - talka_week()) % 14 = 7`,
          [ilze.id, maris.id],
        );
      });
      const { page, context } = await deviceOf(browser, ilze, viewport);
      await page.goto(at('/me/duty'));
      await look(page, 'weeks that can be swapped');
      await page.getByLabel(t('duty.swap-return'), { exact: true }).selectOption({ index: 1 });
      await look(page, 'asking for a week in return');
      const send = page.getByRole('button', { name: t('duty.swap-send'), exact: true });
      await send.click();
      await expect(page.getByText(t('duty.swap-asked'), { exact: true })).toBeVisible();
      await look(page, 'a swap that waits for an answer');
      const name = `Māris Krūms ${language}`;
      await page.getByRole('button', { name: t('duty.swap-take-back', { name }), exact: true }).click();
      await expect(page.getByText(t('duty.swap-asked'), { exact: true })).toBeHidden();
      await page.getByLabel(t('duty.swap-return'), { exact: true }).selectOption({ index: 1 });
      await send.click();
      await expect(page.getByText(t('duty.swap-asked'), { exact: true })).toBeVisible();
      await context.close();
    });

    await test.step('the colleague sees it, and agrees: the rota is changed', async () => {
      const { page, context } = await deviceOf(browser, maris, viewport);
      await page.goto(at('/me/duty'));
      const name = `Ilze Ozola ${language}`;
      const card = page.locator('.pool__swap');
      await expect(card).toContainText(t('duty.swap-asks-return', { name }));
      await look(page, 'being asked to swap');
      const before = await page.locator('.pool__week').allInnerTexts();
      // Whoever has said that they cannot then is told so by name.
      const { swaps } = (await maris.call('my-duty.read', {})).body;
      const week = swaps[0]?.week ?? '';
      const away = (await maris.call('my-duty.be-away', { body: { from: week, until: week } })).body.away;
      allow(/status of 409/);
      await page.getByRole('button', { name: t('duty.swap-accept', { name }), exact: true }).click();
      await expect(page.getByText(t('swap.away'))).toBeVisible();
      await look(page, 'agreeing to a week in which one cannot');
      await maris.call('my-duty.be-back', { params: { absence: away[0]?.id ?? '' } });
      await page.getByRole('button', { name: t('duty.swap-accept', { name }), exact: true }).click();
      await expect(card).toHaveCount(0);
      const after = await page.locator('.pool__week').allInnerTexts();
      expect(after.filter((text, index) => text !== before[index])).toHaveLength(2);
      await look(page, 'a rota after a swap');
      await context.close();
    });

    for (const [by, municipality] of [
      [boss, here],
      [theirs, there],
    ] as const)
      await by.call('pool.leave', { params: { municipality } });
  });
}
