import type { Person } from '@talka/identity';
import { accept, ok, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Certificate } from '../certificate.js';
import { readCode } from '../code.js';
import type { CertificatePorts } from '../ports.js';
import { decideRevocation, tidyReason } from '../rules/decide-revocation.js';

type In = Transaction<CertificatePorts>;

/** A municipality takes one of its certificates back. */
export const revokeCertificate =
  (transaction: In) => (by: Person, municipality: MunicipalityId, typed: string, reason: string) =>
    transaction(async (ports): Promise<void> => {
      const code = accept(readCode(typed));
      const found = await ports.certificates.byCode(code, municipality);
      const certificate = accept(found ? ok(found) : refuse('certificate.not-found'));
      const words = accept(decideRevocation(certificate.state, reason));
      await takeBack(ports, by, certificate, words);
    });

/**
 * It takes all back that were made together: those that count, and those that wait are not made any more. Those that count no more already
 * stay as they are. @returns how many it took back
 */
export const revokeBatch =
  (transaction: In) => (by: Person, municipality: MunicipalityId, batch: string, reason: string) =>
    transaction(async (ports): Promise<number> => {
      const words = accept(tidyReason(reason));
      const all = await ports.certificates.ofBatch(batch, municipality);
      if (all.length === 0) accept(refuse('certificate.not-found'));
      const [waits, counts] = (['waiting', 'issued'] as const).map((state) =>
        all.filter((one) => one.state === state),
      ) as [Certificate[], Certificate[]];
      if (waits.length + counts.length === 0) accept(refuse('certificate.not-issued'));
      for (const { id } of waits) await ports.certificates.drop(id);
      for (const one of counts) await takeBack(ports, by, one, words);
      return counts.length;
    });

async function takeBack(
  { certificates, record }: CertificatePorts,
  by: Person,
  { id, kind, municipality }: Certificate,
  words: string,
): Promise<void> {
  await certificates.revoke(id, by.id, words);
  const about = { subject: { kind: 'certificate', id }, municipality, by: by.id };
  await record({ kind: 'certificate.revoked', ...about, facts: { kind } });
}
