import {
  clockOf,
  dayAfter,
  ok,
  timesOn,
  type ClockPlan,
  type ClockRefusal,
  type Day,
  type Result,
} from '@talka/kernel';
import type { SessionDraft } from '../workshop.js';

/** The same hours on several days, by the clocks of Riga: six Tuesdays at six are at six when summer time has ended, too. */
export function planSessions(
  plan: ClockPlan & { readonly places: number },
): Result<SessionDraft[], ClockRefusal> {
  const times = timesOn(plan);
  return times.ok
    ? ok(times.value.map((during) => ({ during, catchUpFor: null, places: plan.places })))
    : times;
}

/**
 * The sessions of a season for the next one, which begins in the week of a day: on the same days of the week, with the same gaps
 * between them, at the same times by the clock.
 */
export function copySeason(
  sessions: readonly SessionDraft[],
  begins: Day,
): Result<SessionDraft[], ClockRefusal> {
  const [first] = sessions.map(({ during }) => clockOf(during.from).day).sort();
  if (first === undefined) return ok([]);
  const weeks = Math.round(daysBetween(mondayBefore(first), mondayBefore(begins)) / 7);
  const copies: SessionDraft[] = [];
  for (const session of sessions) {
    const [from, until] = [clockOf(session.during.from), clockOf(session.during.until)];
    const begun = timesOn({ days: [dayAfter(from.day, weeks * 7)], from: from.time, until: until.time });
    if (!begun.ok) return begun;
    for (const during of begun.value) copies.push({ ...session, during });
  }
  return ok(copies);
}

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const daysBetween = (from: Day, until: Day): number => (utc(until) - utc(from)) / 86_400_000;
const mondayBefore = (day: Day): Day => dayAfter(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));
