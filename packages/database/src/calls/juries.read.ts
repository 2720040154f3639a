import type { AreaGroup, Gender, JuryState, SeatState, TraitShares, Volunteer, WhoMay } from '@talka/calls';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface JuryCardRow {
  readonly id: string;
  readonly number: number;
  readonly municipality: string;
  readonly title: string;
  readonly language: Language;
  readonly places: number;
  readonly who_may: WhoMay;
  readonly state: JuryState;
  readonly announced_at: Date;
  readonly closes_at: Date;
  readonly ended_at: Date | null;
  readonly volunteers: number;
}

const CARD: Sql = sql`j.id, j.number, j.municipality_id as municipality, j.title, j.language, j.places, j.who_may, j.state,
  j.announced_at, j.closes_at, j.ended_at,
  (select count(*)::int from jury_volunteer v where v.jury_id = j.id) as volunteers`;

/** Those that look for people first, by when they close; then the others, the newest first. */
export const juries = (on: Queryable): Promise<JuryCardRow[]> =>
  rows<JuryCardRow>(
    on,
    sql`select ${CARD} from jury j
        order by j.state <> 'open', case when j.state = 'open' then j.closes_at end, j.ended_at desc, j.number desc limit 200`,
  );

export interface SeatRow {
  readonly seat: number;
  readonly number: number;
  readonly instead_of: number | null;
  readonly state: SeatState;
}
export interface JuryPageRow extends JuryCardRow {
  readonly words: string;
  readonly words_at_end: string | null;
  readonly traits: readonly TraitShares[];
  readonly commitment: string;
  readonly seed: string | null;
  /** Nobody as long as it is open. */
  readonly list: readonly Volunteer[];
  /** In the order in which they were asked. */
  readonly seats: readonly SeatRow[];
}

/** A jury as everybody may know it. */
export async function jury(on: Queryable, number: number): Promise<JuryPageRow | undefined> {
  const found = await first<Omit<JuryPageRow, 'list' | 'seats'>>(
    on,
    sql`select ${CARD}, j.words, j.words_at_end, j.traits, j.commitment, j.seed from jury j where j.number = ${number}`,
  );
  if (!found || found.state !== 'drawn') return found && { ...found, list: [], seats: [] };
  const [list, seats] = await Promise.all([
    rows<Volunteer>(
      on,
      sql`select number, age, area, gender from jury_volunteer where jury_id = ${found.id} order by number`,
    ),
    rows<SeatRow>(
      on,
      sql`select seat, number, instead_of, state from jury_seat where jury_id = ${found.id} order by asked_at, seat`,
    ),
  ]);
  return { ...found, list, seats };
}

export interface MyJuryRow {
  readonly number: number;
  readonly age: string;
  readonly area: AreaGroup | null;
  readonly gender: Gender | null;
  /** Null, as what is after it, where they were not asked. */
  readonly seat: number | null;
  readonly state: SeatState | null;
  readonly answer_by: Date | null;
}

/** As what somebody is in the list of a jury, and whether they are asked. */
export const myJury = (on: Queryable, number: number, person: string): Promise<MyJuryRow | undefined> =>
  first<MyJuryRow>(
    on,
    sql`select v.number, v.age, v.area, v.gender, s.seat, s.state, s.answer_by from jury j
        join jury_volunteer v on v.jury_id = j.id left join jury_seat s on (s.jury_id, s.number) = (v.jury_id, v.number)
        where j.number = ${number} and v.person_id = ${person}`,
  );

export interface JurorRow {
  readonly seat: number;
  readonly number: number;
  readonly state: 'asked' | 'accepted';
  readonly name: string;
  readonly email: string | null;
}

/** Who has a place, for those who call the jury together; undefined where it is not this municipality's. */
export async function jurors(
  on: Queryable,
  { municipality, number }: { readonly municipality: string; readonly number: number },
): Promise<JurorRow[] | undefined> {
  const found = await first<{ id: string }>(
    on,
    sql`select id from jury where number = ${number} and municipality_id = ${municipality}`,
  );
  if (!found) return undefined;
  return rows<JurorRow>(
    on,
    sql`select s.seat, s.number, s.state, p.name, p.email from jury_seat s
        join jury_volunteer v on (v.jury_id, v.number) = (s.jury_id, s.number) join person p on p.id = v.person_id
        where s.jury_id = ${found.id} and s.state in ('asked', 'accepted') order by s.seat`,
  );
}
