import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { test } from './checked.js';
import { begun, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

const municipality = 'augsdaugavas-novads';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

test('what can be pressed does not depend on the clock of a phone', async ({ browser }) => {
  test.setTimeout(240_000);
  const t = translator('lv', 'shifts', 'standins', 'roster', 'hours');
  const official = await somebody({
    ...{ name: 'Aivars Amatnieks', municipality, grants: [{ role: 'administrator', municipality }] },
  });
  const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
  const organisation = await verifiedOrganisation(organiser, official, municipality);
  const event = (title: string, role: string, hours: number) =>
    publishedEvent(organiser, organisation, {
      title,
      roles: [{ id: 'soli', name: role, about: '', minimumAge: 16, needs: [], questions: [] }],
      shifts: [
        { ...someEvent().shifts[0], role: 'soli', from: inHours(hours), until: inHours(hours + 2) } as never,
      ],
    });
  const tomorrow = await event('Rīt', 'Rītdienas soli', 22);
  const today = await event('Tagad', 'Šodienas soli', 4);
  const person = await somebody({ name: 'Inga Steidzīgā', municipality });
  for (const shift of [tomorrow.shifts[0], today.shifts[0]])
    await person.call('my-shifts.join', { params: { shift: shift ?? '' } });
  await begun(today.shifts[0] ?? '');

  for (const [where, off] of [
    ['ahead', 2 * DAY],
    ['behind', -2 * DAY],
  ] as const)
    await test.step(`two days ${where}`, async () => {
      const [volunteer, door] = [await deviceOf(browser, person), await deviceOf(browser, organiser)];
      for (const { page } of [volunteer, door]) await page.clock.setFixedTime(new Date(Date.now() + off));
      const { page } = volunteer;
      await page.goto('/me/shifts');
      const own = (role: string) => page.locator('.shift--own').filter({ hasText: role });
      const button = (role: string, name: string) => own(role).getByRole('button', { name, exact: true });
      // What is still to come is given up, or passed on; what has begun is neither, and both have a pass.
      for (const role of ['Rītdienas soli', 'Šodienas soli'])
        await expect(button(role, t('pass.show'))).toBeVisible();
      await expect(button('Rītdienas soli', t('standin.ask'))).toBeVisible();
      await expect(button('Šodienas soli', t('standin.ask'))).toHaveCount(0);
      await expect(button('Šodienas soli', t('my-shifts.leave'))).toHaveCount(0);
      await page.goto(`/shifts?where=${municipality}`);
      await expect(page.getByText('Rītdienas soli').first()).toBeVisible();

      await door.page.goto(`/organise/events/${today.number}/roster`);
      await door.page
        .getByRole('button', { name: t('act.more') })
        .first()
        .click();
      await expect(door.page.getByRole('menuitem', { name: t('act.late') })).toBeVisible();
      await door.page.goto(`/organise/events/${tomorrow.number}/roster`);
      await door.page
        .getByRole('button', { name: t('act.more') })
        .first()
        .click();
      await expect(door.page.getByRole('menuitem').first()).toBeVisible();
      await expect(door.page.getByRole('menuitem', { name: t('act.late') })).toHaveCount(0);
      await Promise.all([volunteer.context.close(), door.context.close()]);
    });
});
