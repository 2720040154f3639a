import { expect } from '@playwright/test';
import { formats, translator } from '@talka/i18n';
import { DAY } from '@talka/kernel';
import { countedAt } from '@talka/testing';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { databaseUrl, deviceOf, inDatabase } from './voters.js';

/** Said a second time, by hand. */
const BY_HAND = `select municipality_id as place, count(*)::int as people from person
  where created_at >= make_timestamptz($1, 1, 1, 0, 0, 0, 'Europe/Riga') and created_at < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Europe/Riga')
    and erased_at is null group by 1`;

// Whoever counts settles every year since the first that knows anybody: the later one is told of first, and the earlier one after it.
test.describe.configure({ mode: 'serial' });

for (const [language, year, months] of [
  ['lv', 2022, 1],
  ['en', 2021, 2],
] as const) {
  test(`the coordinator reads what the programme came to, and its numbers are true, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'indicators', 'shell');
    // Years in which nobody else has come: seven here, three there, nine in a third place; nobody signs in as them.
    await inDatabase((database) =>
      database.query(
        `insert into person (name, birth_date, municipality_id, area_id, created_at)
         select 'Kāds', '1980-05-05', place, (select id from area where municipality_id = place order by id limit 1),
           make_timestamptz($1, 6, 1 + n, 12, 0, 0, 'Europe/Riga')
         from (values ('ludzas-novads', 7), ('livanu-novads', 3), ('balvu-novads', 9)) as came (place, people), generate_series(1, people) n`,
        [year],
      ),
    );
    await countedAt(databaseUrl(), new Date(Date.now() + months * 32 * DAY));
    const rows = await inDatabase((database) =>
      database.query<{ place: string; people: number }>(BY_HAND, [year]),
    ).then((found) => found.rows);
    const coordinator = await somebody({ name: 'Kristīne Koordinatore', grants: [{ role: 'coordinator' }] });
    const { page, context } = await deviceOf(browser, coordinator, {
      viewport: language === 'lv' ? PHONE : DESKTOP,
    });
    await page.goto(pathOf(language)('/memorandum'));
    await page.getByRole('link', { name: t('footer.indicators'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('indicators.title'), level: 1 })).toBeVisible();
    await look(page, 'what the programme came to');
    await page.getByLabel(t('indicators.one'), { exact: true }).selectOption('new-people');
    await page.getByLabel(t('indicators.year'), { exact: true }).selectOption(String(year));
    await expect(page).toHaveURL(new RegExp(`indicator=new-people&year=${year}$`));

    await test.step('the page shows what SQL says, and hides the three, and one beside them', async () => {
      const bars = page.getByRole('list', {
        name: t('indicators.by-place-table', { name: t('indicator.new-people'), year: String(year) }),
      });
      const shown = async (place: string) => (await bars.getByRole('listitem').filter({ hasText: place }).locator('b').textContent()) ?? ''; // prettier-ignore
      const names = await inDatabase((database) =>
        database.query<{ id: string; name: string }>(`select id, name ->> $1 as name from municipality`, [
          language,
        ]),
      ).then((found) => Object.fromEntries(found.rows.map(({ id, name }) => [id, name])));
      expect(await shown(names['livanu-novads'] ?? '')).toBe(t('indicators.hidden'));
      const beside = [await shown(names['ludzas-novads'] ?? ''), await shown(names['balvu-novads'] ?? '')];
      expect(beside.filter((words) => words === t('indicators.hidden'))).toHaveLength(1);
      expect(beside.some((words) => words === '7' || words === '9')).toBe(true);
      await expect(page.getByText(t('indicators.hidden-why'))).toBeVisible();
      await look(page, 'new people of a year');
      await expectNoSidewaysScroll(page, 'what the programme came to');
    });

    await test.step('the file says the same as SQL in every number it shows', async () => {
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: t('indicators.data', { type: 'CSV' }) }).click();
      const lines = parse(await readFile(await (await coming).path()), { bom: true, columns: true }) as Record<string, string>[]; // prettier-ignore
      const of = lines.filter((it) => it['indicator'] === 'new-people' && it['year'] === String(year) && it['part'] === ''); // prettier-ignore
      expect(of).toHaveLength(10);
      const total = rows.reduce((all, { people }) => all + people, 0);
      let hidden = 0;
      for (const { municipality, value, hidden: why } of of) {
        if (why) hidden += 1;
        else if (municipality === '') expect(value).toBe(String(total));
        else expect(value).toBe(String(rows.find(({ place }) => place === municipality)?.people ?? 0));
      }
      expect(hidden).toBe(2);
      await expect(page.locator('.t-stat__value')).toHaveText(formats(language).number(total));
    });

    await test.step('one place of it, and what is counted for the whole region alone', async () => {
      await page.getByLabel(t('indicators.place'), { exact: true }).selectOption('ludzas-novads');
      await expect(page).toHaveURL(/municipality=ludzas-novads/);
      await page.getByLabel(t('indicators.group'), { exact: true }).selectOption('ties');
      await page.getByLabel(t('indicators.one'), { exact: true }).selectOption('partners');
      await expect(page.getByText(t('indicators.only-region'))).toBeVisible();
      await look(page, 'a number of the whole region');
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, 'what the programme came to, at 320 px');
    });
    await expectNoBarriersInBothThemes(page, 'what the programme came to');
    await context.close();
  });
}
