import type { LetterProgress, LetterState } from '@talka/newsletters';
import type { LocalName } from '@talka/territory';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { audienceOf } from './audience.js';
import { LETTER_WORDS, type LetterWordsRow } from './letter.store.js';

const PROGRESS: Sql = sql`left join lateral (
    select count(*)::int as "of", count(*) filter (where r.state = 'sent')::int as sent,
      count(*) filter (where r.state = 'failed')::int as failed,
      count(*) filter (where r.state = 'left-out')::int as "leftOut"
    from letter_recipient r where r.letter_id = l.id) r on true`;

interface LetterTimes {
  readonly id: string;
  readonly state: LetterState;
  readonly changed_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly by: string;
}

export interface LetterCardRow extends LetterTimes, LetterProgress {
  readonly subject: string;
}

/** The newest letters of a municipality, for who writes them. */
export const lettersOf = (on: Queryable, municipality: string): Promise<LetterCardRow[]> =>
  rows<LetterCardRow>(
    on,
    sql`select l.id, l.state, l.subject_lv as subject, l.changed_at, l.started_at, l.ended_at, p.name as by, r.*
        from (select * from letter where municipality_id = ${municipality} order by id desc limit 100) l
          join person p on p.id = l.written_by ${PROGRESS} order by l.id desc`,
  );

export interface LetterPageRow extends LetterTimes, LetterProgress, LetterWordsRow {
  readonly revision: number;
  readonly areas: string[];
  readonly topics: string[];
}

export const letterPage = (
  on: Queryable,
  municipality: string,
  id: string,
): Promise<LetterPageRow | undefined> =>
  first<LetterPageRow>(
    on,
    sql`select l.id, l.state, l.revision, l.areas, l.topics, ${LETTER_WORDS}, l.changed_at, l.started_at, l.ended_at, p.name as by, r.*
        from letter l join person p on p.id = l.written_by ${PROGRESS}
        where l.id = ${id} and l.municipality_id = ${municipality}`,
  );

/** How many addresses a letter would go to now. */
export const audienceCount = async (
  on: Queryable,
  municipality: string,
  segment: { readonly areas: readonly string[]; readonly topics: readonly string[] },
): Promise<number> =>
  (
    await one<{ recipients: number }>(
      on,
      sql`select count(*)::int as recipients from (${audienceOf(municipality, segment)}) a`,
    )
  ).recipients;

export interface ReadersRow {
  readonly readers: number;
  readonly parked: number;
}

/** How many want a municipality's news, and from how many of them letters came back. */
export const readersOf = (on: Queryable, municipality: string): Promise<ReadersRow> =>
  one<ReadersRow>(
    on,
    sql`select count(distinct a.email) filter (where k.email is null)::int as readers,
          count(distinct a.email) filter (where k.email is not null)::int as parked
        from news_subscription s left join person p on p.id = s.person_id
          cross join lateral (select coalesce(p.email, s.email) as email) a
          left join parked_address k on k.email = a.email
        where s.municipality_id = ${municipality} and a.email is not null`,
  );

export interface OwnNewsRow {
  readonly municipality: string;
  readonly area: string | null;
  readonly topics: string[];
  readonly since: Date;
}

/** What news somebody gets at their account's address, and whether letters came back from there. */
export async function newsOfPerson(
  on: Queryable,
  person: string,
): Promise<{ hasAddress: boolean; parked: boolean; news: OwnNewsRow[] }> {
  const reached = await first<{ hasAddress: boolean; parked: boolean }>(
    on,
    sql`select p.email is not null as "hasAddress", k.email is not null as parked
        from person p left join parked_address k on k.email = p.email where p.id = ${person}`,
  );
  const news = await rows<OwnNewsRow>(
    on,
    sql`select distinct on (s.municipality_id) s.municipality_id as municipality, s.area_id as area, s.topics, s.since
        from news_subscription s where s.person_id = ${person} or s.email = (select email from person where id = ${person})
        order by s.municipality_id, s.person_id nulls last`,
  );
  return { hasAddress: reached?.hasAddress ?? false, parked: reached?.parked ?? false, news };
}

export interface LinkedNewsRow extends OwnNewsRow {
  readonly id: string;
}

/** All that is known under the address of a subscription, that one first; nothing when it was stopped. */
export const newsByLink = (on: Queryable, subscription: string): Promise<LinkedNewsRow[]> =>
  rows<LinkedNewsRow>(
    on,
    sql`with that as (select coalesce(p.email, s.email) as email from news_subscription s
          left join person p on p.id = s.person_id where s.id = ${subscription})
        select s.id, s.municipality_id as municipality, s.area_id as area, s.topics, s.since
        from news_subscription s left join person p on p.id = s.person_id
        where s.id = ${subscription} or coalesce(p.email, s.email) in (select email from that)
        order by (s.id = ${subscription}) desc, s.municipality_id, s.id`,
  );

/** @returns undefined where there is no such municipality */
export const nameOfMunicipality = async (on: Queryable, id: string): Promise<LocalName | undefined> =>
  (await first<{ name: LocalName }>(on, sql`select name from municipality where id = ${id}`))?.name;
