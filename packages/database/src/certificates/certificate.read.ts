import type { Certificate, CertificateKind, Competence, ConfirmedHours, Share } from '@talka/certificates';
import type { LocalName } from '@talka/territory';
import { ownOrTheirChilds, toldFor } from '../identity/children.store.js';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { CERTIFICATE, certificateOf, type CertificateRow } from './certificate.rows.js';

/** A signed document, as it was signed. */
export type Signed = Record<string, Json>;
type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export interface OwnCertificateRow {
  readonly certificate: Certificate;
  /** What its holder is called now. */
  readonly nameNow: string;
  readonly revokedWhy: string | null;
  readonly papers: readonly string[];
  readonly words: Partial<Readonly<Record<Competence, string>>>;
}

interface OwnRow extends CertificateRow {
  readonly name_now: string;
  readonly revoked_why: string | null;
  readonly papers: readonly string[];
  readonly words: Partial<Readonly<Record<Competence, string>>>;
}

/** All certificates of somebody and of the children they bring, the newest first, with what they say of themselves. */
export async function ownCertificates(on: Queryable, holder: string): Promise<OwnCertificateRow[]> {
  const found = await rows<OwnRow>(
    on,
    sql`select ${CERTIFICATE}, c.revoked_why, (select p.name from person p where p.id = c.holder_id) as name_now,
          array(select p.language from certificate_paper p where p.certificate_id = c.id order by p.language) as papers,
          coalesce((select jsonb_object_agg(r.competence, r.words) from certificate_reflection r
            where r.certificate_id = c.id), '{}') as words
        from certificate c where ${ownOrTheirChilds(sql`c.holder_id`, holder)} order by c.id desc`,
  );
  return found.map((row) => ({
    nameNow: row.name_now,
    ...{ certificate: certificateOf(row), revokedWhy: row.revoked_why, papers: row.papers, words: row.words },
  }));
}

/** The paper of somebody's own certificate, or of a child's they bring. */
export const ownPaper = (
  on: Queryable,
  holder: string,
  id: string,
  language: string,
): Promise<{ readonly pdf: Buffer; readonly code: string } | undefined> =>
  first(
    on,
    sql`select p.pdf, c.code from certificate c join certificate_paper p on p.certificate_id = c.id
        where c.id = ${id} and ${ownOrTheirChilds(sql`c.holder_id`, holder)} and p.language = ${language}`,
  );

/** Somebody's own certificate or of a child they bring, and what was signed of it. */
export async function ownCredential(
  on: Queryable,
  holder: string,
  id: string,
): Promise<{ readonly certificate: Certificate; readonly credential: Signed } | undefined> {
  const found = await first<CertificateRow & { credential: Signed }>(
    on,
    sql`select ${CERTIFICATE}, c.credential from certificate c
        where c.id = ${id} and ${ownOrTheirChilds(sql`c.holder_id`, holder)} and c.credential is not null`,
  );
  return found && { certificate: certificateOf(found), credential: found.credential };
}

/** What a code leads to, and what took its place. */
export async function certificateAt(
  on: Queryable,
  code: string,
): Promise<{ readonly certificate?: Certificate; readonly replacement?: Certificate }> {
  const found = await rows<CertificateRow>(
    on,
    sql`select ${CERTIFICATE} from certificate c
        where c.code = ${code} or c.id = (select o.replaced_by from certificate o where o.code = ${code})`,
  );
  const all = found.map(certificateOf);
  const [certificate, replacement] = [
    all.find((one) => one.code === code),
    all.find((one) => one.code !== code),
  ];
  return { ...(certificate && { certificate }), ...(replacement && { replacement }) };
}

/** The indexes in a status list of what does not count any more. @returns undefined when there is no such list */
export async function goneFromList(
  on: Queryable,
  municipality: string,
  list: number,
): Promise<readonly number[] | undefined> {
  const found = await first<{ gone: number[]; any: boolean }>(
    on,
    sql`select coalesce(array_agg(status_index) filter (where state in ('revoked', 'replaced')), '{}') as gone,
          count(*) > 0 as any
        from certificate where municipality_id = ${municipality} and status_list = ${list}`,
  );
  return found?.any ? found.gone : undefined;
}

export interface HoursOfferRow extends ConfirmedHours {
  readonly municipality: string;
}

/** Hours of somebody that an organiser has confirmed, by the day in Riga on which the shift began. */
export const confirmedHours = (on: Queryable, person: string): Promise<HoursOfferRow[]> =>
  rows(
    on,
    sql`select e.municipality_id as municipality, g.number as organisation, g.name as organiser,
          to_char(lower(s.during) at time zone 'Europe/Riga', 'YYYY-MM-DD') as day, h.minutes
        from registration r join volunteer_hours h on h.registration_id = r.id and h.minutes > 0
          join slot s on s.id = r.slot_id join volunteer_shift v on v.slot_id = s.id
          join volunteer_event e on e.id = v.event_id join organisation g on g.id = e.organisation_id
        where r.person_id = ${person} order by day, s.id`,
  );

export interface BatchRow {
  readonly id: string;
  readonly asked_at: Date;
  readonly kind: CertificateKind;
  readonly title: LocalName | null;
  readonly certificates: number;
  readonly made: number;
}

/** How far certificates that are made together are. */
export const batchProgress = (on: Queryable, municipality: string): Promise<BatchRow[]> =>
  rows(
    on,
    sql`select b.id, b.asked_at, min(c.kind) as kind, (array_agg(c.title))[1] as title, count(*)::int as certificates,
          (count(*) filter (where c.state <> 'waiting'))::int as made
        from certificate_batch b join certificate c on c.batch_id = b.id
        where b.municipality_id = ${municipality} group by b.id order by b.id desc limit 50`,
  );

/** How many of a batch's share wait to be made, those that somebody is making just now among them. */
export const waitingOf = async (on: Queryable, batch: string, { part, of }: Share): Promise<number> =>
  (
    await one<{ waiting: number }>(
      on,
      sql`select count(*)::int as waiting from certificate where batch_id = ${batch} and state = 'waiting'
            and status_index % ${of}::int = ${part}::int`,
    )
  ).waiting;

/** Whom a certificate concerns, as they are told of it. */
export interface CertificateTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: 'lv' | 'ltg' | 'en' | 'ru';
  readonly kind: string;
  readonly title: LocalName | null;
  readonly organisation: string | null;
  readonly municipality: LocalName;
  readonly why: string | null;
}

export const certificateTold = (on: Queryable, id: string): Promise<CertificateTold | undefined> =>
  first(
    on,
    sql`select p.id as person, p.email, p.language, c.kind, c.title, c.organisation, m.name as municipality, c.revoked_why as why
        from certificate c join person p on p.id = ${toldFor(sql`c.holder_id`)} and p.erased_at is null
          join municipality m on m.id = c.municipality_id
        where c.id = ${id}`,
  );

export const batchById = (
  on: Queryable,
  id: string,
): Promise<{ readonly municipality: string } | undefined> =>
  first(on, sql`select municipality_id as municipality from certificate_batch where id = ${id}`);
