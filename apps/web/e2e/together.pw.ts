import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, publishedEvent, someEventForTheYoung, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`a household comes to a shift together, or waits as one, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'together', 'shifts', 'guardians', 'roster', 'account', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator' as const, municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const title = `Talka ${municipality}`;
    const { number, shifts } = await publishedEvent(
      organiser,
      organisation,
      someEventForTheYoung({ title }, 2, 3),
    );
    const [one = '', two = ''] = shifts;
    const [inga, juris, elza] = [
      await somebody({ name: 'Inga Saimniece', municipality }),
      await somebody({ name: 'Juris Jundātājs', municipality }),
      await somebody({ name: 'Elza Saimniece', municipality, birthDate: birthDateOf(13) }),
    ];
    const wide = language === 'lv' ? {} : { viewport: DESKTOP };
    const first = await deviceOf(browser, inga, wide);
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const listed = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

    await test.step('the shift leads to a page where a link for the others is made', async () => {
      const { page } = first;
      await page.goto(at(`/events/${number}`));
      await page
        .getByRole('link', { name: t('shift.together') })
        .first()
        .click();
      await expect(page.getByText(t('along.text'))).toBeVisible();
      await look(page, 'coming together');
      await press(page, t('along.start'));
      await expect(page.getByText(t('along.alone'))).toBeVisible();
      await look(page, 'a link for the others');
    });
    const link = await first.page.getByLabel(t('along.link'), { exact: true }).inputValue();
    const second = await deviceOf(browser, juris, wide);
    const third = await deviceOf(browser, elza, wide);

    await test.step('each says yes for themselves, and who is thirteen names a guardian', async () => {
      await second.page.goto(link);
      await expect(second.page.getByText(t('along.asked', { name: 'Inga Saimniece' }))).toBeVisible();
      await look(second.page, 'asked to come along');
      await press(second.page, t('along.come'));
      await expect(second.page.getByText(t('along.waits', { name: 'Inga Saimniece' }))).toBeVisible();
      await look(second.page, 'one who comes along');
      await third.page.goto(link);
      allow(/together.* 40[03]/);
      await press(third.page, t('along.come'));
      await expect(third.page.getByText(t('guardians.fix'))).toBeVisible();
      await third.page.getByLabel(t('guardians.name')).fill('Ausma Kalnāja');
      await third.page.getByLabel(t('guardians.email')).fill(`ausma-${language}@talka.example`);
      await look(third.page, 'a young person says yes');
      await press(third.page, t('along.come'));
      await expect(third.page.getByText(t('along.waits', { name: 'Inga Saimniece' }))).toBeVisible();
    });

    await test.step('whoever asked sees them without asking anew, and signs all up', async () => {
      const { page } = first;
      await expect(listed(page, 'Elza Saimniece')).toBeVisible({ timeout: 30_000 });
      await expect(listed(page, 'Juris Jundātājs')).toContainText(t('along.comes'));
      await look(page, 'all have said yes');
      await press(page, t('along.sign-up', { count: 3 }));
      await expect(page.locator('.shift__told')).toBeFocused();
      await look(page, 'all are signed up');
      await second.page.goto(at('/me/notices'));
      const told = t('notice.together.joined', { title, name: 'Inga Saimniece' });
      await expect(async () => {
        await second.page.reload();
        await expect(second.page.getByText(told)).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await second.page.goto(at('/me/shifts'));
      await expect(second.page.getByText(/Elza Saimniece.*Inga Saimniece/)).toBeVisible();
      await look(second.page, 'an own shift with others');
    });

    await test.step('the organiser sees who comes together', async () => {
      const { page, context } = await deviceOf(browser, organiser, wide);
      await page.goto(at(`/organise/events/${number}/roster`));
      await expect(page.getByText(/Elza Saimniece.*Inga Saimniece/).first()).toBeVisible();
      await look(page, 'a roster with people who come together');
      await context.close();
    });

    await test.step('one leaves alone, and whoever signed all up takes it back for the others', async () => {
      await juris.call('my-shifts.leave', { params: { shift: one } });
      const { page } = first;
      await page.goto(at('/me/shifts'));
      await press(page, t('along.leave'));
      await look(page, 'giving up the places of all');
      await press(page, t('along.leave-do'));
      await expect(page.locator('.shift__told')).toBeFocused();
      await third.page.goto(at('/me/shifts'));
      await expect(third.page.getByText(t('ending.declined'))).toBeVisible();
    });

    await test.step('where places are too few they wait as one, and one yes is for all', async () => {
      const others = [await somebody({ municipality }), await somebody({ municipality })];
      for (const other of others) await other.call('my-shifts.join', { params: { shift: two } });
      const { token } = (
        await inga.call('my-shifts.gather', { params: { shift: two }, body: { guardian: null } })
      ).body;
      await juris.call('together.come', { body: { token, guardian: null } });
      const { page } = first;
      await page.goto(at(`/me/shifts/${two}/together`));
      await press(page, t('along.sign-up', { count: 2 }));
      await expect(page.getByText(t('along.queued'))).toBeVisible();
      await look(page, 'they wait as one');
      await others[0]?.call('my-shifts.leave', { params: { shift: two } });
      await second.page.goto(at('/me/shifts'));
      await expect(second.page.getByText(t('along.voice'))).toBeVisible();
      await look(second.page, 'all are asked at once');
      await press(second.page, t('my-shifts.accept'));
      await expect(second.page.locator('.shift__told')).toBeFocused();
      await page.goto(at('/me/shifts'));
      await expect(page.getByText(/Juris Jundātājs/)).toBeVisible();
    });

    await test.step('a link that is used says so', async () => {
      allow(/together.* 409/);
      await third.page.goto(link);
      await expect(third.page.getByText(t('along.none'))).toBeVisible();
      await look(third.page, 'a link that is used');
    });
    await Promise.all([first.context.close(), second.context.close(), third.context.close()]);
  });
}
