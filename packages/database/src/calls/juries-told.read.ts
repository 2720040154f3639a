import type { Recipient } from '../notifications/notices.store.js';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface JuryTold {
  readonly number: number;
  readonly title: string;
}

/** What is told of a jury. */
export const juryTold = (on: Queryable, jury: string): Promise<JuryTold | undefined> =>
  first<JuryTold>(on, sql`select number, title from jury where id = ${jury}`);

/** Who volunteered and has not been asked. */
export const notAsked = (on: Queryable, jury: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select p.id, p.name, p.email, p.language from jury_volunteer v join person p on p.id = v.person_id
        where v.jury_id = ${jury} and p.erased_at is null
          and not exists (select from jury_seat s where (s.jury_id, s.number) = (v.jury_id, v.number))`,
  );

/** Whoever is asked under a number, and until when they may answer; nobody where they have answered already. */
export const whoIsAsked = (
  on: Queryable,
  jury: string,
  volunteer: number,
): Promise<(Recipient & { readonly answer_by: Date }) | undefined> =>
  first(
    on,
    sql`select p.id, p.name, p.email, p.language, s.answer_by from jury_seat s
        join jury_volunteer v on (v.jury_id, v.number) = (s.jury_id, s.number) join person p on p.id = v.person_id
        where s.jury_id = ${jury} and s.number = ${volunteer} and s.state = 'asked' and p.erased_at is null`,
  );
