import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import { holds, type Actor, type Person } from '@talka/identity';
import type { Case, CaseId } from '../case.js';
import { decideClaim } from '../rules/decide-claim.js';
import type { ModerationPorts } from '../ports.js';

/** The case, locked, if this person moderates its municipality or is on duty for it; others are told it does not exist. */
export async function caseForModerator(
  { cases, pool }: Pick<ModerationPorts, 'cases' | 'pool'>,
  id: CaseId,
  by: Person,
): Promise<Case> {
  const found = await cases.find(id);
  if (!found) return accept(refuse('case.not-found'));
  const reaches = moderates(by, found.municipality) || (await pool.reaches(by.id, found));
  return reaches ? found : accept(refuse('case.not-found'));
}

const moderates = (by: Person, municipality: MunicipalityId): boolean => {
  const actor: Actor = { kind: 'person', ...by };
  return holds(actor, 'moderator', municipality) || holds(actor, 'administrator', municipality);
};

/** Takes a case for half an hour, or makes one's own hold last longer. */
export const claimCase = (transaction: Transaction<ModerationPorts>) => (by: Person, id: CaseId) =>
  transaction(async (ports): Promise<Case> => {
    const of = await caseForModerator(ports, id, by);
    const claimed = await ports.cases.saveClaim(of, accept(decideClaim(of, by.id, ports.now)));
    await ports.record(about(of, 'case.claimed', by));
    return claimed;
  });

/** Gives a case back to the others. Releasing what one does not hold changes nothing. */
export const releaseCase = (transaction: Transaction<ModerationPorts>) => (by: Person, id: CaseId) =>
  transaction(async (ports): Promise<Case> => {
    const of = await caseForModerator(ports, id, by);
    if (of.claim?.by !== by.id) return of;
    const released = await ports.cases.saveClaim(of, null);
    await ports.record(about(of, 'case.released', by));
    return released;
  });

const about = <K extends 'case.claimed' | 'case.released'>(of: Case, kind: K, by: Person) => ({
  kind,
  subject: { kind: 'case', id: of.id },
  municipality: of.municipality,
  by: by.id,
  facts: { subject: of.subject.id },
});
