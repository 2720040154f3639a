import {
  clockOf,
  ok,
  timesOn,
  type ClockPlan,
  type ClockRefusal,
  type Day,
  type Result,
} from '@talka/kernel';
import type { ShiftDraft } from '../event.js';

export type PlanRefusal = ClockRefusal;

/** The same shift on several days, as an organiser says it: by the clocks of Riga. */
export interface ShiftPlan extends ClockPlan {
  readonly role: string;
  readonly places: number;
}

/** The shifts of a plan, at the same hours by the clock. */
export function planShifts({ role, places, ...plan }: ShiftPlan): Result<ShiftDraft[], PlanRefusal> {
  const times = timesOn(plan);
  return times.ok ? ok(times.value.map((during) => ({ role, places, during }))) : times;
}

/** The shifts that begin on a day, once more on others: at the same times by the clock. */
export function copyDay(
  shifts: readonly ShiftDraft[],
  day: Day,
  to: readonly Day[],
): Result<ShiftDraft[], PlanRefusal> {
  const copies: ShiftDraft[] = [];
  for (const shift of shifts) {
    const [begins, ends] = [clockOf(shift.during.from), clockOf(shift.during.until)];
    if (begins.day !== day) continue;
    const plan = { ...shift, days: to, from: begins.time, until: ends.time };
    const planned = planShifts(plan);
    if (!planned.ok) return planned;
    copies.push(...planned.value);
  }
  return ok(copies);
}
