import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const [language, municipality] of [
  ['lv', 'kraslavas-novads'],
  ['ru', 'rezekne'],
] as const) {
  test(`a course is written, found without diacritics, and its last place is passed on, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'workshops', 'workshopdesk', 'organise', 'shell');
    const at = pathOf(language);
    const title = `Māla bļodas ${Date.now() % 1_000_000}`;
    const organiser = await somebody({ name: 'Austra Podniece', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    await verifiedOrganisation(organiser, official, municipality);
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const desk = (await deviceOf(browser, organiser, viewport)).page;
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

    await test.step('a title begins it, beside the events', async () => {
      await desk.goto(at('/organise'));
      await desk.getByLabel(t('workdesk.new-title')).fill(title);
      await press(desk, t('workdesk.start'));
      await desk.waitForURL(/\/organise\/workshops\/\d+$/);
      await expect(desk.getByText(t('workdesk.no-sessions'))).toBeVisible();
      await look(desk, 'a workshop that was begun');
    });
    const number = desk.url().split('/').at(-1) ?? '';

    await test.step('six evenings are added at once, and it is published', async () => {
      const field = (name: string) => desk.getByLabel(name, { exact: true });
      await field(t('workdesk.field-about')).fill('Sešos vakaros izveidojam savu bļodu.');
      await field(t('workdesk.field-place')).fill('Podnieku māja');
      await field(t('workdesk.field-contact')).fill('+371 6000 0222');
      await field(t('workdesk.field-craft')).selectOption('pottery');
      await field(t('workdesk.field-places')).fill('1');
      await field(t('workdesk.day')).fill(dayIn(9));
      await field(t('workdesk.repeat')).selectOption('7');
      await field(t('workdesk.last')).fill(dayIn(9 + 35));
      await press(desk, t('workdesk.add', { count: 6 }));
      await expect(desk.locator('.desk-sessions > li')).toHaveCount(6);
      await press(desk, t('workdesk.save'));
      await expect(desk.getByText(t('workdesk.saved'), { exact: true })).toBeVisible();
      await look(desk, 'a workshop with six evenings');
      await press(desk, t('workdesk.publish'));
      await look(desk, 'asking whether to publish');
      await press(desk, t('workdesk.publish-do'));
      await expect(desk.getByText(t('workdesk.enrolled-none'))).toBeVisible();
      await look(desk, 'a published workshop');
    });

    const learner = await somebody({ name: 'Māra Mācekle', municipality });
    const other = await somebody({ name: 'Oskars Otrais', municipality });
    const page = (await deviceOf(browser, learner, viewport)).page;
    const second = (await deviceOf(browser, other, viewport)).page;

    await test.step('it is found without its marks, and the place is taken for all evenings', async () => {
      await page.goto(at('/workshops'));
      await page.getByLabel(t('workshops.search')).fill(title.replace('Māla bļodas', 'mala blodas'));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await look(page, 'the catalogue');
      await page.goto(at(`/workshops?view=calendar&municipality=${municipality}`));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await look(page, 'the catalogue by days');
      await page.goto(at('/workshops?view=map'));
      await expect(page.locator('.region')).toBeVisible();
      await look(page, 'the catalogue on the map');
      await page.goto(at(`/workshops/${number}`));
      await look(page, 'a workshop');
      await press(page, t('workshop.enrol'));
      await look(page, 'asking whether to enrol');
      await press(page, t('workshop.enrol-do'));
      await expect(page.getByText(t('workshop.has'))).toBeVisible();
      await look(page, 'a workshop one is enrolled in');
    });

    await test.step('the next one waits, is asked when it is given up, and says yes', async () => {
      await second.goto(at(`/workshops/${number}`));
      await press(second, t('workshop.queue'));
      await press(second, t('workshop.enrol-do'));
      await expect(second.getByText(t('workshop.waits', { before: 0 }))).toBeVisible();
      await page.goto(at('/me/workshops'));
      await look(page, 'where one learns');
      await press(page, t('workshop.leave'));
      await press(page, t('workshop.leave-do'));
      await expect(page.getByRole('heading', { name: t('my-workshops.ended') })).toBeVisible();
      await second.goto(at('/me/workshops'));
      await look(second, 'a place that is offered');
      await press(second, t('workshop.accept'));
      await expect(second.getByRole('heading', { name: t('my-workshops.confirmed') })).toBeVisible();
      await desk.reload();
      await expect(desk.getByText('Oskars Otrais')).toBeVisible();
      await look(desk, 'who comes');
    });
  });
}
