import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import {
  browserOf,
  DESKTOP,
  expectNoBarriersInBothThemes,
  expectNoSidewaysScroll,
  goOn,
  inboxOf,
  PHONE,
  signIn,
} from './people.js';

const STORIES = [
  { language: 'lv', prefix: '', author: 'anna@talka.example', moderator: 'marija@talka.example', title: 'Lasāmgaldi zem liepām' },
  { language: 'en', prefix: '/en', author: 'emily@talka.example', moderator: 'helena@talka.example', title: 'Reading tables under the limes' },
] as const; // prettier-ignore

for (const story of STORIES) {
  test(`an idea goes from a phone to the public page, in ${story.language}`, async ({ browser }) => {
    test.setTimeout(420_000);
    const { prefix, title } = story;
    const t = translator(story.language, 'shell', 'public', 'propose', 'account', 'desk');
    const resident = await browserOf(browser, { viewport: PHONE });
    const office = await browserOf(browser, { viewport: DESKTOP });
    const reader = await browserOf(browser, { viewport: DESKTOP });
    const look = async (page: Page, where: string) => {
      await expectNoBarriersInBothThemes(page, where);
      await expectNoSidewaysScroll(page, where);
    };

    await test.step('the moderator sits at the desk, the reader on the list', async () => {
      await signIn(office.page, story.moderator, `${prefix}/desk`);
      await expect(office.page.getByRole('heading', { level: 1 })).toBeVisible();
      await reader.page.goto(`${prefix}/ideas`);
      await expect(reader.page.locator('.idea-card').first()).toBeVisible();
    });

    await test.step('the resident writes on a phone', async () => {
      const { page } = resident;
      await signIn(page, story.author, `${prefix}/propose`);
      await page.locator('#propose-title').fill(title);
      await page.locator('#propose-summary').fill(`${title}: pie bibliotēkas, kur vasarā ir ēna un klusums.`);
      await look(page, 'the first step');
      await page.getByRole('button', { name: t('propose.onward') }).click();
      await page
        .locator('#propose-why')
        .fill(
          'Lasītāju telpā vasarā ir karsti, bet pagalmā nav, kur apsēsties ar grāmatu.\n\nDivi galdi un četri soli kalpotu arī skolēniem.',
        );
      await page.getByRole('radio', { name: new RegExp(t('task.3')) }).check({ force: true });
      await page.locator('#propose-category').selectOption('learning');
      await look(page, 'the second step');
      await page.getByRole('button', { name: t('propose.onward') }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles(
          join(import.meta.dirname, '../../../packages/database/src/seeds/demo/pictures/library-table.webp'),
        );
      await expect(page.getByLabel(t('pictures.alt'))).toBeVisible();
      await page.getByLabel(t('pictures.alt')).fill('Galds ar grāmatām');
      await look(page, 'the third step');
      await page.getByRole('button', { name: t('propose.onward') }).click();
      await look(page, 'the preview');
      await page.getByRole('button', { name: t('submit.send') }).click();
      await page.waitForURL(/\/me\/ideas\/.+sent=1/);
      await look(page, 'handed in');
    });

    await test.step('the moderator sees it arrive, takes it and asks', async () => {
      const { page } = office;
      await page
        .getByRole('link', { name: title })
        .or(page.getByRole('button', { name: title }))
        .first()
        .click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await look(page, 'the case');
      await page
        .getByRole('button', { name: t('desk.decide.return'), exact: false })
        .first()
        .click();
      await page.locator('#decide-words').fill('Kurā bibliotēkas pusē galdi stāvētu?');
      await look(page, 'asking');
      await page.getByRole('button', { name: t('desk.decide.send-return') }).click();
      await expect(page.getByText(t('desk.decide.done')).first()).toBeVisible();
      await look(page, 'asked');
    });

    await test.step('the resident is told, answers and hands it in again', async () => {
      const { page } = resident;
      await expect
        .poll(async () =>
          (await inboxOf(page.request, story.author)).some(
            (mail) => mail.subject.includes(title) || mail.text.includes('Kurā bibliotēkas pusē'),
          ),
        )
        .toBe(true);
      await page.goto(`${prefix}/me/notices`);
      await look(page, 'the notices');
      await page
        .locator('main')
        .getByRole('link', { name: new RegExp(title) })
        .first()
        .click();
      await expect(page.getByText('Kurā bibliotēkas pusē galdi stāvētu?').first()).toBeVisible();
      await look(page, 'what was asked');
      await page.getByRole('link', { name: t('mine.mend') }).click();
      await page
        .locator('#propose-summary')
        .fill(`${title}: bibliotēkas dārza pusē, kur vasarā ir ēna un klusums.`);
      for (const step of [2, 3, 4]) await goOn(page, t('propose.onward'), step);
      await page.locator('#propose-answer').fill('Dārza pusē, zem liepām.');
      await look(page, 'answering');
      await page.getByRole('button', { name: t('submit.again') }).click();
      await page.waitForURL(/\/me\/ideas\/.+sent=1/);
    });

    await test.step('the moderator publishes it; the reader sees it appear', async () => {
      const { page } = office;
      await expect(page.getByText(title).first()).toBeVisible();
      await page
        .getByRole('link', { name: title })
        .or(page.getByRole('button', { name: title }))
        .first()
        .click();
      await expect(page.getByText('Dārza pusē, zem liepām.')).toBeVisible();
      await look(page, 'the case again, with what changed');
      await page
        .getByRole('button', { name: t('desk.decide.publish'), exact: false })
        .first()
        .click();
      await page.getByRole('button', { name: t('desk.decide.send-publish') }).click();
      await expect(page.getByText(t('desk.decide.done')).first()).toBeVisible();
      await expect(reader.page.getByRole('link', { name: title }).first()).toBeVisible();
      await look(reader.page, 'the list with the new idea');
      await reader.page.getByRole('link', { name: title }).first().click();
      await expect(reader.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await look(reader.page, 'the idea');
    });

    await test.step('everything promised has arrived, and the log holds', async () => {
      await expect
        .poll(
          async () =>
            (await inboxOf(resident.page.request, story.author)).filter((mail) => mail.text.includes(title))
              .length,
        )
        .toBe(2);
      const port = process.env['TALKA_E2E_PORT'] ?? '4173';
      const env = JSON.parse(
        readFileSync(join(tmpdir(), `talka-e2e-${port}.json`), 'utf8'),
      ) as NodeJS.ProcessEnv;
      const verified = spawnSync(
        process.execPath,
        [join(import.meta.dirname, '../../cli/dist/main.js'), 'audit', 'verify'],
        { env: { ...process.env, ...env }, encoding: 'utf8' },
      );
      expect(verified.stdout).toMatch(/[1-9]\d* entries checked, 0 faults/);
      expect(verified.status).toBe(0);
    });
    await Promise.all([resident, office, reader].map(({ context }) => context.close()));
  });
}
