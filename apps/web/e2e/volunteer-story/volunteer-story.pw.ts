import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, verifiedOrganisation } from '@talka/testing';
import { test } from '../checked.js';
import { DESKTOP, inboxOf } from '../people.js';
import { begun, look, over, pathOf, somebody } from '../volunteers.js';
import { deviceOf } from '../voters.js';
import { holdBeforeCamera } from './camera.js';
import { DAY, FESTIVAL, setUpFestival } from './festival.js';

const press = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The shift that begins at this hour. */
const shiftAt = (page: Page, hour: number): Locator =>
  page.locator('.shift').filter({ hasText: new RegExp(`${hour}[:.]00–`) });
const idOf = async (shift: Locator): Promise<string> =>
  /shift-(.+)-card/.exec((await shift.getAttribute('id')) ?? '')?.[1] ?? '';

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'augsdaugavas-novads'],
  ['ru', 'rezekne'],
] as const) {
  test(`from a festival that is set up to hours in a passport, in ${language}`, async ({
    browser,
    page: visitor,
  }) => {
    test.setTimeout(600_000);
    const t = translator(language, 'shifts', 'guardians', 'standins', 'roster', 'hours', 'refusals');
    const at = pathOf(language);
    const grants = [{ role: 'administrator', municipality }];
    const rita = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    await verifiedOrganisation(rita, official, municipality);
    const office = await deviceOf(browser, rita, { viewport: DESKTOP });
    const [first, second, young, standIn] = [
      await deviceOf(browser, await somebody({ name: 'Pirmā Palīdze', municipality })),
      await deviceOf(browser, await somebody({ name: 'Otrais Gaidītājs', municipality })),
      await deviceOf(
        browser,
        await somebody({ name: 'Elza Kalnāja', municipality, birthDate: birthDateOf(14) }),
      ),
      await deviceOf(browser, await somebody({ name: 'Juris Jundātājs', municipality })),
    ];
    let number = 0;
    let shift = '';

    await test.step('a festival is set up and published, and a visitor is led to sign in and back', async () => {
      number = await setUpFestival(office.page, language);
      await visitor.setViewportSize({ width: 320, height: 700 });
      await visitor.goto(at(`/shifts?where=${municipality}&day=${DAY}`));
      await expect(shiftAt(visitor, 10)).toContainText(t('shift.free', { count: 1 }));
      const way = shiftAt(visitor, 10).getByRole('link', { name: t('shift.sign-in') });
      await expect(way).toHaveAttribute('href', /sign-in\?next=.*shifts.*where/);
      await look(visitor, 'the board of a visitor');
      const plain = await (await visitor.request.get(at(`/events/${number}`))).text();
      for (const words of [FESTIVAL.title, FESTIVAL.role, FESTIVAL.contact]) expect(plain).toContain(words);
      shift = await idOf(shiftAt(visitor, 10));
    });

    await test.step('the first one signs up on a phone, in two presses', async () => {
      const { page } = first;
      await page.goto(at(`/shifts?day=${DAY}`));
      await press(shiftAt(page, 10), t('shift.join'));
      await expect(page.getByRole('alertdialog')).toContainText(t('shift.join-text'));
      await look(page, 'signing up, asked');
      await press(page, t('shift.join-do'));
      await expect(shiftAt(page, 10).locator('.shift__told')).toBeFocused();
      await expect(shiftAt(page, 10)).toContainText(t('shift.confirmed'));
      await look(page, 'signed up');
    });

    await test.step('the second one finds it full, and waits', async () => {
      const { page } = second;
      await page.goto(at(`/shifts?day=${DAY}`));
      await press(shiftAt(page, 10), t('shift.queue'));
      await press(page, t('shift.queue-do'));
      await expect(shiftAt(page, 10).locator('.shift__told')).toContainText(t('shift.queued', { before: 0 }));
      await look(page, 'on the waiting list');
      await shiftAt(page, 10).locator('.shift__told').getByRole('link').click();
      await expect(page.getByText(t('my-shifts.before', { count: 0 }))).toBeVisible();
      await expect(page.getByText(t('my-shifts.why'))).toBeVisible();
      await look(page, 'waiting');
    });

    await test.step('the first one gives the place up, and everyone reads that it is kept for who is asked', async () => {
      const { page } = first;
      await page.goto(at('/me/shifts'));
      await press(page, t('my-shifts.leave'));
      await look(page, 'giving up, asked');
      await press(page, t('my-shifts.leave-do'));
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.getByText(t('ending.cancelled'), { exact: true })).toBeVisible();
      await look(page, 'given up');
      await visitor.goto(at(`/events/${number}`));
      await expect(shiftAt(visitor, 10)).toContainText(t('shift.held', { count: 1 }));
      await expect(visitor.getByRole('link', { name: FESTIVAL.contact })).toBeVisible();
      await look(visitor, 'an event on the smallest screen');
    });

    await test.step('the second one is asked, and accepts from the keyboard', async () => {
      const { page } = second;
      await page.reload();
      const accept = page.getByRole('button', { name: t('my-shifts.accept') });
      await expect(accept).toBeVisible();
      await look(page, 'an offer');
      await accept.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.getByRole('heading', { name: t('my-shifts.confirmed') })).toBeVisible();
      await look(page, 'accepted');
    });

    await test.step('a fourteen-year-old signs up, and the guardian says yes in another browser', async () => {
      const { page } = young;
      const address = `guntra-${language}@talka.example`;
      await page.goto(at(`/events/${number}`));
      await press(shiftAt(page, 13), t('guardians.ask'));
      await page.getByLabel(t('guardians.name')).fill('Guntra Kalnāja');
      await page.getByLabel(t('guardians.email'), { exact: true }).fill(address);
      await page.keyboard.press('Enter');
      await expect(shiftAt(page, 13).locator('.shift__told')).toBeFocused();
      await expect.poll(async () => (await inboxOf(visitor.request, address)).length).toBeGreaterThan(0);
      const [mail] = await inboxOf(visitor.request, address);
      await visitor.goto(at(`/guardian#${/guardian#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''}`));
      await visitor.getByLabel(t('guardians.mother'), { exact: true }).check();
      await visitor.getByLabel(t('guardians.custody')).check();
      await press(visitor, t('guardians.yes'));
      await expect(visitor.getByText(t('guardians.given', { name: 'Elza Kalnāja' }))).toBeVisible();
      await page.goto(at('/me/shifts'));
      await expect(page.getByRole('heading', { name: t('my-shifts.confirmed') })).toBeVisible();
      await look(page, 'the place is hers');
    });

    await test.step('whoever cannot come hands the place over', async () => {
      await press(second.page, t('standin.ask'));
      await press(second.page, t('standin.make'));
      const field = second.page.getByLabel(t('standin.link'), { exact: true });
      await expect(field).toHaveValue(/stand-in#/);
      await standIn.page.goto(await field.inputValue());
      await press(standIn.page, t('standin.take'));
      await expect(standIn.page.locator('.shift__told, [role=status]').first()).toBeVisible();
      await look(standIn.page, 'a place that is taken over');
      await second.page.goto(at('/me/shifts'));
      await expect(second.page.getByText(t('ending.handed-over'))).toBeVisible();
    });

    await test.step('on the day the code of the pass is held before a camera', async () => {
      await begun(shift);
      await standIn.page.goto(at('/me/shifts'));
      await press(standIn.page, t('pass.show'));
      const pass = standIn.page.getByRole('img', { name: t('pass.picture') });
      await expect(pass).toBeVisible();
      const { page } = office;
      await page.goto(at(`/organise/events/${number}/roster`));
      await holdBeforeCamera(page, pass);
      await press(page, t('scan.open'));
      await expect(page.locator('.roster__told')).toContainText('Juris Jundātājs');
      const row = page.locator('.roster__person').filter({ hasText: 'Juris Jundātājs' });
      await expect(row).toHaveAttribute('data-state', 'here');
      await press(page, t('scan.close'));
      await look(page, 'somebody is here');
      await row.getByRole('button', { name: t('act.left') }).click();
      await expect(row).toHaveAttribute('data-state', 'left');
    });

    await test.step('hours are approved, and stand in the passport', async () => {
      const { page } = office;
      await over(shift);
      await page.getByRole('link', { name: t('roster.hours'), exact: true }).click();
      const line = page.locator('.hours__person').filter({ hasText: 'Juris Jundātājs' });
      await expect(line.getByRole('checkbox')).toBeChecked();
      await line.getByRole('combobox').selectOption('90');
      await page.getByLabel(t('hours.reason'), { exact: true }).fill('Palika nokopt krastu.');
      await press(page, t('hours.approve', { count: 1 }));
      await expect(page.locator('.roster__told')).toContainText(t('hours.approved-count', { count: 1 }));
      await look(page, 'hours that are approved');
      await standIn.page.goto(at('/me/hours'));
      await expect(standIn.page.getByText(FESTIVAL.title)).toBeVisible();
      await look(standIn.page, 'a passport');
    });
    for (const { context } of [office, first, second, young, standIn]) await context.close();
  });
}
