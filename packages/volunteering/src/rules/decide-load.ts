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
  const [found] = overloads(asked, others);
  if (found === undefined) return done;
  if (found === 'day') return refuse('shift.day-full', { hours: MOST_IN_A_DAY / HOUR });
  if (found === 'week') return refuse('shift.week-full', { hours: MOST_IN_A_WEEK / HOUR });
  return refuse('shift.rest-needed', {
    hours: REST / HOUR,
    rested: restedFrom(asked, others).toISOString(),
  });
}

/** More than is good for somebody: of any 24 hours, of any seven days, and of rest between. */
export const OVERLOADS = ['day', 'week', 'rest'] as const;
export type Overload = (typeof OVERLOADS)[number];

/** All that a shift beside others is too much of; an organiser who lets somebody in, or moves a shift, is told it. */
export function overloads(asked: Shift, others: readonly Shift[]): readonly Overload[] {
  if (others.length === 0) return [];
  const all = [...others, asked].sort((a, b) => a.from.getTime() - b.from.getTime());
  const some = (length: number, much: (window: Shift) => boolean): boolean =>
    windows(all, length).some(
      (window) => overlap(window, asked) > 0 && beside(window, others) && much(window),
    );
  const found: Readonly<Record<Overload, boolean>> = {
    day: some(DAY, (window) => taken(window, all) > MOST_IN_A_DAY),
    week: some(7 * DAY, (window) => taken(window, all) > MOST_IN_A_WEEK),
    rest: some(DAY, (window) => longestGap(window, all) < REST),
  };
  return OVERLOADS.filter((kind) => found[kind]);
}

/**
 * From when a shift as long as the one asked for leaves enough rest: the first end of a rest after another shift that does, not
 * before the one asked for.
 */
function restedFrom({ from, until }: Shift, others: readonly Shift[]): Date {
  const length = until.getTime() - from.getTime();
  const ends = others
    .map((other) => later(other.until, REST))
    .filter((end) => end > from)
    .sort((a, b) => a.getTime() - b.getTime());
  const fits = ends.find((at) => {
    const shift = { from: at, until: later(at, length) };
    const free = others.every((other) => overlap(other, shift) === 0);
    return free && !overloads(shift, others).includes('rest');
  });
  return fits ?? ends.at(-1) ?? later(from, REST);
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
