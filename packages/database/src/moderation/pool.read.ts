import type { DutyPlace } from '@talka/moderation';
import { first, rows, sql, type Queryable } from '../sql.js';
import type { Recipient } from '../notifications/notices.store.js';

export interface DutyLine {
  /** The Monday, as `2026-11-30`. */
  readonly week: string;
  readonly place: DutyPlace;
  readonly person: string;
  readonly name: string;
  readonly municipality: string;
  /** It is this week. */
  readonly now: boolean;
}

/** Who is on duty in this week and in those ahead. */
export const rotaAhead = (on: Queryable): Promise<DutyLine[]> =>
  rows<DutyLine>(
    on,
    sql`select to_char(d.week, 'YYYY-MM-DD') as week, d.place, d.person_id as person, p.name, d.municipality_id as municipality,
          d.week = talka_week() as now
        from duty d join person p on p.id = d.person_id where d.week >= talka_week() order by d.week, d.place`,
  );

export interface SharingRow {
  readonly submissions: boolean;
  readonly own_elsewhere: boolean;
}

/** How a municipality takes part, if it does. */
export const sharingOf = (on: Queryable, municipality: string): Promise<SharingRow | undefined> =>
  first<SharingRow>(
    on,
    sql`select submissions, own_elsewhere from shared_desk where municipality_id = ${municipality}`,
  );

/** Which municipalities take part. */
export const sharingMunicipalities = async (on: Queryable): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      on,
      sql`select municipality_id as id from shared_desk order by since, municipality_id`,
    )
  ).map(({ id }) => id);

export interface PoolCandidate {
  readonly id: string;
  readonly name: string;
  /** For which municipality they are in the pool, if they are. */
  readonly in_pool: string | null;
}

/** Whom a municipality can put into the pool: who moderates there. */
export const poolCandidates = (on: Queryable, municipality: string): Promise<PoolCandidate[]> =>
  rows<PoolCandidate>(
    on,
    sql`select p.id, p.name, m.municipality_id as in_pool from person p left join pool_member m on m.person_id = p.id
        where p.erased_at is null and exists (select from role_grant g where g.person_id = p.id and g.revoked_at is null
            and g.municipality_id = ${municipality} and g.role in ('moderator', 'administrator'))
        order by p.name, p.id`,
  );

export interface AwayRow {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

/** When somebody is away from now on: for their own eyes. */
export const awayOf = (on: Queryable, person: string): Promise<AwayRow[]> =>
  rows<AwayRow>(
    on,
    sql`select id, to_char(lower(during), 'YYYY-MM-DD') as from, to_char(upper(during) - 1, 'YYYY-MM-DD') as until
        from duty_absence where person_id = ${person} and upper(during) > talka_week() order by lower(during)`,
  );

/** For which municipality somebody is in the pool. */
export const poolOf = async (on: Queryable, person: string): Promise<string | null> =>
  (
    await first<{ id: string }>(
      on,
      sql`select municipality_id as id from pool_member where person_id = ${person}`,
    )
  )?.id ?? null;

/** For which other municipalities somebody is on duty now. */
export const desksOnDuty = async (on: Queryable, person: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      on,
      sql`select municipality_id as id from talka_desks_on_duty(${person}) order by 1`,
    )
  ).map(({ id }) => id);

/** Who is on duty and may decide on this case. */
export const onDutyFor = (on: Queryable, ofCase: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select p.id, p.name, p.email, p.language from duty d join person p on p.id = d.person_id
        join moderation_case c on c.id = ${ofCase}
        where d.week = talka_week() and p.erased_at is null and talka_reaches(p.id, c.municipality_id, c.kind,
          talka_insiders(c.municipality_id, c.idea_id, c.comment_id, c.authors))`,
  );
