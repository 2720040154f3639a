import type { GrantStore, RoleGrant, StoredGrant } from '@talka/identity';
import { Refused, type PersonId, type Refusal } from '@talka/kernel';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { violated } from '../transaction.js';

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
  async add({ person, role, municipality, by, reason }) {
    // The lock on the person keeps a role from reaching an account that is just being erased.
    const row = await first<{ id: string }>(
      manager,
      sql`with receiver as (select id from person where id = ${person} and erased_at is null for key share)
          insert into role_grant (person_id, role, municipality_id, granted_by, granted_reason)
          select id, ${role}, ${municipality}::text, ${by}::uuid, ${reason}::text from receiver
          on conflict (person_id, role, coalesce(municipality_id, '')) where revoked_at is null do nothing
          returning id`,
    ).catch(
      refusedBy('role_grant_municipality_id_fkey', { code: 'roles.place-missing', field: 'municipality' }),
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

  async otherPlatformAdministrators(than) {
    // First the lock, in a statement of its own: what was committed while waiting for it must be seen.
    await rows(manager, sql`select platform_administrators_hold()`);
    const { others } = await one<{ others: number }>(
      manager,
      sql`select count(*)::int as others from role_grant
          where role = 'platform-administrator' and revoked_at is null and id is distinct from ${than}::uuid`,
    );
    return others;
  },

  async revoke(id, by, reason) {
    await rows(
      manager,
      sql`update role_grant set revoked_at = talka_now(), revoked_by = ${by}, revoked_reason = ${reason}::text
          where id = ${id} and revoked_at is null`,
    ).catch(
      refusedBy('role_grant_last_platform_administrator', { code: 'roles.last-platform-administrator' }),
    );
  },
});

/** What the database itself refuses by this constraint is said as a refusal. */
const refusedBy =
  (constraint: string, refusal: Refusal) =>
  (error: unknown): never => {
    throw violated(error) === constraint ? new Refused(refusal) : error;
  };

const toGrant = ({ id, person, role, municipality }: GrantRow): StoredGrant => ({
  id,
  person,
  grant: { role, municipality } as RoleGrant,
});
