import { DAY, done, HOUR, later, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';

/**
 * How much one person may take on, whoever organises it: our own guard-rail, after the daily rest and the weekly limit of
 * Directive 2003/88/EC (articles 3 and 6), which binds employers and not volunteers.
 */
export const MOST_IN_A_DAY = 12 * HOUR;
export const MOST_IN_A_WEEK = 48 * HOUR;
export const REST = 8 * HOUR;

export type Shift = TimeRange & { readonly until: Date };
export type LoadRefusal = Refusal<'shift.rest-needed' | 'shift.day-full' | 'shift.week-full'>;

/**
 * Does a shift fit beside those somebody has already? In any 24 hours there are at most twelve of shifts, and eight in a row
 * without one; in any seven days at most 48. One shift that is longer by itself is its organiser's choice, not ours.
 */
export function decideLoad(asked: Shift, others: readonly Shift[]): Result<undefined, LoadRefusal> {
  if (others.length === 0) return done;
  const all = [...others, asked].sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const [length, most, code] of [
    [DAY, MOST_IN_A_DAY, 'shift.day-full'],
    [7 * DAY, MOST_IN_A_WEEK, 'shift.week-full'],
  ] as const) {
    const full = windows(all, length).find(
      (window) => overlap(window, asked) > 0 && beside(window, others) && taken(window, all) > most,
    );
    if (full) return refuse(code, { hours: most / HOUR });
  }
  const restless = windows(all, DAY).find(
    (window) => overlap(window, asked) > 0 && beside(window, others) && longestGap(window, all) < REST,
  );
  return restless ? refuse('shift.rest-needed', { hours: REST / HOUR }) : done;
}

/** A limit is reached first by a stretch that begins with a shift or ends with one. */
const windows = (all: readonly Shift[], length: number): Shift[] =>
  all.flatMap(({ from, until }) => [
    { from, until: later(from, length) },
    { from: later(until, -length), until },
  ]);

const overlap = (a: Shift, b: Shift): number =>
  Math.max(Math.min(a.until.getTime(), b.until.getTime()) - Math.max(a.from.getTime(), b.from.getTime()), 0);

/** Is there another shift in it besides the one asked for? */
const beside = (window: Shift, others: readonly Shift[]): boolean =>
  others.some((other) => overlap(window, other) > 0);

const taken = (window: Shift, all: readonly Shift[]): number =>
  all.reduce((sum, shift) => sum + overlap(window, shift), 0);

/** The longest stretch within it that no shift touches. */
function longestGap(window: Shift, all: readonly Shift[]): number {
  let [free, longest] = [window.from.getTime(), 0];
  for (const { from, until } of all) {
    longest = Math.max(longest, Math.min(from.getTime(), window.until.getTime()) - free);
    free = Math.max(free, until.getTime());
  }
  return Math.max(longest, window.until.getTime() - free);
}
