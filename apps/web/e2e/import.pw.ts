import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** A moment so far ahead, to the minute, as calendars write it. */
const stamp = (days: number, hours = 0): string => {
  const at = new Date(Date.now() + days * 86_400_000 + hours * 3_600_000).toISOString();
  return `${at.slice(0, 16).replace(/[-:]/g, '')}00Z`;
};

/** A calendar as another program saves it. */
const calendar = (events: readonly (readonly string[])[]) => ({
  ...{ name: 'programma.ics', mimeType: 'text/calendar' },
  buffer: Buffer.from(
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kultūras nams//LV'],
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
      'END:VCALENDAR',
    ].join('\r\n'),
  ),
});

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['en', 'livanu-novads'],
] as const) {
  test(`an office takes its calendar over, sees before what will be, and takes nothing twice, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'imports', 'programme');
    const planner = await somebody({ municipality, grants: [{ role: 'administrator', municipality }] });
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const { page } = await deviceOf(browser, planner, viewport);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const rows = (of: Page) => of.getByRole('table').getByRole('row');
    const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
      page.locator('input[type=file]').setInputFiles(file);
    const [one, two] = [`Saulgriežu koncerts ${language}`, `Danču skola ${language}`];
    const concert = (days: number) => [
      ...[`UID:koncerts-${language}`, `SUMMARY:${one}`, `DTSTART:${stamp(days)}`, `DTEND:${stamp(days, 2)}`],
      ...['LOCATION:Kultūras nams', 'DESCRIPTION:Dzied visi trīs kori un pūš orķestris.'],
    ];
    const dances = [
      ...[`UID:danci-${language}`, `SUMMARY:${two}`, `DTSTART:${stamp(30)}`, `DTEND:${stamp(30, 2)}`],
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ];

    await test.step('a file that is none, too large, or has no end, is told so', async () => {
      await page.goto(pathOf(language)(`/office/${municipality}/programme`));
      await page.getByRole('link', { name: t('planning.import'), exact: true }).click();
      await expect(page.getByRole('heading', { name: t('imports.title'), exact: true })).toBeVisible();
      await look(page, 'nothing chosen yet');
      await choose({ name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from('BEGIN:VCALENDAR\r\n?') });
      await expect(page.getByText(t('imports.neither'), { exact: true })).toBeVisible();
      await look(page, 'a file that is no calendar');
      await choose({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.alloc(6_000_000, 'a') });
      await expect(page.getByText(t('imports.too-large'), { exact: true })).toBeVisible();
      const never = [
        'UID:x',
        'SUMMARY:Nekad',
        `DTSTART:${stamp(3)}`,
        'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      ];
      await choose(calendar([never]));
      await expect(page.getByText(t('imports.too-long'), { exact: true })).toBeVisible();
      await look(page, 'a file without end');
    });

    await test.step('what would be is seen, and what is missing can be said for all', async () => {
      await choose(calendar([concert(20), dances]));
      await expect(page.getByText(t('imports.found', { name: 'programma.ics', count: 4 }))).toBeVisible();
      await button(t('imports.preview')).click();
      await expect(button(t('imports.take', { count: 1 }))).toBeVisible();
      await look(page, 'a preview in which something is missing');
      await page
        .getByLabel(t('imports.about'), { exact: true })
        .fill('Mācāmies dančus, iepriekš prast nevajag.');
      await page.getByLabel(t('imports.place'), { exact: true }).fill('Deju zāle');
      await button(t('imports.preview')).click();
      await button(t('imports.take', { count: 4 })).click();
      await expect(page.getByText(t('imports.taken', { count: 4 }), { exact: true }).first()).toBeVisible();
      await look(page, 'what was taken over');
      await page.getByRole('link', { name: t('imports.to-plans'), exact: true }).click();
      await expect(page.getByRole('link', { name: one, exact: true })).toHaveCount(1);
      await expect(page.getByRole('link', { name: two, exact: true })).toHaveCount(3);
    });

    await test.step('the file of next week changes what has changed, and nothing else', async () => {
      await page.getByRole('link', { name: t('planning.import'), exact: true }).click();
      await choose(calendar([concert(21), dances]));
      await button(t('imports.preview')).click();
      await expect(rows(page).filter({ hasText: t('imports.as-same') })).toHaveCount(3);
      const time = t('imports.as-changed', { fields: t('imports.field-time') });
      await expect(rows(page).filter({ hasText: time })).toHaveCount(1);
      await button(t('imports.take', { count: 1 })).click();
      await expect(page.getByText(t('imports.taken', { count: 1 }), { exact: true }).first()).toBeVisible();
      await button(t('imports.preview')).click();
      await expect(page.getByText(t('imports.nothing'), { exact: true })).toBeVisible();
      await look(page, 'nothing new in a file');
    });
  });
}
