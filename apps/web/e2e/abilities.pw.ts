import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'augsdaugavas-novads'],
] as const) {
  test(`who says what they can do may sign up for what asks for it, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'organise', 'abilities', 'shifts', 'refusals', 'roster');
    const at = pathOf(language);
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const [shift] = someEvent().shifts;
    const { number } = await publishedEvent(organiser, organisation, {
      title: 'Ezera svētki',
      roles: [
        {
          id: 'soma',
          name: 'Pirmā palīdzība',
          about: '',
          minimumAge: 16,
          needs: ['first-aid'],
          questions: [],
        },
      ],
      shifts: [{ ...shift, role: 'soma', places: 2 } as never],
    });
    const helper = await somebody({ name: 'Anna Palīdze', municipality });
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, helper, viewport);

    await test.step('the shift says what it asks for, and where to say that one has it', async () => {
      await page.goto(at(`/events/${number}`));
      await expect(page.getByText(t('need.first-aid'))).toBeVisible();
      await expect(page.getByText(t('needs.asks', { list: t('ability.first-aid') }))).toBeVisible();
      await look(page, 'a shift that asks for something');
      await page.getByRole('link', { name: t('needs.say') }).click();
      await expect(page.getByRole('heading', { name: t('abilities.title'), level: 1 })).toBeVisible();
      await look(page, 'what I can do');
    });

    await test.step('ticked and saved, by keyboard, the shift is open', async () => {
      const box = page.getByLabel(t('ability.first-aid'), { exact: true });
      await box.focus();
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('abilities.saved'))).toBeVisible();
      await look(page, 'what I can do, saved');
      await page.goBack();
      await page
        .getByRole('button', { name: t('shift.join') })
        .first()
        .click();
      await page.getByRole('button', { name: t('shift.join-do') }).click();
      await expect(page.locator('.shift__told')).toBeVisible();
    });

    await test.step('an organiser asks for something in a draft, and reads it on the roster', async () => {
      const { page: desk, context: other } = await deviceOf(browser, organiser, viewport);
      const draft = await organiser.call('my-events.start', {
        params: { organisation },
        body: someEvent({ title: 'Talka', shifts: [] }),
      });
      await desk.goto(at(`/organise/events/${draft.body.number}`));
      await desk.getByText(t('needs.role'), { exact: true }).first().click();
      await desk.getByLabel(t('ability.speaks-en'), { exact: true }).first().check();
      await look(desk, 'a task that asks for something');
      await desk.getByRole('button', { name: t('edit.save'), exact: true }).click();
      await expect(desk.getByText(t('edit.saved'))).toBeVisible();
      const saved = await organiser.call('my-events.read', { params: { number: draft.body.number } });
      expect(saved.body.draft.roles[0]?.needs).toEqual(['speaks-en']);
      await helper.call('my-abilities.say', { body: { abilities: [] } });
      await desk.goto(at(`/organise/events/${number}/roster`));
      const list = t('ability.first-aid');
      await expect(desk.getByText(t('needs.missing', { list }))).toBeVisible();
      await look(desk, 'the roster of a task that asks for something');
      await other.close();
    });
    await context.close();
  });
}
