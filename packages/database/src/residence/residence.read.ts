import { first, sql, type Queryable } from '../sql.js';

export interface MyResidenceRow {
  readonly municipality_id: string;
  readonly name: { readonly lv: string; readonly ltg?: string; readonly en?: string; readonly ru?: string };
  readonly account_area: string;
  readonly area_id: string | null;
  readonly how: 'sign-in' | 'desk' | 'roll' | null;
  readonly proved_on: string | null;
}

/** Where somebody's account says they live, and what their municipality knows of it. */
export const myResidence = (on: Queryable, person: string): Promise<MyResidenceRow | undefined> =>
  first(
    on,
    sql`select p.municipality_id, m.name, p.area_id as account_area, r.area_id, r.how, r.proved_on::text as proved_on
        from person p join municipality m on m.id = p.municipality_id
        left join residence_proof r on r.person_id = p.id and r.municipality_id = p.municipality_id
        where p.id = ${person} and p.erased_at is null`,
  );

/** Whose a key is at a desk, if somebody's. */
export const personOfKey = async (
  on: Queryable,
  municipality: string,
  key: Uint8Array,
): Promise<string | undefined> => {
  const row = await first<{ person_id: string | null }>(
    on,
    sql`select person_id from residence_proof where municipality_id = ${municipality} and person_key = ${Buffer.from(key)}`,
  );
  return row?.person_id ?? undefined;
};
