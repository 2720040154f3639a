import {
  attendedSessions,
  factsAbout,
  learningOf,
  openWorkshops,
  PgFeedbackStore,
  transactionOf,
  workshopCards,
  type AttendedSessionRow,
  type WorkshopCardRow,
} from '@talka/database';
import type { PersonId } from '@talka/kernel';
import {
  attendanceOf,
  learn,
  NOTHING_KNOWN,
  readRegister,
  recommend,
  sayFeedback,
  sessionId,
  type Attendance,
  type RecommendedFor,
} from '@talka/workshops';
import type { DataSource } from 'typeorm';

export interface AttendedSession extends AttendedSessionRow {
  /** Null while nothing is put down, or leaders differ. */
  readonly attendance: Exclude<Attendance, { as: 'unmarked' }> | null;
}

export interface RecommendedWorkshop {
  readonly card: WorkshopCardRow;
  readonly why: readonly RecommendedFor[];
}

/** Where somebody was when they learned, and what they may like to learn next. */
export const learning = (source: DataSource) => ({
  say: sayFeedback(transactionOf(source, (manager) => ({ feedback: new PgFeedbackStore(manager) }))),
  /** Sessions that have begun, newest first, as their registers stand. */
  attended: async (me: PersonId): Promise<readonly AttendedSession[]> => {
    const sessions = await attendedSessions(source, me);
    const ids = sessions.map(({ session }) => session);
    const { enrolments, facts } = await factsAbout(source, me, ids);
    const known = learn(NOTHING_KNOWN, facts);
    const registers = new Map(ids.map((id) => [sessionId(id), readRegister(known, sessionId(id))]));
    const said = attendanceOf({ enrolments }, registers);
    return sessions.map((row) => {
      const attendance = said.get(sessionId(row.session));
      return { ...row, attendance: attendance && attendance.as !== 'unmarked' ? attendance : null };
    });
  },
  recommended: async (me: PersonId): Promise<readonly RecommendedWorkshop[]> => {
    const [own, open] = await Promise.all([learningOf(source, me), openWorkshops(source, me)]);
    const chosen = recommend(own, open);
    const cards = await workshopCards(source, { numbers: chosen.map(({ number }) => number) });
    return chosen.flatMap(({ number, why }) => {
      const card = cards.find((one) => one.number === number);
      return card ? [{ card, why }] : [];
    });
  },
});

export type OwnLearning = ReturnType<typeof learning>;
export const OWN_LEARNING = Symbol('OwnLearning');
