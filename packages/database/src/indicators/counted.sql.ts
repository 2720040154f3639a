import { sql, type Sql } from '../sql.js';

/** The year in which clocks in Riga saw a moment. */
export const yearOf = (at: Sql): Sql => sql`extract(year from ${at} at time zone 'Europe/Riga')::int`;

/** How old somebody becomes in a year, in the bands of the definitions. */
const BAND: Sql = sql`case when a.year - extract(year from p.birth_date) <= 12 then '0-12'
  when a.year - extract(year from p.birth_date) <= 15 then '13-15' when a.year - extract(year from p.birth_date) <= 17 then '16-17'
  when a.year - extract(year from p.birth_date) <= 30 then '18-30' when a.year - extract(year from p.birth_date) <= 64 then '31-64'
  else '65+' end`;

/**
 * People by where they live now and by age, each counted once a year. Whoever has erased their account is in none.
 * @param acts rows of `year` and `person_id`
 */
export const peopleOf = (acts: Sql): Sql =>
  sql`select a.year, p.municipality_id as municipality, ${BAND} as part, count(*) as value
      from (select distinct year, person_id from (${acts}) as act) a join person p on p.id = a.person_id and p.erased_at is null
      group by 1, 2, 3`;

/** Sums of `amount` over the same people. @param acts rows of `year`, `person_id` and `amount` */
export const amountsOf = (acts: Sql): Sql =>
  sql`select a.year, p.municipality_id as municipality, ${BAND} as part, sum(a.amount) as value
      from (${acts}) as a join person p on p.id = a.person_id and p.erased_at is null group by 1, 2, 3`;

/** Without parts. @param things rows of `year` and `municipality` */
export const thingsOf = (things: Sql): Sql =>
  sql`select year, municipality, null::text as part, count(*) as value from (${things}) as thing group by 1, 2`;

/** @param things rows of `year`, `municipality` and `part`; nothing is of no part */
export const thingsByPart = (things: Sql): Sql =>
  sql`select year, municipality, coalesce(part, 'none') as part, count(*) as value from (${things}) as thing group by 1, 2, 3`;

/** Half of the cases took no longer: of each municipality, and of all of them. @param cases rows of `year`, `municipality` and `took` */
export const typicalOf = (cases: Sql): Sql =>
  sql`select year, municipality, null::text as part, round(percentile_cont(0.5) within group (order by took)) as value
      from (${cases}) as cases group by grouping sets ((year, municipality), (year))`;
