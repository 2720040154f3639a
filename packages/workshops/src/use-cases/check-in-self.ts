import {
  accept,
  contains,
  later,
  MINUTE,
  refuse,
  type PersonId,
  type Result,
  type Transaction,
} from '@talka/kernel';
import type { Fact, FactId, SessionId } from '../fact.js';
import type { RegisterPorts } from '../register.ports.js';
import { windowsTaken } from '../rotating-code.js';
import { MARKED_BEFORE } from '../rules/decide-fact.js';
import { following, learn, NOTHING_KNOWN } from '../rules/merge-facts.js';
import { readRegister } from '../rules/read-register.js';

export interface SelfCheckInPorts extends RegisterPorts {
  /** The code of a session in a stretch of time. */
  codeOf(session: SessionId, window: number): string;
  newFactId(): FactId;
}

/**
 * Somebody checks themselves in by the code on the leader's screen. It is of this session and these few seconds alone; a
 * photograph of it that arrives elsewhere arrives too late. A leader's mark is not changed by it.
 */
export const checkInSelf =
  (transaction: Transaction<SelfCheckInPorts>) =>
  (by: PersonId, id: SessionId, code: string): Promise<Result<{ readonly late: number }>> =>
    transaction(async ({ registers, codeOf, newFactId, now }) => {
      const session =
        (await registers.lockSessions([id], by)).get(id) ?? accept<never>(refuse('register.not-found'));
      const enrolment =
        (await registers.enrolment(id, by)) ?? accept<never>(refuse('self-check-in.not-enrolled'));
      const { during, isClosed, isCancelled } = session;
      const open = { from: later(during.from, -MARKED_BEFORE), until: during.until };
      if (isClosed || isCancelled || !contains(open, now)) accept(refuse('self-check-in.not-now'));
      if (!windowsTaken(now).some((window) => codeOf(id, window) === code))
        accept(refuse('self-check-in.wrong-code'));
      const known = learn(NOTHING_KNOWN, await registers.ofSessions([id]));
      const said = readRegister(known, id).entries.find(({ participant }) => participant === enrolment);
      const late = Math.max(0, Math.floor((now.getTime() - during.from.getTime()) / MINUTE));
      if (said?.attendance?.as === 'present') return { late: said.attendance.late };
      if (said && said.attendance?.as !== 'unmarked') accept(refuse('self-check-in.marked'));
      const device = await registers.selfDevice(id);
      const attendance = { as: 'present', late, early: 0 } as const;
      const saying = { kind: 'mark', about: enrolment, session: id, attendance } as const;
      const fact: Fact = {
        ...saying,
        kind: 'mark',
        ...following(known, saying),
        ...{ id: newFactId(), device: device.id, by, claimedAt: now.toISOString() },
        sequence: (await registers.lastNumber(device.id)) + 1,
      };
      await registers.add([fact]);
      return { late };
    });
