import {
  dayAfter,
  done,
  isDay,
  later,
  momentOn,
  refuse,
  type Day,
  type MunicipalityId,
  type Refusal,
  type Result,
} from '@talka/kernel';
import { MOST_OPEN, OPEN_AT_LEAST, OPEN_AT_MOST, type JointDecision } from '../joint-decision.js';

/** The end of a day on the clocks of Riga. */
export const endOf = (day: Day): Result<Date, Refusal> =>
  isDay(day) ? momentOn(dayAfter(day), '00:00') : refuse('time.missing', undefined, 'closesOn');

/** Whether a municipality may put one more before the others, open until then. */
export function decideProposing(open: number, closesAt: Date, now: Date): Result<void, Refusal> {
  if (open >= MOST_OPEN) return refuse('joint.too-many-open', { most: MOST_OPEN });
  if (closesAt < later(now, OPEN_AT_LEAST)) return refuse('joint.too-soon', undefined, 'closesOn');
  if (closesAt > later(now, OPEN_AT_MOST)) return refuse('joint.too-late', undefined, 'closesOn');
  return done;
}

/** Whether it is still open; its time is the database's. */
export const decideOpen = ({ state, closesAt }: JointDecision, now: Date): Result<void, Refusal> =>
  state === 'open' && now < closesAt ? done : refuse('joint.over');

export const decideWithdrawal = (
  decision: JointDecision,
  by: MunicipalityId,
  now: Date,
): Result<void, Refusal> =>
  decision.municipality === by ? decideOpen(decision, now) : refuse('joint.not-yours');

/** Minutes are of what is over, whatever came of it; those that were read are those that are changed. */
export function decideMinutes({ state, revision }: JointDecision, read: number): Result<void, Refusal> {
  if (state === 'open') return refuse('joint.not-over');
  return revision === read ? done : refuse('joint.changed');
}
