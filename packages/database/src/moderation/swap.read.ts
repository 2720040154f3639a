import type { SwapState } from '@talka/moderation';
import type { Recipient } from '../notifications/notices.store.js';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface SwapLine {
  readonly id: string;
  /** The reader asked; else they are asked. */
  readonly mine: boolean;
  /** The other's. */
  readonly name: string;
  readonly week: string;
  readonly in_return: string | null;
  readonly state: SwapState;
}

/** What somebody has asked of colleagues, with what came of it, and what waits for their own word; the soonest week first. */
export const swapsOf = (on: Queryable, person: string): Promise<SwapLine[]> =>
  rows<SwapLine>(
    on,
    sql`select s.id, s.asker_id = ${person} as mine, p.name, to_char(s.week, 'YYYY-MM-DD') as week,
          to_char(s.in_return, 'YYYY-MM-DD') as in_return, s.state
        from duty_swap s join person p on p.id = case when s.asker_id = ${person} then s.colleague_id else s.asker_id end
        where (s.asker_id = ${person} and s.state <> 'taken-back' or s.colleague_id = ${person} and s.state = 'asked')
          and s.week > talka_week()
        order by s.week, s.asked_at, s.id`,
  );

export interface PoolMemberLine {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
}

/** Everyone in the pool. */
export const poolMembers = (on: Queryable): Promise<PoolMemberLine[]> =>
  rows<PoolMemberLine>(
    on,
    sql`select p.id, p.name, m.municipality_id as municipality from pool_member m join person p on p.id = m.person_id
        order by p.name, p.id`,
  );

/** Whom a swap concerns, and how: the two, and who is on duty beside them. */
export interface SwapTold {
  readonly week: string;
  readonly in_return: string | null;
  readonly asker: Recipient;
  readonly colleague: Recipient;
  /** The weeks are those that the two have changed. */
  readonly beside: readonly (Recipient & { readonly weeks: readonly string[] })[];
}

/** A swap for telling of it; nothing, where one of the two is gone. */
export const swapTold = (on: Queryable, id: string): Promise<SwapTold | undefined> =>
  first<SwapTold>(
    on,
    sql`with recipient as (select id, erased_at,
            jsonb_build_object('id', id, 'name', name, 'email', email, 'language', language) as it from person)
        select to_char(s.week, 'YYYY-MM-DD') as week, to_char(s.in_return, 'YYYY-MM-DD') as in_return,
          a.it as asker, c.it as colleague,
          coalesce((select jsonb_agg(b.it || jsonb_build_object('weeks', d.weeks)) from recipient b join (
              select person_id, jsonb_agg(to_char(week, 'YYYY-MM-DD') order by week) as weeks from duty
              where week in (s.week, s.in_return) and person_id not in (s.asker_id, s.colleague_id) group by person_id) d
              on d.person_id = b.id where b.erased_at is null), '[]') as beside
        from duty_swap s join recipient a on a.id = s.asker_id join recipient c on c.id = s.colleague_id
        where s.id::text = ${id} and a.erased_at is null and c.erased_at is null`,
  );
