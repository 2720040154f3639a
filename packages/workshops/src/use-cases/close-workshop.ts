import { accept, dayInRiga, refuse, type PersonId, type Result, type Transaction } from '@talka/kernel';
import type { Completion } from '../completion.js';
import type { Fact } from '../fact.js';
import type { ClosingWorkshop, Completed, Learner, RegisterPorts } from '../register.ports.js';
import { attendanceOf } from '../rules/attendance-of.js';
import { decideCompletion } from '../rules/decide-completion.js';
import { learn, NOTHING_KNOWN } from '../rules/merge-facts.js';
import { readRegister } from '../rules/read-register.js';
import type { WorkshopId } from '../workshop.js';

/** How far each is, from the registers as they stand. */
export interface Outlook {
  readonly learners: readonly { readonly learner: Learner; readonly completion: Completion | null }[];
  /** Marks leaders differ about: the workshop cannot be closed before they are settled. */
  readonly conflicts: number;
  /** Walk-ins nobody has found an enrolment for: nothing is counted for them. */
  readonly unknown: number;
  /** What was looked at, as a number: whoever closes says what they saw. */
  readonly facts: number;
}

/** Who would complete the workshop now, and what is missing for the others. */
export function outlookOf(
  { rule, sessions, learners }: Pick<ClosingWorkshop, 'rule' | 'sessions' | 'learners'>,
  facts: readonly Fact[],
): Outlook {
  const known = learn(NOTHING_KNOWN, facts);
  const registers = new Map(sessions.map(({ id }) => [id, readRegister(known, id)]));
  const all = [...registers.values()];
  return {
    learners: learners.map((learner) => ({
      learner,
      completion: rule && decideCompletion({ rule, sessions, attendance: attendanceOf(learner, registers) }),
    })),
    conflicts: all.reduce(
      (sum, { entries, walkIns }) =>
        sum +
        entries.filter(({ conflict }) => conflict.length > 0).length +
        walkIns.filter(({ conflict }) => conflict.length > 0).length,
      0,
    ),
    unknown: all.reduce(
      (sum, { walkIns }) => sum + walkIns.filter(({ enrolment }) => enrolment === null).length,
      0,
    ),
    facts: known.size,
  };
}

export interface SeenOutlook extends Outlook {
  readonly workshop: ClosingWorkshop;
}

/** The preview, for whoever keeps the registers. */
export const seeOutlook =
  (transaction: Transaction<RegisterPorts>) =>
  (by: PersonId, id: WorkshopId): Promise<Result<SeenOutlook>> =>
    transaction(async ({ registers }): Promise<SeenOutlook> => {
      const workshop = (await registers.lockWorkshop(id, by)) ?? accept<never>(refuse('register.not-found'));
      if (workshop.role === undefined || workshop.role === 'guest' || workshop.state === 'draft')
        accept(refuse('register.not-found'));
      const facts = await registers.ofSessions(workshop.sessions.map((session) => session.id));
      return { workshop, ...outlookOf(workshop, facts) };
    });

/**
 * Closes a workshop after its last session: its registers change no more, and who completed it is kept. Certificates are made of that.
 * @param seen the number of facts that whoever closes has looked at
 */
export const closeWorkshop =
  (transaction: Transaction<RegisterPorts>) =>
  (by: PersonId, id: WorkshopId, seen: number): Promise<Result<undefined>> =>
    transaction(async ({ registers, recordClosing, now }): Promise<undefined> => {
      const workshop = (await registers.lockWorkshop(id, by)) ?? accept<never>(refuse('register.not-found'));
      const { role, state, sessions } = workshop;
      if (role === undefined || role === 'guest' || state === 'draft') accept(refuse('register.not-found'));
      if (role !== 'leader') accept(refuse('closing.not-leader'));
      if (state !== 'published') accept(refuse('closing.closed'));
      if (sessions.length === 0 || sessions.some(({ during }) => during.until > now))
        accept(refuse('closing.not-over'));
      const facts = await registers.ofSessions(sessions.map((session) => session.id));
      const outlook = outlookOf(workshop, facts);
      if (outlook.conflicts > 0) accept(refuse('closing.conflicts', { count: outlook.conflicts }));
      if (outlook.facts !== seen) accept(refuse('closing.changed'));
      const completed = completedOf(workshop, outlook, facts);
      await registers.close(id, completed);
      await recordClosing({
        ...{
          kind: 'workshop.closed',
          subject: { kind: 'workshop', id },
          municipality: workshop.municipality,
          by,
        },
        facts: { workshop: workshop.number, completed: completed.length },
      });
      return undefined;
    });

function completedOf(
  { sessions }: ClosingWorkshop,
  { learners }: Outlook,
  facts: readonly Fact[],
): Completed[] {
  const known = learn(NOTHING_KNOWN, facts);
  const registers = new Map(sessions.map(({ id }) => [id, readRegister(known, id)]));
  return learners.flatMap(({ learner, completion }) => {
    if (!completion?.isComplete) return [];
    const attended = attendanceOf(learner, registers);
    const days = sessions
      .filter(({ id }) => attended.get(id)?.as === 'present')
      .map(({ during }) => dayInRiga(during.from))
      .sort();
    const [from = ''] = days;
    return [{ person: learner.person, completion, from, until: days.at(-1) ?? from }];
  });
}
