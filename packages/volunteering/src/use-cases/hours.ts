import type { Person } from '@talka/identity';
import { accept, ok, refuse, type Refusal, type Result, type Transaction } from '@talka/kernel';
import type { AttendancePorts } from '../attendance.ports.js';
import { decideApproval, decideCorrection } from '../rules/decide-hours.js';
import { about, eventFor, expected, type InShift } from './attend.js';

/** The hours of one person in one shift, as an organiser sends them. */
export interface HoursLine extends Omit<InShift, 'number'> {
  readonly minutes: number;
  readonly reason: string;
}

/** What became of a line. */
export interface HoursOutcome {
  readonly line: HoursLine;
  readonly refusal: Refusal | undefined;
}

/** Approves hours, each by itself: who is refused holds up nobody else. */
export const approveHours =
  (transaction: Transaction<AttendancePorts>) =>
  async (
    by: Person,
    number: number,
    lines: readonly HoursLine[],
  ): Promise<Result<readonly HoursOutcome[]>> => {
    const event = await transaction((ports) => eventFor(ports, number, by, 'hours'));
    if (!event.ok) return event;
    const outcomes: HoursOutcome[] = [];
    for (const line of lines) {
      const done = await approveOne(transaction, by, number, line);
      outcomes.push({ line, refusal: done.ok ? undefined : done.refusal });
    }
    return ok(outcomes);
  };

const approveOne = (
  transaction: Transaction<AttendancePorts>,
  by: Person,
  number: number,
  { shift, person, minutes, reason }: HoursLine,
): Promise<Result<void>> =>
  transaction(async (ports) => {
    const { event, attendee } = await expected(ports, { number, shift, person }, by, 'hours');
    const approval = accept(decideApproval({ attendee, by: by.id, minutes, reason, now: ports.now }));
    const first = await ports.attendance.approve(attendee.registration, { minutes, ...approval }, by.id);
    if (!first) accept(refuse('hours.approved'));
    await ports.record(about(event, attendee, 'hours.approved', by.id, { minutes }));
  });

export interface CorrectHours extends InShift {
  /** What was seen. */
  readonly revision: number;
  readonly minutes: number;
  readonly reason: string;
}

/** Approved hours change by name and with a reason; what they were, stays to be read. */
export const correctHours =
  (transaction: Transaction<AttendancePorts>) => (by: Person, command: CorrectHours) =>
    transaction(async (ports): Promise<void> => {
      const { event, attendee } = await expected(ports, command, by, 'hours');
      const { revision, minutes: after } = command;
      const reason = accept(decideCorrection({ ...command, attendee, by: by.id }));
      const before = attendee.approved?.minutes ?? 0;
      await ports.attendance.correct(attendee.registration, { revision, before, after, reason }, by.id);
      await ports.record(about(event, attendee, 'hours.corrected', by.id, { before, after }));
    });
