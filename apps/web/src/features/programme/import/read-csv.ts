import { DAY, momentOfClock } from '@talka/kernel';
import { EVENT_LANGUAGES, GENRES } from '@talka/programme';
import { parse } from 'csv-parse/browser/esm/sync';
import { MOST_EVENTS, type FoundEvent, type Reading, type Unreadable } from './found.js';

/** Columns a table may have; `title` and `from` it must. Those of Talka's own table of events are understood as well. */
type Cells = Readonly<Record<string, string | undefined>>;

/** @throws Error where it is no table (RFC 4180, with commas, semicolons or tabs) */
export function readCsv(text: string, now: Date): Reading {
  const head = text.slice(0, text.search(/\r|\n|$/));
  const delimiter = [';', '\t', ','].find((one) => head.includes(one)) ?? ',';
  const rows = parse(text, {
    ...{ delimiter, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true },
    max_record_size: 100_000,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
  }) as Cells[];
  const events: FoundEvent[] = [];
  const passedOver: { why: Unreadable; name: string }[] = [];
  let over = 0;
  for (const row of rows) {
    const name = first(row, 'title', 'title_lv');
    const found = eventOf(row, name);
    if (typeof found === 'string') passedOver.push({ why: found, name: name || (row['uid'] ?? '') });
    else if (found.until <= now) over += 1;
    else if (events.length < MOST_EVENTS) events.push(found);
  }
  const hasColumns = rows.length === 0 || rows.some((row) => row['title'] ?? row['title_lv']);
  return {
    ...{ events, over, cut: [] },
    passedOver: hasColumns ? passedOver : [{ why: 'no-columns', name: head.slice(0, 80) }],
  };
}

const first = (row: Cells, ...names: readonly string[]): string =>
  names.map((name) => row[name] ?? '').find((it) => it !== '') ?? '';

function eventOf(row: Cells, title: string): FoundEvent | Unreadable {
  if (title === '') return 'no-name';
  const from = timeOf(row['from'] ?? '');
  if (!from) return 'no-time';
  const until = timeOf(row['until'] ?? '');
  // A day alone is the whole of it, to the last midnight.
  const ends = until
    ? until.whole
      ? until.at.getTime() + DAY
      : until.at.getTime()
    : from.at.getTime() + DAY;
  const [latitude, longitude] = [decimal(row['latitude']), decimal(row['longitude'])];
  const kind = (row['genre'] ?? '').toLowerCase();
  const spoken = (row['languages'] ?? '').toLowerCase().split(/[\s,/]+/);
  const languages = EVENT_LANGUAGES.filter((one) => spoken.includes(one));
  const price = first(row, 'price');
  return {
    uid: (first(row, 'uid', 'id', 'number') || `${title} ${row['from'] ?? ''}`).slice(0, 300),
    ...{ title, about: first(row, 'about', 'about_lv'), place: row['place'] ?? '' },
    also: { ltg: also(row, 'ltg'), en: also(row, 'en'), ru: also(row, 'ru') },
    placeMunicipality: row['place_municipality'] || undefined,
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
    genre: GENRES.find((one) => one === kind),
    languages: languages.length > 0 ? languages : undefined,
    ...{ youngest: years(row['youngest']), oldest: years(row['oldest']) },
    ...{ stepFree: yes(row['step_free']), signLanguage: yes(row['sign_language']) },
    price: price || (yes(row['free']) ? null : undefined),
    ...{ link: row['link'] || null, from: from.at, until: new Date(ends) },
  };
}

const also = (row: Cells, language: string) => ({
  title: row[`title_${language}`] ?? '',
  about: row[`about_${language}`] ?? '',
});

const yes = (said: string | undefined): boolean | undefined =>
  said ? ['yes', 'jā', 'ja', 'да', '1', 'true'].includes(said.toLowerCase()) : undefined;
const years = (said: string | undefined): number | null =>
  said && /^\d{1,3}$/.test(said) ? Math.min(120, Number(said)) : null;
const decimal = (said: string | undefined): number | null =>
  said && /^-?\d{1,3}(?:[.,]\d+)?$/.test(said) ? Number(said.replace(',', '.')) : null;

/** `2027-06-23 19:00` and `23.06.2027 19:00` by the clock of Riga, a day alone, or a moment as ISO 8601 has it. */
function timeOf(said: string): { readonly at: Date; readonly whole: boolean } | undefined {
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(said)) {
    const at = new Date(said);
    return Number.isNaN(at.getTime()) ? undefined : { at, whole: false };
  }
  const turned = said.replace(
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?/,
    (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2})[:.](\d{2})(?::\d{2})?)?$/.exec(turned);
  if (!parts) return undefined;
  const [, day = '', hour, minute] = parts;
  const at = momentOfClock({ day, time: hour ? `${hour.padStart(2, '0')}:${minute}` : '00:00' });
  return at && { at, whole: !hour };
}
