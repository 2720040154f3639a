import type { Certificate } from '@talka/certificates';
import { searchQuery } from '../ideas/search.js';
import { rows, sql, type Queryable, type Sql } from '../sql.js';
import { CERTIFICATE, certificateOf, type CertificateRow } from './certificate.rows.js';

/** What an office looks for: words of a name, a workshop or an organisation; a code; or all that was made together. */
export interface CertificatesAsked {
  readonly q?: string | undefined;
  /** What was typed, where it can be a code. */
  readonly code?: string | undefined;
  readonly batch?: string | undefined;
}

/** More than anybody looks through: they type more of the name. */
export const MOST_FOUND = 50;

const found = ({ q = '', code, batch }: CertificatesAsked): Sql => {
  if (batch !== undefined) return sql`c.batch_id = ${batch}`;
  if (code !== undefined) return sql`c.code = ${code}`;
  const query = searchQuery(q);
  return query === '' ? sql`false` : sql`c.search @@ ${query}::tsquery`;
};

/** Certificates a municipality has issued, whatever became of them: what waits and what lost its name is not found by it. Newest first. */
export async function officeCertificates(
  on: Queryable,
  municipality: string,
  asked: CertificatesAsked,
): Promise<Certificate[]> {
  const all = await rows<CertificateRow>(
    on,
    sql`select ${CERTIFICATE} from certificate c
        where c.municipality_id = ${municipality} and c.state <> 'waiting' and ${found(asked)}
        order by c.id desc limit ${MOST_FOUND}`,
  );
  return all.map(certificateOf);
}
