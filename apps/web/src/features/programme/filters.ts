import type { CallInput } from '@talka/api-client';
import { dayInRiga, isDay } from '@talka/kernel';
import {
  EVENT_LANGUAGES,
  GENRES,
  momentsOf,
  sheetOf,
  weekendFrom,
  weekOf,
  type Days,
} from '@talka/programme';

type Query = NonNullable<CallInput<'programme-events.list'>['query']>;

export const VIEWS = ['list', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** What is chosen, as it stands in the address; `around` says that neighbours are meant as well. */
export const CHOICES = [
  ...(['q', 'municipality', 'around', 'genre', 'language', 'age'] as const),
  ...(['stepFree', 'signLanguage', 'free'] as const),
] as const;
export type Choice = (typeof CHOICES)[number];
export type Chosen = Partial<Readonly<Record<Choice, string>>>;

export const chosenIn = (query: URLSearchParams): Chosen =>
  Object.fromEntries(CHOICES.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));

export const viewIn = (query: URLSearchParams): View =>
  VIEWS.find((view) => view === query.get('view')) ?? 'list';

/** The day around which a week or a month is shown: today, unless the address says another. */
export function dayIn(query: URLSearchParams, now: Date): string {
  const day = query.get('day') ?? '';
  return isDay(day) ? day : dayInRiga(now);
}

/** Which days are shown; a list goes on from now, or has the weekend alone. */
export function daysShown(query: URLSearchParams, now: Date): Days | undefined {
  const view = viewIn(query);
  if (view === 'list') return query.get('when') === 'weekend' ? weekendFrom(now) : undefined;
  const day = dayIn(query, now);
  return view === 'week' ? weekOf(day) : sheetOf(day);
}

const oneOf = <T extends string>(all: readonly T[], word: string | undefined): T | undefined =>
  all.find((one) => one === word);

/** What the calendar is asked for; what is half typed, or no choice of ours, is left out. */
export function askedFor(chosen: Chosen, days: Days | undefined): Query {
  const age = chosen.age && /^\d{1,3}$/.test(chosen.age) ? Number(chosen.age) : undefined;
  const place = chosen.municipality;
  const moments = days && momentsOf(days);
  return {
    q: chosen.q?.slice(0, 100),
    ...(chosen.around && place ? { near: place } : { municipality: place }),
    genre: oneOf(GENRES, chosen.genre),
    language: oneOf(EVENT_LANGUAGES, chosen.language),
    age: age !== undefined && age <= 120 ? age : undefined,
    stepFree: chosen.stepFree ? 'yes' : undefined,
    signLanguage: chosen.signLanguage ? 'yes' : undefined,
    free: chosen.free ? 'yes' : undefined,
    ...(moments ? { from: moments.from.toISOString(), until: moments.until.toISOString() } : {}),
  };
}
