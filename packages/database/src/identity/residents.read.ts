import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** What a clerk sees of a resident: the year of birth, not the day, which the document has to say. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number;
  readonly area: string;
  readonly email: string | null;
}

const MOST = 20;

const resident = (where: Sql) => sql`
  select p.id, p.name, extract(year from p.birth_date)::int as "birthYear", a.name as area, p.email
  from person p join area a on a.id = p.area_id
  -- A child without an account of its own is its carer's to write down, and not a clerk's.
  where p.erased_at is null and not exists (select from child c where c.person_id = p.id) and ${where}`;

/** Residents of a municipality whose name is like this, nearest first; marks on letters do not matter. At most 20. */
export const findResidents = (on: Queryable, municipality: string, name: string): Promise<Resident[]> =>
  rows<Resident>(
    on,
    sql`${resident(sql`p.municipality_id = ${municipality}
          and (talka_fold(p.name) like '%' || ${escapeLike(name)}::text || '%' or talka_fold(p.name) % talka_fold(${name}))`)}
        order by similarity(talka_fold(p.name), talka_fold(${name})) desc, p.name, p.id limit ${MOST}`,
  );

export const readResident = (on: Queryable, id: string): Promise<Resident | undefined> =>
  first<Resident>(on, resident(sql`p.id = ${id}`));

/** The characters that mean something to LIKE, made to mean themselves; folded as the database folds. */
const escapeLike = (text: string) =>
  sql`replace(replace(replace(talka_fold(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
