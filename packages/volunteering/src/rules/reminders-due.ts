import { clockOf, dayAfter, HOUR, later, type Day } from '@talka/kernel';
import { isWaking } from '@talka/registration';

/** The evening before, of all shifts of the next day; and shortly before the first one of a day. */
export const REMINDERS = ['tomorrow', 'soon'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

/** A place somebody has. */
export interface ExpectedAt {
  readonly from: Date;
  readonly signedUpAt: Date;
}

export interface Reminder<S extends ExpectedAt> {
  readonly kind: ReminderKind;
  /** Whose shifts these are about, as the calendar in Riga shows it: there is one of each kind for a person and a day. */
  readonly day: Day;
  readonly shifts: readonly S[];
}

const EVENING = '18:00';
const SOON = 2 * HOUR;
/** Whoever has only just signed up knows. */
const JUST = 2 * HOUR;
/** What begins before people have been awake for an hour can be reminded of in the evening alone: in its last hour, of all. */
const [LAST_HOUR, EARLY] = ['20:00', '09:00'];

/**
 * What somebody is reminded of now. Nobody is woken: what would be due at night is due when people are awake, unless the shift has
 * begun by then.
 * @param shifts in which they have a place, in the order of their beginning
 */
export function remindersDue<S extends ExpectedAt>(shifts: readonly S[], now: Date): Reminder<S>[] {
  if (!isWaking(now)) return [];
  const { day: today, time } = clockOf(now);
  const tomorrow = dayAfter(today);
  const coming = shifts.filter(({ from }) => from > now);
  const known = coming.filter(({ signedUpAt }) => now.getTime() - signedUpAt.getTime() >= JUST);
  const on = (day: Day) => known.filter(({ from }) => clockOf(from).day === day);
  const early = ({ from }: S) => time >= LAST_HOUR && clockOf(from).time < EARLY;
  const inTheEvening = coming.filter(
    (shift) => clockOf(shift.from).day === tomorrow && (known.includes(shift) || early(shift)),
  );
  const due: Reminder<S>[] = [];
  if (time >= EVENING) due.push({ kind: 'tomorrow', day: tomorrow, shifts: inTheEvening });
  const [first] = on(today);
  if (first && later(first.from, -SOON) <= now) due.push({ kind: 'soon', day: today, shifts: on(today) });
  return due.filter((reminder) => reminder.shifts.length > 0);
}
