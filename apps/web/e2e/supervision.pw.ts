import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`where minors come and nobody looks after them stands with the shift, until somebody is named, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'needs');
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const grants = [{ role: 'administrator', municipality }];
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const summer = `${new Date().getUTCFullYear() + 1}-07-07`;
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      roles: someEvent().roles,
      shifts: ['07', '12'].map((hour) => ({
        ...{ role: 'uznemsana', places: 3, from: `${summer}T${hour}:00:00Z` },
        until: `${summer}T${Number(hour) + 4}:00:00Z`,
      })),
    });
    const young = await somebody({ birthDate: birthDateOf(16) });
    await young.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, organiser, viewport);
    await page.goto(pathOf(language)(`/organise/events/${number}`));
    await expect(page.getByText(t('supervision.missing', { count: 1 }))).toBeVisible();
    await look(page, 'nobody looks after a minor');
    await page.getByRole('button', { name: t('supervision.name'), exact: true }).click();
    await expect(page.getByText(t('supervision.named', { name: 'Rita Rīkotāja' }))).toBeVisible();
    await expect(page.getByText(t('supervision.missing', { count: 1 }))).toHaveCount(0);
    await expect(page.getByText(t('supervision.minors', { count: 1 }))).toBeVisible();
    await look(page, 'somebody looks after them');
    await page.getByLabel(t('supervision.shift'), { exact: true }).selectOption({ index: 1 });
    await page.getByLabel(t('supervision.who'), { exact: true }).selectOption('');
    await page.getByRole('button', { name: t('supervision.name'), exact: true }).press('Enter');
    await expect(page.getByText(t('supervision.missing', { count: 1 }))).toBeVisible();
    await context.close();
  });
}
