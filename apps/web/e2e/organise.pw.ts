import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { askedOrganisation, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** The night in which clocks go forward in Riga, next spring: the last Sunday of March. */
function springSunday(): string {
  const year = new Date().getUTCFullYear() + 1;
  const last = new Date(Date.UTC(year, 2, 31));
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
const dayBefore = (day: string, days = 1) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'livanu-novads'],
] as const) {
  test(`a festival is set up over the night when clocks change, and published, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'organise', 'shell', 'refusals');
    const at = pathOf(language);
    const sunday = springSunday();
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    await verifiedOrganisation(organiser, official, municipality);
    const viewport = language === 'lv' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, organiser, viewport);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const shifts = page.locator('.rota__shift');

    await test.step('a title begins it', async () => {
      await page.goto(at('/organise'));
      await page.getByLabel(t('own-events.new-title')).fill('Pavasara svētki');
      await press(t('own-events.start'));
      await page.waitForURL(/\/organise\/events\/\d+$/);
      await expect(page.getByText(t('edit.roles-none'))).toBeVisible();
      await look(page, 'an event that was begun');
    });

    await test.step('tasks and shifts of three days are added in a minute', async () => {
      await page.getByLabel(t('edit.about'), { exact: true }).fill('Svinam, ka dienas ir garākas.');
      await press(t('edit.role-add'));
      await page.getByLabel(t('edit.role-name'), { exact: true }).fill('Ciemiņu sagaidīšana');
      await page.getByLabel(t('shift-of.day'), { exact: true }).fill(dayBefore(sunday, 2));
      await page.getByLabel(t('add.repeat')).selectOption('1');
      await page.getByLabel(t('add.last')).fill(sunday);
      await press(t('add.do', { count: 3 }));
      await expect(shifts).toHaveCount(3);
      // Ten o'clock is ten o'clock on the Saturday before the change and on the Sunday after it.
      for (const shift of await shifts.all()) await expect(shift).toContainText(/10[:.]00–14[:.]00/);
      await look(page, 'a task and its shifts');
    });

    await test.step('a time that the clocks skip is refused by name', async () => {
      await page.getByLabel(t('add.repeat')).selectOption('');
      await page.getByLabel(t('shift-of.day'), { exact: true }).fill(sunday);
      await page.getByLabel(t('shift-of.from'), { exact: true }).fill('03:30');
      await page.getByLabel(t('shift-of.until'), { exact: true }).fill('06:00');
      await press(t('add.do', { count: 1 }));
      const day = sunday.split('-').reverse().join('.');
      await expect(page.getByText(t('time.skipped', { day, time: '03:30' }))).toBeVisible();
      await look(page, 'a time that is not there');
    });

    await test.step('a shift is changed, a day is copied', async () => {
      await shifts.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('shift-of.places'), { exact: true }).fill('5');
      await look(page, 'a shift, opened');
      await dialog.getByRole('button', { name: t('shift-of.keep'), exact: true }).click();
      await expect(shifts.first()).toContainText(t('rota.places', { count: 5 }));
      const first = page.locator('.rota').first();
      await first.getByText(t('copy.title')).click();
      await first.getByLabel(t('copy.first')).fill(dayBefore(sunday, 3));
      await first.getByLabel(t('copy.last')).fill(dayBefore(sunday, 3));
      await first.getByRole('button', { name: t('copy.do') }).click();
      await expect(shifts).toHaveCount(4);
      await expect(shifts.first()).toContainText(t('rota.places', { count: 5 }));
    });

    await test.step('what is typed outlives a reload, and what is missing is named', async () => {
      await page.reload();
      await expect(shifts).toHaveCount(4);
      await press(t('edit.save'));
      await expect(page.getByText(t('edit.saved'))).toBeVisible();
      await press(t('publish.ask'));
      await expect(page.getByRole('link', { name: t('event.incomplete') })).toBeVisible();
      await expect(page.getByLabel(t('edit.place'), { exact: true })).toBeFocused();
      await look(page, 'an event with a gap');
    });

    await test.step('mended, it is published for everyone', async () => {
      await page.getByLabel(t('edit.place'), { exact: true }).fill('Ezera krasts, pie estrādes');
      await page.getByLabel(t('edit.contact'), { exact: true }).fill('+371 6000 0144');
      await press(t('edit.save'));
      await expect(page.getByText(t('edit.saved'))).toBeVisible();
      await press(t('publish.ask'));
      await expect(page.getByRole('alertdialog')).toContainText('Ezera krasts, pie estrādes');
      await look(page, 'what becomes public');
      await press(t('publish.do'));
      await expect(page.getByText(t('event-state.published'), { exact: true })).toBeVisible();
      await expect(shifts.first()).toContainText(t('rota.taken', { taken: 0, places: 5 }));
      await look(page, 'published');
      const seen = (await page.getByRole('link', { name: t('edit.see') }).getAttribute('href')) ?? '';
      const plain = await (await page.request.get(seen)).text();
      for (const words of ['Pavasara svētki', '+371 6000 0144', 'Ciemiņu sagaidīšana'])
        expect(plain).toContain(words);
    });

    await test.step('a shift, and then all of it, is called off with a reason', async () => {
      allow(/status of 400/);
      const off = (name: string) =>
        page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await shifts.first().click();
      await off(t('change.call-off'));
      await expect(page.getByRole('dialog').getByText(t('text.empty'))).toBeVisible();
      await page.getByLabel(t('change.reason'), { exact: true }).fill('Krasts ir izmircis.');
      await look(page, 'a published shift, opened');
      await off(t('change.call-off'));
      await expect(shifts.first()).toContainText(t('rota.off'));
      await press(t('change.all-ask'));
      await page.getByLabel(t('change.reason'), { exact: true }).fill('Vētra: nāciet citu dienu.');
      await look(page, 'calling the event off, asked');
      await off(t('change.all-do'));
      await expect(page.getByText(t('event-state.cancelled'), { exact: true })).toBeVisible();
      await page.getByRole('link', { name: t('edit.see') }).click();
      await expect(page.getByText('Vētra: nāciet citu dienu.')).toBeVisible();
      await look(page, 'a called-off event, as everyone sees it');
    });
    await context.close();
  });
}

test('of two who write at once, neither loses a word', async ({ browser }) => {
  allow(/status of 409/);
  const t = translator('lv', 'organise');
  const organiser = await somebody({ name: 'Rita Rīkotāja', municipality: 'preilu-novads' });
  const organisation = await askedOrganisation(organiser, 'preilu-novads');
  const body = { about: '', place: '', area: null, contact: '', roles: [], shifts: [] };
  const { number, revision } = (
    await organiser.call('my-events.start', {
      params: { organisation },
      body: { ...body, title: 'Talka' },
    })
  ).body;
  const { page, context } = await deviceOf(browser, organiser);
  await page.goto(`/organise/events/${number}`);
  await page.getByLabel(t('edit.place'), { exact: true }).fill('Mans krasts');
  await organiser.call('my-events.change', {
    params: { number },
    body: { revision, draft: { ...body, title: 'Talka', place: 'Viņas krasts' } },
  });
  await page.getByRole('button', { name: t('edit.save'), exact: true }).click();
  await expect(page.getByText(t('both.mine-is', { words: 'Mans krasts' }))).toBeVisible();
  await expect(page.getByText(t('both.theirs-is', { words: 'Viņas krasts' }))).toBeVisible();
  await look(page, 'two who wrote');
  await page.getByRole('button', { name: t('both.mine'), exact: true }).click();
  await page.getByRole('button', { name: t('edit.save'), exact: true }).click();
  await expect(page.getByText(t('edit.saved'))).toBeVisible();
  const saved = await organiser.call('my-events.read', { params: { number } });
  expect(saved.body.draft.place).toBe('Mans krasts');
  await context.close();
});
