import { accept, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Case, CaseId, Outcome } from '../case.js';
import { decideCase } from '../rules/decide-case.js';
import type { ReasonCode } from '../statement.js';
import type { ModerationPorts } from '../ports.js';
import type { Translated } from '../translated.js';
import { caseForModerator } from './claim-case.js';

export interface Decide {
  readonly id: CaseId;
  readonly revision: number;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly words: string;
  readonly translations?: Translated | null | undefined;
  readonly unfounded?: boolean | undefined;
}

/** Decides a case and carries the decision out. Of two moderators at once, one wins; the other is told. */
export const decide = (transaction: Transaction<ModerationPorts>) => (by: Person, command: Decide) =>
  transaction(async (ports): Promise<Case> => {
    const of = await caseForModerator(ports, command.id, by);
    const statement = accept(decideCase({ ...command, case: of, by: by.id, now: ports.now }));
    const decided = await ports.cases.saveDecision(of, statement);
    await ports.subjects.apply(of.subject, statement.outcome, by.id);
    await ports.record({
      kind: 'case.decided',
      subject: { kind: 'case', id: of.id },
      municipality: of.municipality,
      by: by.id,
      facts: { kind: of.kind, outcome: statement.outcome, reason: statement.reason, subject: of.subject.id },
    });
    return decided;
  });
