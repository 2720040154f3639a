import { expect, type Page } from '@playwright/test';
import { translator, type Language } from '@talka/i18n';
import { look, pathOf } from '../volunteers.js';

export const FESTIVAL = {
  ...{
    title: 'Ezera svētki',
    about: 'Sagaidām ciemiņus un rādām ceļu.',
    place: 'Ezera krasts, pie estrādes',
  },
  ...{ contact: '+371 6000 0155', role: 'Ciemiņu sagaidīšana' },
};

/** The Saturday after the next few days: no school, and time enough to ask and to answer. */
const saturday = (): string => {
  const day = new Date(Date.now() + 4 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
};
export const DAY = saturday();

/** An organiser sets up a festival with one task for people from 13 on, and two shifts, and publishes it. @returns its number */
export async function setUpFestival(page: Page, language: Language): Promise<number> {
  const t = translator(language, 'organise');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  const shifts = page.locator('.rota__shift');
  const add = async (from: string, until: string, places: string, count: number) => {
    await fill(t('shift-of.day'), DAY);
    await fill(t('shift-of.from'), from);
    await fill(t('shift-of.until'), until);
    await fill(t('shift-of.places'), places);
    await press(t('add.do', { count: 1 }));
    await expect(shifts).toHaveCount(count);
  };
  await page.goto(pathOf(language)('/organise'));
  await page.getByLabel(t('own-events.new-title')).fill(FESTIVAL.title);
  await press(t('own-events.start'));
  await page.waitForURL(/\/organise\/events\/\d+$/);
  await fill(t('edit.about'), FESTIVAL.about);
  await fill(t('edit.place'), FESTIVAL.place);
  await fill(t('edit.contact'), FESTIVAL.contact);
  await press(t('edit.role-add'));
  await fill(t('edit.role-name'), FESTIVAL.role);
  await page.getByLabel(t('edit.role-age'), { exact: true }).selectOption('13');
  await add('10:00', '12:00', '1', 1);
  await add('13:00', '15:00', '2', 2);
  await look(page, 'a festival is set up');
  await press(t('edit.save'));
  await expect(page.getByText(t('edit.saved'))).toBeVisible();
  await press(t('publish.ask'));
  await press(t('publish.do'));
  await expect(page.getByText(t('event-state.published'), { exact: true })).toBeVisible();
  return Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
}
