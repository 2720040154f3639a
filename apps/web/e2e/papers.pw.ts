import { expect } from '@playwright/test';
import { formats, translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'augsdaugavas-novads'],
] as const) {
  test(`who shows a certificate may sign up for what asks for it, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'organise', 'abilities', 'shifts', 'refusals', 'roster');
    const at = pathOf(language);
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const helper = await somebody({ name: 'Anna Palīdze', municipality });
    await helper.call('my-abilities.say', { body: { abilities: ['first-aid'] } });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const training = t('ability.first-aid');
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page: desk, context: atDesk } = await deviceOf(browser, organiser, viewport);
    const { page, context } = await deviceOf(browser, helper, viewport);
    const [shift] = someEvent().shifts;
    const role = { id: 'soma', name: 'Pirmā palīdzība', about: '', minimumAge: 16, questions: [] };
    const needs: 'first-aid'[] = ['first-aid'];

    await test.step('an organiser asks in a draft for a certificate to be seen', async () => {
      const draft = await organiser.call('my-events.start', {
        params: { organisation },
        body: someEvent({ title: 'Talka', roles: [{ ...role, needs }], shifts: [] }),
      });
      await desk.goto(at(`/organise/events/${draft.body.number}`));
      await desk
        .getByText(t('needs.asks', { list: training }))
        .first()
        .click();
      await desk.getByLabel(t('needs.proof')).check();
      await look(desk, 'a task that asks for a certificate to be seen');
      await desk.getByRole('button', { name: t('edit.save'), exact: true }).click();
      await expect(desk.getByText(t('edit.saved'))).toBeVisible();
      const saved = await organiser.call('my-events.read', { params: { number: draft.body.number } });
      expect(saved.body.draft.roles[0]?.proof).toBe('seen');
    });

    const { number } = await publishedEvent(organiser, organisation, {
      title: 'Ezera svētki',
      roles: [{ ...role, needs, proof: 'seen' }],
      shifts: [{ ...shift, role: 'soma', places: 2 } as never],
    });

    await test.step('the shift says so, and their own word is not enough', async () => {
      await page.goto(at(`/events/${number}`));
      await expect(page.getByText(t('needs.asks-seen', { list: training }), { exact: false })).toBeVisible();
      await expect(page.getByText(t('training.not-seen'))).toBeVisible();
      await look(page, 'a shift that asks for a certificate');
    });

    await test.step('the organiser notes it by the address of their account, and they sign up', async () => {
      await desk.goto(at(`/organise/events/${number}/roster`));
      await desk.getByText(t('paper.before')).click();
      await desk.getByLabel(t('paper.email')).fill(helper.email ?? '');
      await look(desk, 'noting a certificate beforehand');
      const before = desk.locator('form', { has: desk.getByLabel(t('paper.email')) });
      await before.getByRole('button', { name: t('paper.note') }).click();
      await expect(desk.getByText(t('paper.noted', { name: t('paper.who') }))).toBeVisible();
      await page.reload();
      await page
        .getByRole('button', { name: t('shift.join') })
        .first()
        .click();
      await page.getByRole('button', { name: t('shift.join-do') }).click();
      await expect(page.locator('.shift__told')).toBeVisible();
    });

    await test.step('the roster says who saw it; it is taken back there, and noted again with its last day', async () => {
      await desk.reload();
      const row = desk.locator('.roster__person', { hasText: 'Anna Palīdze' });
      const day = formats(language).date(new Date().toISOString());
      await expect(row.getByText(t('paper.seen', { training, by: 'Rita Rīkotāja', day }))).toBeVisible();
      await row.getByRole('button', { name: t('act.more') }).click();
      await desk.getByRole('menuitem', { name: t('paper.back', { training }) }).click();
      await expect(row.getByText(t('paper.unseen', { list: training }))).toBeVisible();
      await row.getByRole('button', { name: t('act.more') }).click();
      await desk.getByRole('menuitem', { name: t('paper.see', { training }) }).click();
      allow(/422/);
      await desk.getByRole('dialog').getByLabel(t('paper.until')).fill('2020-01-01');
      await desk
        .getByRole('dialog')
        .getByRole('button', { name: t('paper.note') })
        .click();
      await expect(desk.getByText(t('training.over'))).toBeVisible();
      await desk.getByRole('dialog').getByLabel(t('paper.until')).fill('2099-12-31');
      await look(desk, 'noting a certificate');
      await desk
        .getByRole('dialog')
        .getByRole('button', { name: t('paper.note') })
        .click();
      await expect(row.getByText(t('paper.unseen', { list: training }))).toBeHidden();
      await look(desk, 'a roster with a certificate that was seen');
    });

    await test.step('and its person reads who saw it', async () => {
      await page.goto(at('/me/abilities'));
      await expect(page.getByRole('heading', { name: t('abilities.seen-title') })).toBeVisible();
      await look(page, 'what I can do, with a certificate seen');
    });
    await Promise.all([context.close(), atDesk.close()]);
  });
}
