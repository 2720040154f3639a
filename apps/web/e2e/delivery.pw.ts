import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn, organiserIn, someEvent } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const PICTURE = join(
  import.meta.dirname,
  '../../../packages/database/src/seeds/demo/pictures/library-table.webp',
);
const ALT = 'Pamati ezera krastā.';
const TALKA = 'Krasts ir sakopts.';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['en', 'kraslavas-novads'],
] as const) {
  test(`an idea becomes a project, and each follower is told once, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'delivery', 'works');
    const at = pathOf(language);
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [
        { role: 'administrator', municipality },
        { role: 'moderator', municipality },
      ],
    });
    const [author, follower] = [
      await somebody({ name: 'Anna Autore', municipality }),
      await somebody({ name: 'Fēlikss Sekotājs', municipality }),
    ];
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const title = `Laipa pie ezera ${language}`;
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(official, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    await follower.call('ideas.follow', { params: { number } });
    await inDatabase((database) =>
      database.query(`update idea set status = 'selected' where id = $1`, [idea]),
    );
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, official, viewport);

    await test.step('an administrator says who answers, and plans a step', async () => {
      await page.goto(at(`/office/${municipality}/works`));
      await page.getByRole('link', { name: new RegExp(`${t('plan.title')}.*${title}`) }).click();
      await expect(page.getByRole('heading', { name: t('plan.title-of', { title }) })).toBeVisible();
      await look(page, 'a plan that is empty');
      await page.getByLabel(t('plan.office')).fill('Attīstības nodaļa');
      await page.getByLabel(t('plan.spent')).fill('1200,50');
      await page.getByRole('button', { name: t('plan.save'), exact: true }).click();
      await expect(page.getByText(t('plan.saved'))).toBeVisible();
      // A colleague writes over it; whoever is typing is told, keeps what they typed, and decides.
      const params = { municipality, number };
      const theirs = { office: 'Komunālā nodaļa', spent: null, revision: 1 };
      const written = await official.call('works.save-delivery', { params, body: theirs });
      expect(written.problem).toBeUndefined();
      allow(/status of 409/);
      await page.getByLabel(t('plan.office')).fill('Attīstības un būvniecības nodaļa');
      await page.getByRole('button', { name: t('plan.save'), exact: true }).click();
      await expect(page.getByText(/Komunālā nodaļa/)).toBeVisible();
      await expect(page.getByLabel(t('plan.office'))).toHaveValue('Attīstības un būvniecības nodaļa');
      await look(page, 'a colleague was quicker');
      await page.getByRole('button', { name: t('plan.save'), exact: true }).click();
      await expect(page.getByText(t('plan.saved'))).toBeVisible();
      await expect(page.getByText(/Komunālā nodaļa/)).toBeHidden();
      await page.getByLabel(t('plan.words')).fill('Ielieti pamati');
      await page.getByLabel(t('plan.day')).fill('2026-12-20');
      await page.getByRole('button', { name: t('plan.add'), exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Ielieti pamati' })).toBeVisible();
      await look(page, 'a plan with a step');
    });

    await test.step('brings a photo of it, and says what is to be seen', async () => {
      await page.locator('input[type=file][data-step]').setInputFiles(PICTURE);
      await page.getByLabel(t('photo.alt'), { exact: true }).first().fill(ALT);
      await page
        .getByRole('button', { name: t('photo.show'), exact: true })
        .first()
        .click();
      await expect(page.getByRole('button', { name: t('photo.take-down'), exact: true })).toBeVisible();
      await look(page, 'a plan with a photo');
    });

    await test.step('puts it off with a reason, and marks it as done', async () => {
      await page.getByText(t('plan.delay-open')).click();
      await page.getByLabel(t('plan.delay-words')).fill('Zeme vēl sasalusi.');
      await page.getByLabel(t('plan.until')).fill('2029-06-01');
      await page.getByRole('button', { name: new RegExp(`^${t('plan.delay')}.*Ielieti pamati`) }).click();
      await expect(page.getByText('2029')).toBeVisible();
      await look(page, 'a step that was put off');
      await page.getByRole('button', { name: new RegExp(`^${t('plan.done')}.*Ielieti pamati`) }).click();
      await expect(page.getByRole('button', { name: new RegExp(t('plan.done')) })).toHaveCount(0);
      await look(page, 'a step that is done');
    });

    await test.step('shows what volunteers have photographed as a step of its own', async () => {
      const { organiser, organisation } = await organiserIn({ person: somebody }, municipality);
      const opened = await official.call('works.open', {
        params: { municipality, number },
        body: { organiser: organisation },
      });
      const event = opened.body.ideas.find((one) => one.number === number)?.events[0]?.number ?? 0;
      const params = { number: event };
      const { revision } = (await organiser.call('my-events.read', { params })).body;
      await organiser.call('my-events.change', { params, body: { revision, draft: someEvent() } });
      await organiser.call('my-events.publish', { params, body: { revision: revision + 1 } });
      const bytes = new Uint8Array(await readFile(PICTURE));
      await organiser.uploadTo(`/my/events/${event}/photos`, 'talka.webp', bytes);
      await page.reload();
      await page.getByLabel(t('photo.step'), { exact: true }).selectOption({ label: t('photo.step-own') });
      const photo = page.locator('.photos__one', { has: page.getByLabel(t('photo.step'), { exact: true }) });
      await photo.getByLabel(t('photo.alt'), { exact: true }).fill(TALKA);
      await photo.getByLabel(t('photo.taken'), { exact: true }).fill('2026-10-10');
      await look(page, 'a photo that becomes a step');
      await photo.getByRole('button', { name: t('photo.show'), exact: true }).click();
      await expect(page.getByRole('heading', { name: TALKA })).toBeVisible();
      await look(page, 'a plan with what volunteers did');
    });
    await context.close();

    await test.step('the follower is told once, and sees it on the idea’s page', async () => {
      const { page: own, context: other } = await deviceOf(browser, follower, viewport);
      const told = async () =>
        (await follower.call('me.notices')).body.notices
          .filter(({ kind }) => kind.startsWith('idea.'))
          .map(({ kind, params: { count = 1 } }) => `${kind} ${count}`)
          .sort();
      await expect.poll(told).toEqual(['idea.delayed 1', 'idea.delivery-started 1', 'idea.milestone-done 2']);
      await own.goto(at(`/ideas/${number}`));
      await expect(own.getByRole('heading', { name: t('project.title') })).toBeVisible();
      await expect(own.getByRole('img', { name: ALT })).toBeVisible();
      await expect(own.getByRole('img', { name: TALKA })).toBeVisible();
      await look(own, 'an idea that is a project');
      await other.close();
    });
  });
}
