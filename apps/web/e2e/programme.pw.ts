import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { dayAfter } from '@talka/kernel';
import { weekendFrom } from '@talka/programme';
import { allow, test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, here, other] of [
  ['lv', 'ludzas-novads', 'balvu-novads'],
  ['en', 'preilu-novads', 'livanu-novads'],
] as const) {
  const viewport = { viewport: language === 'lv' ? PHONE : DESKTOP };
  const at = pathOf(language);

  test(`a municipality plans an event with another, and everybody finds it, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'programme', 'refusals', 'shell', 'office');
    const planner = (municipality: string) =>
      somebody({ name: 'Ilze Rīkotāja', municipality, grants: [{ role: 'administrator', municipality }] });
    const [first, second] = [await planner(here), await planner(other)];
    const title = `Vakars pie upes ${language}`;
    const { page, context } = await deviceOf(browser, first, viewport);
    const { page: theirs, context: otherOffice } = await deviceOf(browser, second, viewport);
    const names = translator(language, 'programme');
    const nameOf = async (municipality: string) =>
      page.locator(`#event-placeMunicipality option[value="${municipality}"]`).textContent();
    let number = 0;

    await test.step('an administrator plans it; what is left out is named, and nothing typed is lost', async () => {
      await page.goto(at(`/office/${here}`));
      await page.getByRole('link', { name: t('office.programme') }).click();
      await expect(page.getByRole('heading', { name: t('planning.title'), level: 1 })).toBeVisible();
      await look(page, 'nothing planned');
      await page.getByRole('link', { name: t('planning.new') }).click();
      const inLatvian = { language: names('planning.name-lv') };
      await page.getByLabel(t('planning.title-field', inLatvian)).fill(title);
      await page
        .getByLabel(t('planning.about-field', inLatvian))
        .fill('Dziedam, kamēr riet saule. Līdzi ņem segu un krūzi.');
      await page.getByRole('button', { name: t('planning.save') }).click();
      await expect(page.getByText(t('time.missing')).first()).toBeVisible();
      await look(page, 'planning without a time');
      const saturday = weekendFrom(new Date()).last;
      await page.getByLabel(t('planning.from-day')).fill(saturday);
      await page.getByLabel(t('planning.from-time')).fill('20:00');
      await page.getByLabel(t('planning.until-day')).fill(saturday);
      await page.getByLabel(t('planning.until-time')).fill('19:00');
      await page.getByLabel(t('planning.place-field')).fill('Upes krasts');
      await page.getByRole('checkbox', { name: t('calendar.stepFree') }).check();
      const label = await nameOf(other);
      await page.getByRole('checkbox', { name: label ?? '', exact: true }).check();
      allow(/status of 422/);
      await page.getByRole('button', { name: t('planning.save') }).click();
      await expect(page.getByText(t('programme-event.ends-before'))).toBeVisible();
      await page.getByLabel(t('planning.until-day')).fill(dayAfter(saturday));
      await page.getByRole('button', { name: t('planning.save') }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      number = Number(/programme\/(\d+)/.exec(page.url())?.[1]);
      await look(page, 'a draft');
    });

    await test.step('nobody else sees the draft; announced, it is found this weekend, near and by the month', async () => {
      const { page: visitor, context: outside } = await deviceOf(browser, null, viewport);
      allow(/status of 404/);
      await visitor.goto(at(`/calendar/events/${number}`));
      await expect(visitor.getByRole('heading', { name: title })).toHaveCount(0);
      await page.getByRole('button', { name: t('planning.publish') }).click();
      await expect(page.getByRole('link', { name: t('planning.look') })).toBeVisible();
      await visitor.goto(at('/'));
      await visitor
        .getByRole('main')
        .getByRole('link', { name: t('nav.calendar') })
        .click();
      await expect(visitor.getByRole('heading', { name: t('calendar.title'), level: 1 })).toBeVisible();
      await visitor.getByRole('link', { name: t('calendar.weekend') }).click();
      await expect(visitor.getByRole('link', { name: title })).toBeVisible();
      await look(visitor, 'this weekend');
      await visitor.getByLabel(t('calendar.where')).selectOption(here);
      await visitor.getByRole('checkbox', { name: t('calendar.around') }).click();
      await expect(visitor).toHaveURL(/around=yes/);
      await expect(visitor.getByRole('link', { name: title })).toBeVisible();
      await visitor.getByRole('link', { name: t('calendar.view-month'), exact: true }).click();
      await visitor.goto(
        `${at('/calendar')}?view=month&day=${weekendFrom(new Date()).last}&municipality=${here}`,
      );
      await expect(visitor.getByRole('link', { name: title }).first()).toBeVisible();
      await look(visitor, 'the month');
      await visitor.goto(
        `${at('/calendar')}?view=week&day=${weekendFrom(new Date()).last}&municipality=${here}`,
      );
      await expect(visitor.getByRole('link', { name: title })).toBeVisible();
      await look(visitor, 'the week');
      await visitor.goto(`${at('/calendar')}?genre=film&municipality=${here}&free=yes&q=xyzzy`);
      await expect(visitor.getByText(t('calendar.none'), { exact: true })).toBeVisible();
      await look(visitor, 'nothing found');
      await outside.close();
    });

    await test.step('the other municipality agrees, and is named by it', async () => {
      await theirs.goto(at(`/office/${other}/programme`));
      await expect(theirs.getByRole('heading', { name: title })).toBeVisible();
      await look(theirs, 'asked to carry it too');
      await theirs.getByRole('button', { name: t('planning.agree', { title }) }).click();
      await expect(theirs.getByRole('button', { name: t('planning.agree', { title }) })).toHaveCount(0);
      await theirs.goto(at(`/calendar/events/${number}`));
      await expect(theirs.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expect(theirs.locator('dd', { hasText: / (?:un|and) / }).last()).toBeVisible();
      if (language === 'en') await expect(theirs.getByText(t('happening.untranslated'))).toBeVisible();
      await look(theirs, 'the event');
    });

    await test.step('whoever wants to go saves it, and finds it in their calendar', async () => {
      await theirs.getByRole('button', { name: t('saving.save') }).click();
      await expect(theirs.getByRole('button', { name: t('saving.drop') })).toBeVisible();
      await theirs.goto(`${at('/calendar')}?q=xyzzy`);
      await expect(theirs.getByRole('heading', { name: t('saving.own') })).toBeVisible();
      await expect(theirs.getByRole('link', { name: title })).toBeVisible();
      await look(theirs, 'what one has saved');
      await theirs.goto(at(`/calendar/events/${number}`));
    });

    await test.step('called off, it stays and says why', async () => {
      await page.goto(at(`/office/${here}/programme/${number}`));
      await page.locator('summary', { hasText: t('planning.cancel') }).click();
      const why = 'Krasts ir applūdis, tur šonedēļ nevar tikt.';
      await page.getByLabel(t('planning.cancel-why')).fill(why);
      await page.getByRole('button', { name: t('planning.cancel') }).click();
      await expect(page.getByText(why)).toBeVisible();
      await look(page, 'called off, at the office');
      await theirs.reload();
      await expect(theirs.getByText(why)).toBeVisible();
      await look(theirs, 'an event that is called off');
      await expect(async () => {
        await theirs.goto(at('/me/notices'));
        const told = translator(language, 'account')('notice.programme.cancelled', { title });
        await expect(theirs.getByText(told)).toBeVisible({ timeout: 2_000 });
      }).toPass();
    });
    await otherOffice.close();
    await context.close();
  });
}
