import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { browserOf, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

/** Asks somebody as a worker would by day, whatever the clock shows. @returns the secret of the link in their mail */
async function asked(shift: string, who: Actor): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await inDatabase(async (database) => {
    await database.query(
      `insert into help_wave (slot_id, number, until) values ($1, 1, talka_now() + interval '2 days') on conflict do nothing`,
      [shift],
    );
    await database.query(
      `insert into help_question (slot_id, wave, person_id, token_hash) values ($1, 1, $2, $3)
         on conflict (slot_id, person_id) do update set token_hash = excluded.token_hash`,
      [shift, who.id, hash],
    );
  });
  return token;
}

/** Each language in a municipality of its own, so that no test asks the other's people. */
for (const [language, municipality] of [
  ['lv', 'augsdaugavas-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`people are asked when a shift lacks them, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'helpneeded', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      title: `Talka ${municipality}`,
      roles: [
        {
          id: 'soli',
          name: 'Solu likšana',
          about: 'Paņem līdzi cimdus.',
          minimumAge: 16,
          needs: [],
          questions: [],
        },
      ],
      shifts: [{ ...someEvent().shifts[0], role: 'soli', places: 2 } as never],
    });
    const [shift = ''] = shifts;
    const zane = await somebody({ name: 'Zane Šķēle', municipality });
    const vita = await somebody({ name: 'Vita Vilcina', municipality });
    const aldis = await somebody({ name: 'Aldis Atsaucīgais', municipality });
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const device = await deviceOf(browser, zane);
    const desk = await deviceOf(browser, organiser);

    await test.step('somebody says where they may be asked, by keyboard', async () => {
      const { page } = device;
      await page.goto(at('/me/help'));
      const [box] = [page.getByRole('checkbox').first()];
      await expect(box).toBeVisible();
      await look(page, 'where to help');
      await box.focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: t('my-help.save') }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('my-help.saved'))).toBeVisible();
      await look(page, 'where to help, saved');
      await press(page, t('my-help.stop'));
      await expect(page.getByText(t('my-help.stopped'))).toBeVisible();
      await expect(box).not.toBeChecked();
    });

    await test.step('an organiser asks for help from the roster', async () => {
      const { page } = desk;
      await page.goto(at(`/organise/events/${number}/roster`));
      await page.locator('.roster__help summary').click();
      await look(page, 'asking for help');
      await press(page, t('wanted.ask'));
      await expect(page.locator('.roster__help summary')).toContainText(t('wanted.asking'));
      await look(page, 'help is asked for');
    });

    await test.step('the link in a mail is answered without signing in, and a no can become a yes', async () => {
      const { page } = await browserOf(browser, { viewport: PHONE });
      await page.goto(`${at('/help')}#${await asked(shift, zane)}`);
      await expect(page.getByRole('heading', { name: 'Solu likšana' })).toBeVisible();
      await look(page, 'a question');
      await page.getByRole('button', { name: t('asking.no'), exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.help__told')).toBeFocused();
      await expect(page.getByText(t('asking.said-no'))).toBeVisible();
      await look(page, 'a no');
      await press(page, t('asking.yes'));
      await expect(page.getByRole('link', { name: t('asking.own-shifts') })).toBeVisible();
      await expect(page.locator('.help__told')).toBeFocused();
      await look(page, 'a yes');
      allow(/410|Gone/);
      const other = (await browserOf(browser, { viewport: PHONE })).page;
      await other.goto(`${at('/help')}#${'x'.repeat(43)}`);
      await expect(other.getByRole('heading', { name: t('asking.no-link') })).toBeVisible();
      await look(other, 'a link that is none');
    });

    await test.step('this kind is not wanted, and may be asked for again', async () => {
      const { page } = await deviceOf(browser, vita);
      await asked(shift, vita);
      await page.goto(at('/me/help'));
      await press(page, t('asking.not-this-kind'));
      await expect(page.getByText(t('asking.said-not-this-kind'))).toBeVisible();
      await look(page, 'not this kind');
      await page.getByRole('button', { name: t('my-help.again') }).click();
      await expect(page.getByText(t('my-help.again-done', { role: 'solu likšana' }))).toBeVisible();
      await look(page, 'this kind again');
    });

    await test.step('a shift that is full meanwhile says so, and offers its list', async () => {
      const { page } = await deviceOf(browser, aldis);
      await asked(shift, aldis);
      await page.goto(at('/me/help'));
      await expect(page.getByRole('button', { name: t('asking.yes'), exact: true })).toBeVisible();
      await (
        await somebody({ name: 'Ātrā Āra', municipality })
      ).call('my-shifts.join', { params: { shift } });
      allow(/409/);
      await press(page, t('asking.yes'));
      await expect(page.getByText(t('help.full'))).toBeVisible();
      await expect(page.locator('.help__told')).toBeFocused();
      await look(page, 'full meanwhile');
      await press(page, t('asking.wait'));
      await expect(page.getByText(t('asking.said-wait'))).toBeVisible();
      await look(page, 'in the list');
    });

    await test.step('the organiser sees what came of it, in numbers', async () => {
      const { page } = desk;
      await page.reload();
      await page.locator('.roster__help summary').click();
      const sum = (key: 'wanted.asked' | 'wanted.yes' | 'wanted.not-this-kind' | 'wanted.place') =>
        page
          .locator('.roster__sums > div')
          .filter({ has: page.locator('dt').getByText(t(key), { exact: true }) })
          .locator('dd');
      await expect(sum('wanted.asked')).toHaveText('3');
      await expect(sum('wanted.yes')).toHaveText('2');
      await expect(sum('wanted.place')).toHaveText('1');
      await look(page, 'what came of asking');
    });
  });
}
