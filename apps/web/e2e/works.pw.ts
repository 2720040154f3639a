import { join } from 'node:path';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { decideOn, handIn, someEvent, verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const PICTURE = join(
  import.meta.dirname,
  '../../../packages/database/src/seeds/demo/pictures/library-table.webp',
);

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'rezeknes-novads'],
] as const) {
  test(`people help to carry out what a vote has chosen, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'works', 'shifts');
    const at = pathOf(language);
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [
        { role: 'administrator', municipality },
        { role: 'moderator', municipality },
      ],
    });
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    // Others of its name may be verified here: it is chosen by its number.
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const title = `Soli gar krastu ${language}`;
    const author = await somebody({ name: 'Anna Autore', municipality });
    const { rows } = await inDatabase((database) =>
      database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        municipality,
      ]),
    );
    const idea = await handIn(author, { title, municipality, area: rows[0]?.id ?? '' });
    await decideOn(official, idea, 'publish');
    const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
    await inDatabase((database) =>
      database.query(`update idea set status = 'selected' where id = $1`, [idea]),
    );
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, official, viewport);

    await test.step('an administrator opens an event for it', async () => {
      await page.goto(at(`/office/${municipality}/works`));
      await look(page, 'what votes have chosen');
      await page.locator(`#organiser-${number}`).selectOption(String(organisation));
      await page.getByRole('button', { name: `${t('works.open')} ${title}` }).click();
      await expect(page.getByText(t('works.opened'))).toBeVisible();
      await look(page, 'what votes have chosen, with an event');
    });

    await test.step('once it is published, the idea asks for help, and the event leads back', async () => {
      const works = await official.call('works.list', { params: { municipality } });
      const event = works.body.ideas.find((one) => one.number === number)?.events[0]?.number ?? 0;
      const params = { number: event };
      const { revision } = (await organiser.call('my-events.read', { params })).body;
      const draft = someEvent({ title });
      const changed = await organiser.call('my-events.change', { params, body: { revision, draft } });
      const body = { revision: changed.body.revision };
      await organiser.call('my-events.publish', { params, body });
      await page.goto(at(`/ideas/${number}`));
      await expect(page.getByRole('heading', { name: t('work.title') })).toBeVisible();
      await expect(page.locator('.idea-work li')).toHaveCount(3);
      await look(page, 'an idea that is carried out');
      await page.getByRole('link', { name: t('work.see') }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await page.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`/ideas/${number}`));
    });

    await test.step('its people bring a photo, and say what is to be seen', async () => {
      const { page: desk, context: other } = await deviceOf(browser, organiser, viewport);
      const works = await official.call('works.list', { params: { municipality } });
      const event = works.body.ideas.find((one) => one.number === number)?.events[0]?.number ?? 0;
      await desk.goto(at(`/organise/events/${event}`));
      await desk.locator('input[type=file]').setInputFiles(PICTURE);
      await expect(desk.getByText(t('photo.waiting'))).toBeVisible();
      await desk.getByLabel(t('photo.alt'), { exact: true }).fill('Galds ar grāmatām pie ezera.');
      await desk.getByRole('button', { name: t('photo.save'), exact: true }).click();
      await expect(desk.getByText(t('photo.saved'))).toBeVisible();
      await look(desk, 'a photo that waits');
      await other.close();
    });

    await test.step('an official shows it, and everybody sees what is done', async () => {
      await page.goto(at(`/office/${municipality}/works`));
      await look(page, 'a photo to decide on');
      // Other stories bring photos here too.
      const photo = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
      await photo.getByRole('button', { name: t('photo.show'), exact: true }).click();
      await expect(photo.getByRole('button', { name: t('photo.take-down'), exact: true })).toBeVisible();
      await page.goto(at(`/ideas/${number}`));
      await expect(page.getByRole('heading', { name: t('work.photos') })).toBeVisible();
      await expect(page.getByRole('img', { name: 'Galds ar grāmatām pie ezera.' })).toBeVisible();
      await look(page, 'an idea with what is done');
    });
    await context.close();
  });
}
