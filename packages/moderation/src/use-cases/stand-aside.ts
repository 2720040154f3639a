import type { Person } from '@talka/identity';
import type { Transaction } from '@talka/kernel';
import type { Case, CaseId } from '../case.js';
import type { ModerationPorts } from '../ports.js';
import { caseForModerator } from './claim-case.js';

/**
 * Says that a case is about somebody close: from then on this moderator decides nothing of theirs. Nobody is told of whom; that it
 * was said is an official act. A hold on the case is given back.
 */
export const declareClose = (transaction: Transaction<ModerationPorts>) => (by: Person, id: CaseId) =>
  transaction(async (ports): Promise<Case> => {
    const of = await caseForModerator(ports, id, by);
    const close = of.authors.filter((author) => author !== by.id);
    if ((await ports.recusals.declare(by.id, close)) > 0)
      await ports.record({
        kind: 'recusal.declared',
        subject: { kind: 'person', id: by.id },
        municipality: of.municipality,
        by: by.id,
        facts: {},
      });
    const left = of.claim?.by === by.id ? await ports.cases.saveClaim(of, null) : of;
    return { ...left, recused: [...left.recused, ...(close.length > 0 ? [by.id] : [])] };
  });

/** Takes it back. One that is not theirs, or not there, changes nothing. */
export const withdrawRecusal =
  (transaction: Transaction<Pick<ModerationPorts, 'recusals' | 'record'>>) => (by: Person, id: string) =>
    transaction(async ({ recusals, record }): Promise<void> => {
      if (!(await recusals.withdraw(by.id, id))) return;
      await record({
        kind: 'recusal.withdrawn',
        subject: { kind: 'person', id: by.id },
        municipality: null,
        by: by.id,
        facts: {},
      });
    });
