import type { AttendedSession } from '@talka/composition';
import type { LearnedView } from '@talka/contracts';
import { decideFeedback } from '@talka/workshops';

/** Sessions by their workshops: whichever was on last comes first, and its sessions in the order of their time. */
export function learnedViews(sessions: readonly AttendedSession[]): LearnedView[] {
  const byWorkshop = new Map<number, AttendedSession[]>();
  for (const session of sessions)
    byWorkshop.set(session.workshop, [session, ...(byWorkshop.get(session.workshop) ?? [])]);
  return [...byWorkshop].flatMap(([number, own]) => {
    const [first] = own;
    if (!first) return [];
    const { title, completed } = first;
    return [{ number, title, completed, feedback: feedbackOf(first), sessions: own.map(sessionView) }];
  });
}

function feedbackOf(one: AttendedSession): LearnedView['feedback'] {
  const may = decideFeedback(one);
  if (may.ok) return 'open';
  return may.refusal.code === 'feedback.given' ? 'given' : null;
}

const sessionView = ({
  number,
  from,
  until,
  attendance,
}: AttendedSession): LearnedView['sessions'][number] => ({
  ...{ number, from: from.toISOString(), until: until.toISOString() },
  said: attendance?.as ?? 'open',
  missed: attendance?.as === 'present' ? attendance.late + attendance.early : 0,
});
