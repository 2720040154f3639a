import type { BoardShiftView, SessionView, ShiftView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import { serverNow } from '../../site/server-time.js';

/** A shift, and how it is for the reader where that is known. */
export type ShownShift = ShiftView &
  Partial<Pick<BoardShiftView, 'standing' | 'guardian' | 'fillsIn' | 'refusal'>>;

/** The one thing a reader can do about a shift. */
export type NextStep =
  | { readonly step: 'join' | 'queue' | 'sign-in' | 'finish' | 'nothing' }
  | { readonly step: 'own'; readonly standing: NonNullable<BoardShiftView['standing']> }
  | { readonly step: 'refused'; readonly refusal: Refusal };

export function nextStep(
  shift: ShownShift,
  reader: SessionView['state'] | undefined,
  now: Date = serverNow(),
): NextStep {
  if (shift.standing) return { step: 'own', standing: shift.standing };
  if (shift.cancelled || now.getTime() >= Date.parse(shift.from)) return { step: 'nothing' };
  if (reader === 'visitor') return { step: 'sign-in' };
  if (reader === 'newcomer') return { step: 'finish' };
  // Who is here, or how the shift is for them, is not known yet.
  if (reader === undefined || shift.refusal === undefined) return { step: 'nothing' };
  if (shift.refusal) return { step: 'refused', refusal: shift.refusal };
  return { step: shift.free > 0 || shift.fillsIn ? 'join' : 'queue' };
}

/**
 * Where something can be taken, or is taken by the reader, stands first; of those, what is near; then by time. Waiting does not
 * move a shift.
 * @param here the parish or town in which the reader lives
 */
export const freeFirst = (shifts: readonly ShownShift[], here: string | null = null): ShownShift[] => {
  const far = ({ area }: ShownShift): number => (area !== null && area === here ? 0 : 1);
  return [...shifts].sort(
    (a, b) => rank(a) - rank(b) || far(a) - far(b) || Date.parse(a.from) - Date.parse(b.from),
  );
};

const rank = ({ standing, refusal, free }: ShownShift): number =>
  standing === 'confirmed' || standing === 'held' || (free > 0 && !refusal) ? 0 : 1;
