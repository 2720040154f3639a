import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Subject } from '../case.js';
import type { ModerationPorts } from '../ports.js';
import { tidyReport, type Report } from '../report.js';
import { decideReport } from '../rules/decide-report.js';
import { openCase } from './open-case.js';

export type SendReport = Omit<Report, 'by'> & { readonly subject: Subject };

/**
 * Reports something public. All reports of one thing are one case; where it is on the desk already, this one joins what is there.
 * @returns the code by which whoever reported reads what became of it
 */
export const report =
  (transaction: Transaction<ModerationPorts>) =>
  (by: Person | null, { subject, ...said }: SendReport) =>
    transaction(async (ports): Promise<string> => {
      const { cases, reports, subjects, record } = ports;
      const about = (await subjects.shown(subject)) ?? accept<never>(refuse('report.nothing-there'));
      const who = by?.id ?? null;
      const waiting = who === null ? 0 : await reports.waitingOf(who);
      const suspendedUntil = who && (await reports.suspendedUntil(who, about.municipality));
      accept(decideReport({ authors: about.authors, by: who, waiting, suspendedUntil }));
      const told = accept(tidyReport({ ...said, by: who }));
      const of =
        (await cases.openCaseOf(subject)) ??
        (await openCase(ports, { kind: 'report', subject, looks: 'after', ...about, ...NOBODY_YET }));
      const code = (await reports.add(of.id, told)) ?? accept<never>(refuse('report.already'));
      await record({
        ...{ kind: 'report.received', subject: { kind: 'case', id: of.id }, municipality: of.municipality },
        ...{ by: null, facts: { ground: told.ground, subject: subject.id } },
      });
      return code;
    });

const NOBODY_YET = { firstDecider: null, note: null } as const;
