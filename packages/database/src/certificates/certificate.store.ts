import {
  LIST_FILLED,
  type Batch,
  type Certificate,
  type CertificateId,
  type CertificateStore,
  type HoursCertificate,
  type Made,
  type NewCertificate,
  type Reflection,
  type Share,
  type Shown,
  type Standing,
} from '@talka/certificates';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import { ownOrTheirChilds } from '../identity/children.store.js';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { CERTIFICATE, certificateOf, type CertificateRow } from './certificate.rows.js';

/** Certificates in PostgreSQL, inside one transaction. */
export class PgCertificateStore implements CertificateStore {
  constructor(private readonly on: Queryable) {}

  async open(origin: string, municipality: MunicipalityId, by: PersonId | null): Promise<Batch | undefined> {
    const opened = await first<{ id: string }>(
      this.on,
      sql`insert into certificate_batch (origin, municipality_id, asked_by) values (${origin}, ${municipality}, ${by})
          on conflict (origin) do nothing returning id`,
    );
    return opened && { id: opened.id, municipality };
  }

  async list(municipality: MunicipalityId): Promise<number> {
    const { list } = await one<{ list: number }>(
      this.on,
      sql`select (count(*) / ${LIST_FILLED}::int + 1)::int as list from certificate where municipality_id = ${municipality}`,
    );
    return list;
  }

  async add(batch: Batch, it: NewCertificate): Promise<'added' | 'exists' | 'taken'> {
    const has = sql`select from certificate where holder_id = ${it.holder} and thing = ${it.thing}
      and state in ('waiting', 'issued') and id is distinct from ${it.replaces}::uuid`;
    if (await first(this.on, has)) return 'exists';
    const added = await first(
      this.on,
      sql`insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, title, organisation,
            from_day, until_day, minutes, status_list, status_index, replaces)
          values (${batch.id}, ${batch.municipality}, ${it.code}, ${it.holder}, ${it.kind}, ${it.thing}, ${it.name},
            ${it.title && JSON.stringify(it.title)}::jsonb, ${it.organisation}, ${it.from}, ${it.until}, ${it.minutes},
            ${it.list.number}, ${it.list.index}, ${it.replaces})
          on conflict do nothing returning id`,
    );
    if (added) return 'added';
    // Another transaction may have written down the same meanwhile: its row is seen now.
    return (await first(this.on, has)) ? 'exists' : 'taken';
  }

  async hoursOf(holder: PersonId, municipality: MunicipalityId): Promise<readonly HoursCertificate[]> {
    await rows(this.on, sql`select from person where id = ${holder} for no key update`);
    return rows<HoursCertificate>(
      this.on,
      sql`select thing, state, to_char(from_day, 'YYYY-MM-DD') as from, to_char(until_day, 'YYYY-MM-DD') as until
          from certificate where holder_id = ${holder} and municipality_id = ${municipality} and kind = 'hours'`,
    );
  }

  find = (id: CertificateId): Promise<Certificate | undefined> => this.locked(sql`c.id = ${id}`);

  own = (id: CertificateId, person: PersonId): Promise<Certificate | undefined> =>
    this.locked(sql`c.id = ${id} and ${ownOrTheirChilds(sql`c.holder_id`, person)}`);

  async nameOf(holder: PersonId): Promise<string> {
    return (await one<{ name: string }>(this.on, sql`select name from person where id = ${holder}`)).name;
  }

  byCode = (code: string, municipality: MunicipalityId): Promise<Certificate | undefined> =>
    this.locked(sql`c.code = ${code} and c.municipality_id = ${municipality} and c.state <> 'waiting'`);

  private async locked(which: Sql): Promise<Certificate | undefined> {
    const found = await first<CertificateRow>(
      this.on,
      sql`select ${CERTIFICATE} from certificate c where ${which} for no key update`,
    );
    return found && certificateOf(found);
  }

  async ofBatch(batch: string, municipality: MunicipalityId): Promise<readonly Certificate[]> {
    const found = await rows<CertificateRow>(
      this.on,
      sql`select ${CERTIFICATE} from certificate c where c.batch_id = ${batch} and c.municipality_id = ${municipality}
          order by c.id for no key update`,
    );
    return found.map(certificateOf);
  }

  async waiting(batch: string, { part, of }: Share, most: number): Promise<readonly Certificate[]> {
    const found = await rows<CertificateRow>(
      this.on,
      sql`select ${CERTIFICATE} from certificate c where c.batch_id = ${batch} and c.state = 'waiting'
            and c.status_index % ${of}::int = ${part}::int
          order by c.id limit ${most} for no key update skip locked`,
    );
    return found.map(certificateOf);
  }

  async issue(id: CertificateId, { key, credential, papers }: Made): Promise<void> {
    await rows(
      this.on,
      sql`update certificate set state = 'issued', state_at = talka_now(), issued_at = talka_now(), key_id = ${key},
            credential = ${JSON.stringify(credential)}::jsonb
          where id = ${id}`,
    );
    for (const { language, pdf } of papers)
      await rows(
        this.on,
        sql`insert into certificate_paper (certificate_id, language, pdf) values (${id}, ${language}, ${Buffer.from(pdf)})`,
      );
  }

  async drop(id: CertificateId): Promise<void> {
    await rows(this.on, sql`delete from certificate where id = ${id} and state = 'waiting'`);
  }

  /** What it said of a name that is no more is not kept: neither printed nor signed. */
  async replace(id: CertificateId, by: CertificateId): Promise<void> {
    await rows(
      this.on,
      sql`update certificate set state = 'replaced', state_at = talka_now(), replaced_by = ${by}, name = '', credential = null
          where id = ${id}`,
    );
    await rows(this.on, sql`delete from certificate_paper where certificate_id = ${id}`);
    // What was closed stays closed; whoever has chosen for the new one already is taken at their word.
    await rows(
      this.on,
      sql`update certificate n set shown = o.shown from certificate o
          where n.id = ${by} and o.id = ${id} and n.shown = 'genuine'`,
    );
    await rows(
      this.on,
      sql`update certificate_reflection set certificate_id = ${by} where certificate_id = ${id}`,
    );
  }

  async revoke(id: CertificateId, by: PersonId, reason: string, corrected?: 'corrected'): Promise<void> {
    await rows(
      this.on,
      sql`update certificate set state = 'revoked', state_at = talka_now(), revoked_by = ${by}, revoked_why = ${reason},
            corrected = ${corrected !== undefined}
          where id = ${id}`,
    );
  }

  async standingOf(thing: string, municipality: MunicipalityId): Promise<readonly Standing[]> {
    // Those that wait first: whoever makes one has it before the one it takes the place of.
    await rows(
      this.on,
      sql`select from certificate where thing = ${thing} and municipality_id = ${municipality}
            and state in ('waiting', 'issued') order by state desc, id for no key update`,
    );
    const found = await rows<CertificateRow & { readonly corrected: boolean }>(
      this.on,
      sql`select distinct on (c.holder_id) ${CERTIFICATE}, c.corrected from certificate c
            join person p on p.id = c.holder_id and p.erased_at is null
          where c.thing = ${thing} and c.municipality_id = ${municipality} order by c.holder_id, c.id desc`,
    );
    return found.map((row) => ({ ...certificateOf(row), corrected: row.corrected }));
  }

  async show(id: CertificateId, shown: Shown, leadsOn: boolean): Promise<void> {
    await rows(this.on, sql`update certificate set shown = ${shown}, leads_on = ${leadsOn} where id = ${id}`);
  }

  async reflect(id: CertificateId, words: Reflection): Promise<void> {
    await rows(this.on, sql`delete from certificate_reflection where certificate_id = ${id}`);
    await rows(
      this.on,
      sql`insert into certificate_reflection (certificate_id, competence, words)
          select ${id}, key, value from jsonb_each_text(${JSON.stringify(words)}::jsonb)`,
    );
  }
}
