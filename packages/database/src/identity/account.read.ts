import type { Account, RoleGrant } from '@talka/identity';
import { first, sql, type Queryable } from '../sql.js';

export interface AccountRead extends Omit<Account, 'grants'> {
  readonly grants: RoleGrant[];
  readonly unread: number;
}

/** A person's own account, with what is new for them. */
export const readAccount = (on: Queryable, person: string): Promise<AccountRead | undefined> =>
  first<AccountRead>(
    on,
    sql`select id, name, email, to_char(birth_date, 'YYYY-MM-DD') as "birthDate",
          municipality_id as municipality, area_id as area, language,
          coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'municipality', g.municipality_id) order by g.id)
            from role_grant g where g.person_id = person.id and g.revoked_at is null), '[]') as grants,
          (select count(*)::int from notice n where n.person_id = person.id and n.read_at is null and n.shown_at <= talka_now()
            and not talka_leads_to_hidden(n.link, n.about is not null)) as unread
        from person where id = ${person} and erased_at is null`,
  );
