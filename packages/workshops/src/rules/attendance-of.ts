import type { Attendance, SessionId } from '../fact.js';
import type { Learner } from '../register.ports.js';
import type { Register } from '../register.js';

/**
 * What the registers say of one person, by any of their enrolments: best of what is said, for it is one person. Null while leaders
 * differ.
 */
export function attendanceOf(
  { enrolments }: Pick<Learner, 'enrolments'>,
  registers: ReadonlyMap<SessionId, Register>,
): ReadonlyMap<SessionId, Attendance | null> {
  const said = new Map<SessionId, Attendance | null>();
  for (const [session, { entries }] of registers) {
    const own = entries.filter(({ participant }) => enrolments.includes(participant));
    const marked = own.filter(({ attendance }) => attendance?.as !== 'unmarked');
    const [first] = marked.sort((a, b) => rank(b.attendance) - rank(a.attendance));
    if (first) said.set(session, first.attendance);
  }
  return said;
}

const rank = (attendance: Attendance | null): number =>
  attendance === null ? 3 : attendance.as === 'present' ? 2 : attendance.as === 'excused' ? 1 : 0;
