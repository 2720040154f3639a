import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`somebody for the entrance sees who comes and nothing else, until a manager says more, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'organise', 'roster', 'shiftmessages', 'care');
    const at = pathOf(language);
    const manager = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const helper = await somebody({ name: 'Dzintra Durvsardze', municipality });
    const organisation = await verifiedOrganisation(manager, official, municipality);
    const { number, shifts } = await publishedEvent(manager, organisation);
    const volunteer = await somebody({ name: 'Voldis Vējiņš', municipality });
    await volunteer.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, manager, viewport);

    await test.step('a manager lets somebody in for the entrance', async () => {
      await page.goto(at('/organise'));
      await page.getByText(t('people.title'), { exact: true }).click();
      await page.getByLabel(t('people.email'), { exact: true }).fill(helper.email ?? '');
      await page.getByLabel(t('people.role'), { exact: true }).selectOption('gate');
      await page.getByRole('button', { name: t('people.add'), exact: true }).click();
      await expect(page.getByLabel('Dzintra Durvsardze')).toHaveValue('gate');
      await look(page, 'who acts for the organisation, and what each may');
    });

    const gate = await deviceOf(browser, helper, viewport);
    await test.step('they see who comes, and no way to anything else', async () => {
      await gate.page.goto(at('/organise'));
      await expect(gate.page.getByLabel(t('own-events.new-title'))).toHaveCount(0);
      await look(gate.page, 'an organisation, for who stands at the entrance');
      await gate.page.getByRole('link', { name: 'Pilsētas svētki pie ezera', exact: true }).click();
      await gate.page.waitForURL(new RegExp(`/organise/events/${number}/roster$`));
      await expect(gate.page.locator('.roster__name', { hasText: 'Voldis Vējiņš' })).toBeVisible();
      await expect(gate.page.getByRole('tab', { name: t('written.title') })).toHaveCount(0);
      await expect(gate.page.getByRole('link', { name: t('roster.hours') })).toHaveCount(0);
      await look(gate.page, 'a roster, for who stands at the entrance');
    });

    await test.step('a manager says more, and stays one themselves', async () => {
      await page.getByLabel('Dzintra Durvsardze').selectOption('coordinator');
      const name = 'Dzintra Durvsardze';
      await expect(
        page.getByText(t('people.role-changed', { name, role: t('people.role-coordinator') })),
      ).toBeVisible();
      allow(/409/);
      await page.getByLabel(t('people.me', { name: 'Rita Rīkotāja' })).selectOption('gate');
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      await look(page, 'the last manager stays one');
      await gate.page.goto(at(`/organise/events/${number}/roster`));
      await expect(gate.page.getByRole('tab', { name: t('written.title') })).toBeVisible();
      await gate.page.getByRole('tab', { name: t('care.sums') }).click();
      await look(gate.page, 'a roster, for a coordinator');
    });
    await gate.context.close();
    await context.close();
  });
}
