import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { Wanted } from '../certificate.js';
import type { CertificatePorts } from '../ports.js';
import { decideCorrection } from '../rules/decide-correction.js';
import { askForCertificates } from './issue-certificates.js';

/** What certificates of a thing are to say, in all. */
export interface Corrected {
  /** One for each time this is said: what is made by it is made together. */
  readonly origin: string;
  readonly municipality: MunicipalityId;
  readonly thing: string;
  /** Who achieved it, each with the same thing. */
  readonly achieved: readonly Wanted[];
  /** By whom those are taken back that should not be there, and why; null: none is. */
  readonly because: { readonly by: PersonId; readonly why: string } | null;
}

/**
 * Brings certificates of a thing in line with who achieved it, within a transaction that does more: some are asked for, some take the
 * place of others, some are taken back. Whoever calls it holds what it follows from, so that two do not do it at once.
 */
export async function correctCertificates(ports: CertificatePorts, said: Corrected): Promise<void> {
  const { certificates, record } = ports;
  const { municipality, because } = said;
  const standing = await certificates.standingOf(said.thing, municipality);
  const { give, takeBack, drop } = decideCorrection(standing, said.achieved);
  if (because) {
    for (const id of drop) await certificates.drop(id);
    for (const id of takeBack) {
      await certificates.revoke(id, because.by, because.why, 'corrected');
      const about = { subject: { kind: 'certificate', id }, municipality, by: because.by };
      await record({ kind: 'certificate.revoked', ...about, facts: { kind: 'workshop' } });
    }
  }
  if (give.length > 0)
    await askForCertificates(ports, { origin: said.origin, municipality, by: null, wanted: give });
}
