import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import {
  askForHours,
  askForRenamed,
  certificateId,
  chooseShown,
  codeFrom,
  didDocument,
  europeanCredential,
  issueCertificates,
  LIST_LENGTH,
  makeWaiting,
  reflect,
  revokeBatch,
  revokeCertificate,
  sameName,
  decideShown,
  readCode,
  WHOLE,
  type Certificate,
  type CertificateId,
  type CertificatePorts,
  type HoursAsked,
} from '@talka/certificates';
import {
  batchProgress,
  certificateAt,
  batchById,
  confirmedHours,
  enqueue,
  keysOf,
  municipalities,
  officeCertificates,
  one,
  ownCertificates,
  ownCredential,
  ownPaper,
  PgCertificateStore,
  record,
  sql,
  transactionOf,
  waitingOf,
  type CertificatesAsked,
} from '@talka/database';
import { reflectionPdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type MunicipalityId } from '@talka/kernel';
import { JOBS } from '@talka/jobs';
import { ENV, type Env } from '@talka/platform';
import { nameIn, type Language } from '@talka/territory';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { municipalityKeys } from './keys.js';
import { europeanWords, makeCertificate, type Issued } from './make-certificate.js';
import { statusLists } from './status-list.js';

/** The ports of certificates, on one transaction. */
export const certificatePorts = (manager: EntityManager): CertificatePorts => ({
  certificates: new PgCertificateStore(manager),
  draw: { code: () => codeFrom(randomBytes(10)), index: () => randomInt(LIST_LENGTH) },
  queue: ({ id }, share) => enqueue(manager, JOBS['make-certificates'], { batch: id, share }),
  record: async (happening) => void (await record(manager, happening)),
});

/** What is asked for when it is first needed, and then kept. */
const once = <T>(ask: () => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
};

/** So many are made in one transaction: a crash loses no more work than that, and others wait no longer. */
const AT_ONCE = 10;

export const certificates = (source: DataSource, env: Pick<Env, 'TALKA_SECRET' | 'TALKA_ORIGIN'>) => {
  const origin = env.TALKA_ORIGIN;
  const keys = municipalityKeys(source, env.TALKA_SECRET, origin);
  const lists = statusLists(source, keys, origin);
  const transaction = transactionOf(source, certificatePorts);
  const townOf = async (id: MunicipalityId) => (await municipalities(source, id))[0];
  return {
    issue: issueCertificates(transaction),
    /** Makes what waits in a batch's share, some at a time. @throws while another holds some of it: then it is to be tried again */
    async make(batch: string, share = WHOLE): Promise<void> {
      const known = await batchById(source, batch);
      const town = known && (await townOf(municipalityId(known.municipality)));
      // Whoever it was for has erased their account meanwhile.
      if (!town) return;
      const municipality = municipalityId(town.id);
      for (;;) {
        // The key is read and opened once for those made together, and anew for the next: it may have changed.
        const signer = once(() => keys.signer(municipality));
        const making = transactionOf(source, (manager) => ({
          ...certificatePorts(manager),
          make: (certificate: Certificate) => makeCertificate(signer, town, origin)(certificate as Issued),
        }));
        const made = await makeWaiting(making)(batch, AT_ONCE, share);
        if (!made.ok) throw new Error(`certificates of ${batch}: ${made.refusal.code}`);
        if (made.value === 0) break;
        lists.forget(municipality);
      }
      // What another holds is passed over above: as long as some wait, it is not done, for that one may stop.
      const waiting = await waitingOf(source, batch, share);
      if (waiting > 0) throw new Error(`certificates of ${batch}: ${waiting} are held by another`);
    },
    hours: (person: string) => confirmedHours(source, person),
    askForHours: async (me: Person, asked: HoursAsked & { readonly municipality: MunicipalityId }) => {
      const confirmed = (await confirmedHours(source, me.id)).filter(
        (one) => one.municipality === asked.municipality,
      );
      return askForHours(transaction)(me, `hours:${randomUUID()}`, asked, confirmed);
    },
    askForRenamed: (me: Person, id: CertificateId) =>
      askForRenamed(transaction)(me, `renamed:${randomUUID()}`, id),
    own: (person: string) => ownCertificates(source, person),
    paper: (person: string, id: string, language: string) => ownPaper(source, person, id, language),
    badge: async (person: string, id: string) => (await ownCredential(source, person, id))?.credential,
    /** What somebody wrote of themselves, as a sheet to keep: made when they ask for it, and for nobody else. */
    reflectionSheet: async (me: Person, id: string, language: Language) => {
      const found = (await ownCertificates(source, me.id)).find(({ certificate }) => certificate.id === id);
      if (!found) return refuse('certificate.not-yours');
      if (Object.keys(found.words).length === 0) return refuse('certificate.nothing-said');
      const { title, from, until } = found.certificate;
      const { now } = await one<{ now: Date }>(source, sql`select talka_now() as now`);
      const about = title && nameIn(title, language);
      return ok(
        await reflectionPdf({ name: me.name, about, from, until, words: found.words, made: now }, language),
      );
    },
    european: async (person: string, id: string) => {
      const found = await ownCredential(source, person, id);
      const town = found && (await townOf(found.certificate.municipality));
      if (!found || !town) return undefined;
      const issued = found.certificate as Issued;
      return europeanCredential(issued, { origin, name: town.name }, europeanWords(issued, town, origin));
    },
    show: chooseShown(transaction),
    reflect: reflect(transaction),
    async revoke(by: Person, municipality: MunicipalityId, typed: string, reason: string) {
      const revoked = await revokeCertificate(transaction)(by, municipality, typed, reason);
      lists.forget(municipality);
      return revoked;
    },
    progress: (municipality: string) => batchProgress(source, municipality),
    /** What an office looks for: by a code where what is typed is one, by words otherwise. */
    find: (municipality: string, { q = '', batch }: Pick<CertificatesAsked, 'q' | 'batch'>) => {
      const code = readCode(q);
      return officeCertificates(source, municipality, { q, batch, code: code.ok ? code.value : undefined });
    },
    revokeBatch: async (by: Person, municipality: MunicipalityId, batch: string, reason: string) => {
      const revoked = await revokeBatch(transaction)(by, municipality, batch, reason);
      lists.forget(municipality);
      return revoked;
    },
    /** What a code tells to whoever has it. */
    verify: async (typed: string) => {
      const code = readCode(typed);
      if (!code.ok) return code;
      const { certificate, replacement } = await certificateAt(source, code.value);
      const told = decideShown(certificate, replacement);
      if (!told.ok || !certificate) return refuse('certificate.not-found');
      const town = await townOf(certificate.municipality);
      return town
        ? ok({ told: told.value, certificate, municipality: town.name })
        : refuse('certificate.not-found');
    },
    /** Is that the name on it? Asked by whoever has the paper before them. */
    isNamed: async (typed: string, name: string) => {
      const code = readCode(typed);
      if (!code.ok) return code;
      const { certificate } = await certificateAt(source, code.value);
      const told = decideShown(certificate);
      if (!told.ok || !certificate || told.value.state !== 'issued') return refuse('certificate.not-found');
      return ok({ same: sameName(certificate.name, name) });
    },
    did: async (municipality: MunicipalityId) => {
      if (!(await townOf(municipality))) return undefined;
      return didDocument(origin, municipality, await keysOf(source, municipality));
    },
    statusList: (municipality: MunicipalityId, list: number) => lists.of(municipality, list),
    async changeKey(by: Person, municipality: MunicipalityId) {
      if (!(await townOf(municipality))) return refuse('request.not-found');
      const changed = await keys.change(by.id, municipality);
      lists.forget(municipality);
      return changed;
    },
    idOf: certificateId,
  };
};

export type Certificates = ReturnType<typeof certificates>;
export const CERTIFICATES = Symbol('Certificates');

@Module({
  providers: [{ provide: CERTIFICATES, useFactory: certificates, inject: [DATABASE, ENV] }],
  exports: [CERTIFICATES],
})
export class CertificatesModule {}
