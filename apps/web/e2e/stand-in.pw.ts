import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`whoever cannot come passes the place on by a link, or changes it, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'shifts', 'standins', 'refusals', 'account');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { shifts } = await publishedEvent(organiser, organisation, { title: `Talka ${municipality}` });
    const [, welcome = '', benches = ''] = shifts;
    const [{ name: role = '' } = {}] = someEvent().roles.slice(1);
    const [inga, juris] = [
      await somebody({ name: 'Inga Aizņemtā', municipality }),
      await somebody({ name: 'Juris Jundātājs', municipality }),
    ];
    const [first, second] = [await deviceOf(browser, inga), await deviceOf(browser, juris)];
    await inga.call('my-shifts.join', { params: { shift: benches } });
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const linkOf = async (page: Page): Promise<string> => {
      await press(page, t('standin.make'));
      const field = page.getByLabel(t('standin.link'), { exact: true });
      await expect(field).toHaveValue(/stand-in#/);
      return field.inputValue();
    };

    await test.step('a link is made, and the place stays theirs', async () => {
      const { page } = first;
      await page.goto(at('/me/shifts'));
      await press(page, t('standin.ask'));
      await expect(page.getByText(t('standin.text'))).toBeVisible();
      await look(page, 'looking for a stand-in');
    });

    const link = await linkOf(first.page);
    await look(first.page, 'a link to pass on');

    await test.step('who follows it sees what it is, says yes, and the other one hears of it', async () => {
      const { page } = second;
      await page.goto(link);
      await expect(page.getByText(t('standin.lead', { name: 'Inga Aizņemtā' }))).toBeVisible();
      await expect(page.getByRole('heading', { name: role })).toBeVisible();
      await look(page, 'a place that is offered');
      await press(page, t('standin.take'));
      await expect(page.getByText(t('standin.taken-text', { place: someEvent().place, name: 'Inga Aizņemtā' }))).toBeVisible(); // prettier-ignore
      await look(page, 'a place that is taken over');
      await first.page.goto(at('/me/notices'));
      const told = t('notice.place.taken-over', { title: `Talka ${municipality}`, name: 'Juris Jundātājs' });
      await expect(async () => {
        await first.page.reload();
        await expect(first.page.getByText(told)).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await first.page.goto(at('/me/shifts'));
      await expect(first.page.getByText(t('ending.handed-over'))).toBeVisible();
      // Asking for what a link led to is refused once it is used.
      allow(/stand-in#.* 409/);
      await first.page.goto(link);
      await expect(first.page.getByText(t('standin.none'))).toBeVisible();
      await look(first.page, 'a link that is used');
    });

    await test.step('two change places; who comes after all keeps theirs', async () => {
      await inga.call('my-shifts.join', { params: { shift: welcome } });
      const { page } = second;
      await page.goto(at('/me/shifts'));
      await press(page, t('standin.ask'));
      const wish = page.getByLabel(t('standin.in-return'), { exact: true });
      await wish.selectOption(welcome);
      const swap = await linkOf(page);
      await first.page.goto(swap);
      await expect(first.page.getByText(t('standin.lead-swap', { name: 'Juris Jundātājs' }))).toBeVisible();
      await look(first.page, 'a change that is offered');
      await press(first.page, t('standin.change'));
      await expect(first.page.getByRole('link', { name: t('standin.see-own') })).toBeVisible();
      await first.page.getByRole('link', { name: t('standin.see-own') }).click();
      await press(first.page, t('standin.ask'));
      const unused = await linkOf(first.page);
      await press(first.page, t('standin.come'));
      await expect(first.page.locator('.shift__told')).toBeFocused();
      await look(first.page, 'coming after all');
      await page.goto(unused);
      await expect(page.getByText(t('standin.none'))).toBeVisible();
    });
    await Promise.all([first.context.close(), second.context.close()]);
  });
}
