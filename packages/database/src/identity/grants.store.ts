import type { GrantStore, RoleGrant, StoredGrant } from '@talka/identity';
import type { PersonId } from '@talka/kernel';
import { first, rows, sql, type Queryable } from '../sql.js';

/** The roles a person has now. */
export const grantsOf = (on: Queryable, id: PersonId): Promise<RoleGrant[]> =>
  rows<RoleGrant>(
    on,
    sql`select role, municipality_id as municipality from role_grant
        where person_id = ${id} and revoked_at is null order by id`,
  );

interface GrantRow {
  readonly id: string;
  readonly person: PersonId;
  readonly role: RoleGrant['role'];
  readonly municipality: RoleGrant['municipality'];
}

export const grantStore = (manager: Queryable): GrantStore => ({
  async add(person, role, municipality, by) {
    // The lock on the person keeps a role from reaching an account that is just being erased.
    const row = await first<{ id: string }>(
      manager,
      sql`with receiver as (select id from person where id = ${person} and erased_at is null for key share)
          insert into role_grant (person_id, role, municipality_id, granted_by)
          select id, ${role}, ${municipality}::text, ${by}::uuid from receiver
          on conflict (person_id, role, coalesce(municipality_id, '')) where revoked_at is null do nothing
          returning id`,
    );
    return row?.id;
  },

  async find(id) {
    const row = await first<GrantRow>(
      manager,
      sql`select id, person_id as person, role, municipality_id as municipality from role_grant
          where id = ${id} and revoked_at is null for update`,
    );
    return row && toGrant(row);
  },

  async revoke(id, by) {
    await rows(
      manager,
      sql`update role_grant set revoked_at = talka_now(), revoked_by = ${by} where id = ${id} and revoked_at is null`,
    );
  },
});

const toGrant = ({ id, person, role, municipality }: GrantRow): StoredGrant => ({
  id,
  person,
  grant: { role, municipality } as RoleGrant,
});
