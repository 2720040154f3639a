import type { Role } from '@talka/identity';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface GrantRead {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  readonly municipality: string | null;
  /** Why it was given, if that was said. */
  readonly reason: string | null;
  readonly grantedAt: Date;
  readonly grantedBy: string | null;
}

const grants = (where: Sql) => sql`
  select g.id, g.person_id as person, p.name, g.role, g.municipality_id as municipality,
    g.granted_reason as reason, g.granted_at as "grantedAt", by.name as "grantedBy"
  from role_grant g join person p on p.id = g.person_id left join person by on by.id = g.granted_by
  where g.revoked_at is null and ${where}
  order by p.name, g.role, g.id`;

/** Who has which role in a municipality now. */
export const listGrants = (on: Queryable, municipality: string): Promise<GrantRead[]> =>
  rows<GrantRead>(on, grants(sql`g.municipality_id = ${municipality}`));

/** Who has a role that reaches across the federation, and who runs each municipality. */
export const listFederationGrants = (on: Queryable): Promise<GrantRead[]> =>
  rows<GrantRead>(on, grants(sql`(g.municipality_id is null or g.role = 'administrator')`));

export const readGrant = (on: Queryable, id: string): Promise<GrantRead | undefined> =>
  first<GrantRead>(on, grants(sql`g.id = ${id}`));
