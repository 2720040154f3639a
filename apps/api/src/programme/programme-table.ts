import type { ProgrammePageRow } from '@talka/composition';

type Cell = string | number | null;
const yes = (it: boolean): string => (it ? 'yes' : 'no');

const COLUMNS: readonly (readonly [string, (it: ProgrammePageRow) => Cell])[] = [
  ['number', (it) => it.number],
  ['state', (it) => it.state],
  ['title_lv', (it) => it.texts.lv.title],
  ['title_ltg', (it) => it.texts.ltg?.title ?? ''],
  ['title_en', (it) => it.texts.en?.title ?? ''],
  ['title_ru', (it) => it.texts.ru?.title ?? ''],
  ['genre', (it) => it.genre],
  ['strand', (it) => it.strand],
  ['from', (it) => it.starts_at.toISOString()],
  ['until', (it) => it.ends_at.toISOString()],
  ['place', (it) => it.place],
  ['place_municipality', (it) => it.place_municipality],
  ['latitude', (it) => it.coordinates?.latitude ?? null],
  ['longitude', (it) => it.coordinates?.longitude ?? null],
  ['municipality', (it) => it.municipality],
  ['with', (it) => it.asked.flatMap((one) => (one.answer === 'agreed' ? [one.municipality] : [])).join(' ')],
  ['languages', (it) => it.languages.join(' ')],
  ['youngest', (it) => it.youngest],
  ['oldest', (it) => it.oldest],
  ['step_free', (it) => yes(it.step_free)],
  ['sign_language', (it) => yes(it.sign_language)],
  ['free', (it) => yes(it.price === null)],
  ['price', (it) => it.price],
  ['link', (it) => it.link],
];

/** A row for each event, under names that stay. */
export const rowsOfEvents = (events: readonly ProgrammePageRow[]) => ({
  head: COLUMNS.map(([name]) => name),
  lines: events.map((it) => COLUMNS.map(([, read]) => read(it))),
});
