import { refuse } from '@talka/kernel';
import type { Completion, CompletionRule, HeldSession, Missing } from '../completion.js';
import type { Attendance, SessionId } from '../fact.js';

export interface CompletionFacts {
  readonly rule: CompletionRule;
  readonly sessions: readonly HeldSession[];
  /** What the registers say of one person: null where leaders differ, missing where nobody marked them. */
  readonly attendance: ReadonlyMap<SessionId, Attendance | null>;
}

/** Has somebody done what the rule asks? In whole minutes, so that nobody fails by a fraction. */
export function decideCompletion({ rule, sessions, attendance }: CompletionFacts): Completion {
  const courses = sessions.filter(({ catchUpFor }) => catchUpFor === null);
  const missing: Missing[] = [];
  const unmarked: number[] = [];
  let attended = 0;
  let counted = 0;
  for (const session of courses) {
    const best = bestOf(session, sessions, attendance);
    const isNeeded = rule.needed.includes(session.number);
    if (best.open === 'completion.unmarked' && !isNeeded) unmarked.push(session.number);
    else if (best.open) missing.push(named(best.open, session.number));
    const isApart = best.excused && best.minutes === 0 && rule.excused === 'apart';
    if (!isApart) counted += session.minutes;
    attended += best.minutes;
    if (isNeeded && best.minutes === 0 && !best.open)
      missing.push(named('completion.session', session.number));
  }
  if (counted === 0) missing.push(refuse('completion.nothing').refusal);
  else if (attended * 100 < rule.percent * counted) {
    // Only now do they matter: whoever did enough without them waits for nobody to mark them.
    missing.push(...unmarked.map((session) => named('completion.unmarked', session)));
    missing.push(
      refuse('completion.hours', {
        percent: rule.percent,
        // Rounded down: nobody is told of 80 per cent that were not enough.
        attended: Math.floor((attended * 100) / counted),
      }).refusal,
    );
  }
  return { isComplete: missing.length === 0, attended, counted, missing };
}

interface Best {
  readonly minutes: number;
  readonly excused: boolean;
  /** What has to be settled first, where it could still change the outcome. */
  readonly open: 'completion.unmarked' | 'completion.conflict' | null;
}

/** The session, or the one that makes good for it: whichever somebody has more of. */
function bestOf(
  session: HeldSession,
  sessions: readonly HeldSession[],
  attendance: ReadonlyMap<SessionId, Attendance | null>,
): Best {
  const own = attendance.get(session.id);
  const others = sessions
    .filter(({ catchUpFor }) => catchUpFor === session.id)
    .map((one) => ({ one, said: attendance.get(one.id) }));
  const minutes = Math.min(
    session.minutes,
    Math.max(minutesOf(session, own), ...others.map(({ one, said }) => minutesOf(one, said))),
  );
  const differs = own === null || others.some(({ said }) => said === null);
  const isOpen = minutes < session.minutes && differs;
  const isUnmarked = minutes === 0 && (own === undefined || own?.as === 'unmarked');
  return {
    minutes,
    excused: own?.as === 'excused',
    open: isOpen ? 'completion.conflict' : isUnmarked ? 'completion.unmarked' : null,
  };
}

const minutesOf = ({ minutes }: HeldSession, said: Attendance | null | undefined): number =>
  said?.as === 'present' ? Math.max(0, minutes - said.late - said.early) : 0;

const named = (
  code: 'completion.session' | 'completion.unmarked' | 'completion.conflict',
  session: number,
): Missing => refuse(code, { session }).refusal;
