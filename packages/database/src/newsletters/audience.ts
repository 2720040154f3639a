import { sql, type Sql } from '../sql.js';

/** What a letter is for; see the segment of a letter in its domain. */
interface Aimed {
  readonly areas: readonly string[];
  readonly topics: readonly string[];
}

/**
 * The subscriptions a letter goes to, one for each address: somebody who has asked with an account and, before that, without one, is
 * written to once. Addresses that letters came back from are not among them.
 */
export const audienceOf = (municipality: string, { areas, topics }: Aimed): Sql => sql`
  select distinct on (a.email) s.id
  from news_subscription s left join person p on p.id = s.person_id
    cross join lateral (select coalesce(p.email, s.email) as email) a
  where s.municipality_id = ${municipality} and a.email is not null
    and (cardinality(${areas}::text[]) = 0 or s.area_id is null or s.area_id = any(${areas}))
    and (s.topics = '{}' or s.topics && ${topics}::text[])
    and not exists (select from parked_address k where k.email = a.email)
  order by a.email, s.person_id nulls last, s.id`;
