import { clockOf, refuse, type Result } from '@talka/kernel';
import { planShifts } from '@talka/volunteering';
import { wholeIn } from '../../../site/typed.js';
import { bodyOf, type ShiftBody } from '../editing.js';
import type { TypedShift } from './shift-fields.js';

/** A shift as its organiser would type it, by the clocks of Riga. */
export function typedOf({ from, until, places }: ShiftBody): TypedShift {
  const [begins, ends] = [clockOf(from), clockOf(until)];
  return { day: begins.day, from: begins.time, until: ends.time, places: String(places) };
}

/** What is typed, as a shift of that role; or what is in the way. Hours that were not touched stay to the minute. */
export function shiftFrom(typed: TypedShift, before: ShiftBody): Result<ShiftBody> {
  const places = wholeIn(typed.places);
  if (!places) return refuse('event.places-unreal', { max: 5_000 });
  const was = typedOf(before);
  if (typed.day === was.day && typed.from === was.from && typed.until === was.until)
    return { ok: true, value: { ...before, places } };
  const planned = planShifts({ ...typed, role: before.role, places, days: [typed.day] });
  if (!planned.ok) return planned;
  const [shift] = planned.value;
  return shift ? { ok: true, value: bodyOf(shift) } : refuse('time.missing');
}
