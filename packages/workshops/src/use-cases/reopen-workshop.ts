import { accept, refuse, type PersonId, type Result, type Transaction } from '@talka/kernel';
import type { ClosingWorkshop, RegisterPorts } from '../register.ports.js';
import { decideReopening } from '../rules/decide-reopening.js';
import type { WorkshopId } from '../workshop.js';

/** When the last session that is held ends, or ended. */
export const overOf = ({ sessions }: Pick<ClosingWorkshop, 'sessions'>): Date | null =>
  sessions.reduce<Date | null>(
    (last, { during }) => (last && last >= during.until ? last : during.until),
    null,
  );

/**
 * Opens a closed workshop again, to put its register right. Nobody loses anything by that alone: what stood stands until it is closed
 * anew, and certificates follow then.
 */
export const reopenWorkshop =
  (transaction: Transaction<RegisterPorts>) =>
  (by: PersonId, id: WorkshopId, reason: string): Promise<Result<undefined>> =>
    transaction(async ({ registers, recordClosing, now }): Promise<undefined> => {
      const workshop = (await registers.lockWorkshop(id, by)) ?? accept<never>(refuse('register.not-found'));
      const { role, state, number, municipality } = workshop;
      const over = overOf(workshop);
      if (role === undefined || role === 'guest' || over === null)
        return accept(refuse('register.not-found'));
      await registers.reopen(id, accept(decideReopening({ role, state, over, now }, reason)));
      await recordClosing({
        ...{ kind: 'workshop.reopened', subject: { kind: 'workshop', id }, municipality, by },
        facts: { workshop: number },
      });
      return undefined;
    });
