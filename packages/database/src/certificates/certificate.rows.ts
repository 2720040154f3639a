import {
  certificateId,
  type Certificate,
  type CertificateKind,
  type CertificateState,
  type Shown,
} from '@talka/certificates';
import { municipalityId, personId } from '@talka/kernel';
import type { LocalName } from '@talka/territory';
import { sql, type Sql } from '../sql.js';

export interface CertificateRow {
  readonly id: string;
  readonly code: string;
  readonly municipality_id: string;
  readonly holder_id: string;
  readonly kind: CertificateKind;
  readonly thing: string;
  readonly name: string;
  readonly title: LocalName | null;
  readonly organisation: string | null;
  /** `YYYY-MM-DD` */
  readonly from_day: string;
  readonly until_day: string;
  readonly minutes: number;
  readonly status_list: number;
  readonly status_index: number;
  readonly state: CertificateState;
  readonly state_at: Date;
  readonly issued_at: Date | null;
  readonly shown: Shown;
  readonly leads_on: boolean;
  readonly replaces: string | null;
  readonly replaced_by: string | null;
}

/** The columns of a certificate `c`. */
export const CERTIFICATE: Sql = sql`c.id, c.code, c.municipality_id, c.holder_id, c.kind, c.thing, c.name, c.title, c.organisation,
  to_char(c.from_day, 'YYYY-MM-DD') as from_day, to_char(c.until_day, 'YYYY-MM-DD') as until_day, c.minutes,
  c.status_list, c.status_index, c.state, c.state_at, c.issued_at, c.shown, c.leads_on, c.replaces, c.replaced_by`;

export const certificateOf = (row: CertificateRow): Certificate => ({
  id: certificateId(row.id),
  code: row.code,
  municipality: municipalityId(row.municipality_id),
  holder: personId(row.holder_id),
  ...{ kind: row.kind, thing: row.thing, name: row.name, title: row.title, organisation: row.organisation },
  ...{ from: row.from_day, until: row.until_day, minutes: row.minutes },
  list: { number: row.status_list, index: row.status_index },
  ...{ state: row.state, stateAt: row.state_at, issuedAt: row.issued_at },
  ...{ shown: row.shown, leadsOn: row.leads_on },
  replaces: row.replaces === null ? null : certificateId(row.replaces),
  replacedBy: row.replaced_by === null ? null : certificateId(row.replaced_by),
});
