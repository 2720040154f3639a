import { first, sql, type Queryable, type Sql } from '../sql.js';

export interface MyResidenceRow {
  readonly municipality_id: string;
  readonly name: { readonly lv: string; readonly ltg?: string; readonly en?: string; readonly ru?: string };
  readonly account_area: string;
  readonly area_id: string | null;
  readonly how: 'sign-in' | 'desk' | 'roll' | null;
  readonly proved_on: string | null;
  /** The municipality has brought a roll of its residents. */
  readonly has_roll: boolean;
}

/** Whether a municipality has brought a roll of its residents. */
export const hasRoll = (municipality: Sql): Sql =>
  sql`exists (select from residence_proof where municipality_id = ${municipality} and how = 'roll')`;

/** Where somebody's account says they live, and what their municipality knows of it. */
export const myResidence = (on: Queryable, person: string): Promise<MyResidenceRow | undefined> =>
  first(
    on,
    sql`select p.municipality_id, m.name, p.area_id as account_area, r.area_id, r.how, r.proved_on::text as proved_on,
          ${hasRoll(sql`p.municipality_id`)} as has_roll
        from person p join municipality m on m.id = p.municipality_id
        left join residence_proof r on r.person_id = p.id
          and (r.municipality_id = p.municipality_id or r.municipality_id is null)
        where p.id = ${person} and p.erased_at is null`,
  );

/**
 * Whose a key is at a desk, if somebody's. Whoever lives elsewhere is nobody's business here, except while a vote of this
 * municipality is for them too.
 */
export const personOfKey = async (
  on: Queryable,
  municipality: string,
  key: Uint8Array,
): Promise<string | undefined> => {
  const row = await first<{ person_id: string }>(
    on,
    sql`select r.person_id from residence_proof r join person p on p.id = r.person_id
        where r.person_key = ${Buffer.from(key)} and (${municipality} in (r.municipality_id, p.municipality_id)
          or exists (select from vote where municipality_id = ${municipality} and state in ('announced', 'suspended')
            and rules -> 'mayVote' ->> 'residence' <> 'municipality'))`,
  );
  return row?.person_id;
};
