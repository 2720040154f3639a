import { dayOf, daysBetween, latvianMonth, latvianWeekday } from './calendar.js';
import { localesOf, type Language } from './language.js';

/** An instant: a `Date`, or ISO 8601 as it travels. */
export type When = Date | string;

const ZONE = 'Europe/Riga';
const DAY = 86_400;
const UNITS = [
  ['hour', 3600],
  ['minute', 60],
] as const;
/** Beyond four weeks a date says more than "37 days ago". */
const RELATIVE_LIMIT = 28 * DAY;

export interface Formats {
  readonly number: (value: number) => string;
  /** 0.96 → 96 %. */
  readonly percent: (share: number) => string;
  /** Euro cents; cents are shown only when there are some. */
  readonly euros: (cents: number) => string;
  /** "sestdien, 14. jūnijā"; the year is said when it is not the present one. */
  readonly day: (at: When, now?: Date) => string;
  /** "14. jūnijā". */
  readonly date: (at: When, now?: Date) => string;
  /** "10.00". */
  readonly time: (at: When) => string;
  readonly dateTime: (at: When, now?: Date) => string;
  /** "pirms 2 dienām"; a date when it is long ago. */
  readonly relative: (at: When, now?: Date) => string;
  readonly list: (words: readonly string[]) => string;
  /** Bytes as kB or MB. */
  readonly size: (bytes: number) => string;
}

const known = new Map<Language, Formats>();

/** Numbers, dates and lists as people of a language write them; times are those of Riga. */
export function formats(language: Language): Formats {
  let found = known.get(language);
  if (!found) known.set(language, (found = make(language)));
  return found;
}

function make(language: Language): Formats {
  const locales = localesOf(language);
  const plain = new Intl.NumberFormat(locales, { useGrouping: 'always' });
  const share = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const money = (digits: number) =>
    new Intl.NumberFormat(locales, {
      style: 'currency',
      currency: 'EUR',
      useGrouping: 'always',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, exact] = [money(0), money(2)];
  const clock = new Intl.DateTimeFormat(locales, {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const ago = new Intl.RelativeTimeFormat(locales, { numeric: 'auto' });
  const joined = new Intl.ListFormat(locales, { type: 'conjunction' });
  const dot = language === 'lv' || language === 'ltg';

  const date = (at: When, now = new Date()): string => dateIn(language, new Date(at), now, false);
  const time = (at: When): string => {
    const said = clock.format(new Date(at));
    return dot ? said.replace(':', '.') : said;
  };
  return {
    number: (value) => plain.format(value),
    percent: (value) => share.format(value),
    euros: (cents) => (cents % 100 === 0 ? whole : exact).format(cents / 100),
    day: (at, now = new Date()) => dateIn(language, new Date(at), now, true),
    date,
    time,
    dateTime: (at, now = new Date()) => `${date(at, now)}, ${time(at)}`,
    relative: (at, now = new Date()) => {
      const seconds = Math.round((new Date(at).getTime() - now.getTime()) / 1000);
      if (Math.abs(seconds) > RELATIVE_LIMIT) return date(at, now);
      const days = daysBetween(now, new Date(at));
      if (Math.abs(seconds) >= DAY && days !== 0) return ago.format(days, 'day');
      const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length);
      return unit ? ago.format(Math.trunc(seconds / unit[1]), unit[0]) : ago.format(0, 'second');
    },
    list: (words) => joined.format(words),
    size: (bytes) =>
      bytes < 1_000_000
        ? `${plain.format(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${plain.format(Math.round(bytes / 100_000) / 10)} MB`,
  };
}

function dateIn(language: Language, at: Date, now: Date, weekday: boolean): string {
  const { year, month, day, weekday: name } = dayOf(at);
  const yearToo = year !== dayOf(now).year;
  if (language === 'ltg') return [day, month, year].map((part) => String(part).padStart(2, '0')).join('.');
  if (language === 'lv') {
    const said = `${yearToo ? `${year}. gada ` : ''}${day}. ${latvianMonth(month)}`;
    return weekday ? `${latvianWeekday(name)}, ${said}` : said;
  }
  const said = new Intl.DateTimeFormat(localesOf(language), {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    ...(yearToo ? { year: 'numeric' } : {}),
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(at);
  // In full: at the end of a sentence a shortened year would have two full stops.
  return said.replace('г.', 'года');
}
