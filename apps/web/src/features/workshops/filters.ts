import type { CallInput } from '@talka/api-client';
import { dayAfter, isDay, momentOfClock } from '@talka/kernel';
import { ACCESS_FEATURES, CRAFTS, TEACHING_LANGUAGES } from '@talka/workshops';

type Query = NonNullable<CallInput<'workshops.list'>['query']>;

export const VIEWS = ['list', 'calendar', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** What is chosen, as it stands in the address. */
export const CHOICES = [
  ...([
    'q',
    'municipality',
    'craft',
    'language',
    'access',
    'age',
    'from',
    'until',
    'free',
    'places',
  ] as const),
] as const;
export type Choice = (typeof CHOICES)[number];
export type Chosen = Partial<Readonly<Record<Choice, string>>>;

export const chosenIn = (query: URLSearchParams): Chosen =>
  Object.fromEntries(CHOICES.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));

export const viewIn = (query: URLSearchParams): View =>
  VIEWS.find((view) => view === query.get('view')) ?? 'list';

const oneOf = <T extends string>(all: readonly T[], word: string | undefined): T | undefined =>
  all.find((one) => one === word);

const midnight = (day: string | undefined, after: number): string | undefined =>
  day && isDay(day) ? momentOfClock({ day: dayAfter(day, after), time: '00:00' })?.toISOString() : undefined;

/** What the catalogue is asked for; what is half typed, or no choice of ours, is left out. */
export function askedFor(chosen: Chosen): Query {
  const age = chosen.age && /^\d{1,3}$/.test(chosen.age) ? Number(chosen.age) : undefined;
  return {
    q: chosen.q?.slice(0, 100),
    municipality: chosen.municipality,
    craft: oneOf(CRAFTS, chosen.craft),
    language: oneOf(TEACHING_LANGUAGES, chosen.language),
    access: oneOf(ACCESS_FEATURES, chosen.access),
    age: age !== undefined && age <= 120 ? age : undefined,
    from: midnight(chosen.from, 0),
    until: midnight(chosen.until, 1),
    free: chosen.free ? 'yes' : undefined,
    places: chosen.places ? 'yes' : undefined,
  };
}
