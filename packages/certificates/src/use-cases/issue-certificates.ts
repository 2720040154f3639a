import { accept, ok, refuse, type MunicipalityId, type PersonId, type Transaction } from '@talka/kernel';
import type { Certificate, CertificateId, Wanted } from '../certificate.js';
import type { Batch, CertificatePorts, Made } from '../ports.js';
import { sharesOf, WHOLE, type Share } from '../rules/shares-of.js';

/** Certificates to be made together, with all that is on them: whoever asks has decided who gets one. */
export interface CertificateBatch {
  /** What they are made for, by reference: asked for twice, they are made once. */
  readonly origin: string;
  readonly municipality: MunicipalityId;
  /** Null: nobody, it follows from what happened. */
  readonly by: PersonId | null;
  readonly wanted: readonly (Wanted & { readonly replaces?: CertificateId })[];
}

/**
 * Asks for certificates; the worker makes them. Who has one for the same thing already keeps that one.
 * @returns what they are made in, and how many they are; undefined when this was asked for before
 */
export const issueCertificates = (transaction: Transaction<CertificatePorts>) => (batch: CertificateBatch) =>
  transaction((ports) => askForCertificates(ports, batch));

/** The same inside a transaction that does more. */
export async function askForCertificates(
  ports: CertificatePorts,
  { origin, municipality, by, wanted }: CertificateBatch,
): Promise<(Batch & { readonly added: number }) | undefined> {
  const batch = await ports.certificates.open(origin, municipality, by);
  if (!batch) return undefined;
  const list = await ports.certificates.list(municipality);
  let added = 0;
  for (const one of wanted) if (await place(ports, batch, list, one)) added += 1;
  if (added > 0) {
    await ports.record({
      kind: 'certificates.asked',
      subject: { kind: 'certificate-batch', id: batch.id },
      ...{ municipality, by, facts: { batch: batch.id, certificates: added } },
    });
    for (const share of sharesOf(added)) await ports.queue(batch, share);
  }
  return { ...batch, added };
}

const TRIES = 20;

/** A place drawn at random may be another's already: then another is drawn. */
async function place(
  { certificates, draw }: CertificatePorts,
  batch: Batch,
  list: number,
  { replaces, ...wanted }: CertificateBatch['wanted'][number],
): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const drawn = { code: draw.code(), list: { number: list, index: draw.index() } };
    const added = await certificates.add(batch, { ...wanted, ...drawn, replaces: replaces ?? null });
    if (added !== 'taken') return added === 'added';
  }
  throw new Error('no free place in the status list');
}

/** What somebody asks for themselves: refused where they have it. */
export async function askForOwn(ports: CertificatePorts, batch: CertificateBatch): Promise<Batch> {
  const asked = await askForCertificates(ports, batch);
  return accept(asked && asked.added > 0 ? ok(asked) : refuse('certificate.exists'));
}

/**
 * Makes some certificates of a batch's share, in one transaction: a crash leaves them waiting, and two workers make none twice.
 * @returns how many are settled; 0: none is left that nobody else is making
 */
export const makeWaiting =
  (
    transaction: Transaction<
      CertificatePorts & { readonly make: (certificate: Certificate) => Promise<Made> }
    >,
  ) =>
  (batch: string, most: number, share: Share = WHOLE) =>
    transaction(async ({ certificates, make, record, now }): Promise<number> => {
      const waiting = await certificates.waiting(batch, share, most);
      for (const one of waiting) {
        // Taken back meanwhile, or erased: then nothing takes its place.
        if (one.replaces && (await certificates.find(one.replaces))?.state !== 'issued') {
          await certificates.drop(one.id);
          continue;
        }
        const made = await make({ ...one, issuedAt: now });
        if (one.replaces) await certificates.replace(one.replaces, one.id);
        await certificates.issue(one.id, made);
        const about = {
          subject: { kind: 'certificate', id: one.id },
          municipality: one.municipality,
          by: null,
        };
        await record({ kind: 'certificate.issued', ...about, facts: { batch, kind: one.kind } });
      }
      return waiting.length;
    });
