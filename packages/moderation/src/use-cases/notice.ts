import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { Subject } from '../case.js';
import type { ModerationPorts } from '../ports.js';
import type { Noticed } from '../report.js';
import { openCase } from './open-case.js';

export interface SomethingNoticed {
  readonly subject: Subject;
  readonly noticed: Noticed;
  readonly municipality: MunicipalityId;
  readonly authors: readonly PersonId[];
}

/**
 * Puts something that stays public before a moderator, inside the transaction that made it so: a person decides, always.
 * Where it lies on the desk already, this joins what is there.
 */
export async function notice(
  { cases, reports, record }: Pick<ModerationPorts, 'cases' | 'reports' | 'record'>,
  { noticed, ...of }: SomethingNoticed,
): Promise<void> {
  const open =
    (await cases.openCaseOf(of.subject)) ??
    (await openCase(
      { cases, record },
      { kind: 'report', looks: 'after', firstDecider: null, note: null, ...of },
    ));
  await reports.notice(open.id, noticed);
}
