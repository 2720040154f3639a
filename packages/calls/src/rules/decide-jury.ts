import {
  ageOn,
  dayAfter,
  done,
  isDay,
  later,
  momentOn,
  ok,
  plainText,
  refuse,
  type Day,
  type Refusal,
  type Result,
  type TextLimits,
} from '@talka/kernel';
import {
  FEWEST_PLACES,
  MOST_JURIES,
  MOST_PLACES,
  OPEN_FOR_AT_LEAST,
  OPEN_FOR_AT_MOST,
  type Jury,
  type WhoVolunteers,
} from '../jury.js';

/** In characters. */
export const JURY_TITLE = { min: 8, max: 140 } as const;
export const JURY_WORDS = { min: 30, max: 6_000, lines: true } as const;
export const JURY_REASON = { min: 10, max: 1_000, lines: true } as const;

/** What somebody typed into a field, ready to keep; a refusal names the field. */
export function tidyField(field: string, words: string, limits: TextLimits): Result<string, Refusal> {
  const text = plainText(words, limits);
  return text.ok ? text : { ok: false, refusal: { ...text.refusal, field } };
}

/** The end of a day on the clocks of Riga. */
export const endOfDay = (day: Day): Result<Date, Refusal> =>
  isDay(day) ? momentOn(dayAfter(day), '00:00') : refuse('time.missing', undefined, 'closesOn');

export function decideAnnouncing(
  { open, places, closesAt }: { readonly open: number; readonly places: number; readonly closesAt: Date },
  now: Date,
): Result<void, Refusal> {
  if (open >= MOST_JURIES) return refuse('jury.too-many', { most: MOST_JURIES });
  if (!Number.isInteger(places) || places < FEWEST_PLACES || places > MOST_PLACES)
    return refuse('jury.places-wrong', { least: FEWEST_PLACES, most: MOST_PLACES }, 'places');
  if (closesAt < later(now, OPEN_FOR_AT_LEAST)) return refuse('jury.too-soon', undefined, 'closesOn');
  return closesAt > later(now, OPEN_FOR_AT_MOST) ? refuse('jury.too-late', undefined, 'closesOn') : done;
}

/** Whether people still come and go; its time is the database's. */
export const decideOpenJury = ({ state, closesAt }: Jury, now: Date): Result<void, Refusal> =>
  state === 'open' && now < closesAt ? done : refuse('jury.closed');

/** Of which age band somebody is who volunteers, by the day on which the list closes. */
export function decideVolunteering(jury: Jury, who: WhoVolunteers, now: Date): Result<string, Refusal> {
  const open = decideOpenJury(jury, now);
  if (!open.ok) return open;
  if (jury.whoMay === 'municipality' && who.municipality !== jury.municipality)
    return refuse('jury.elsewhere');
  const bands =
    jury.traits.find(({ trait }) => trait === 'age')?.shares.map(({ value }) => Number(value)) ?? [];
  const age = ageOn(who.birthDate, jury.closesAt);
  const band = bands.findLast((from) => from <= age);
  return band === undefined ? refuse('jury.too-young', { age: bands[0] ?? 0 }) : ok(String(band));
}
