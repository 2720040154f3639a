import type { Outcome } from '@talka/calls';
import type { Recipient } from '../notifications/notices.store.js';
import { first, rows, sql, type Queryable } from '../sql.js';

/** What is told of a call. */
export const openCallTold = (
  on: Queryable,
  call: string,
): Promise<{ readonly number: number; readonly title: string } | undefined> =>
  first(on, sql`select number, title from open_call where id = ${call}`);

/** Whoever scores under a number, as long as they do. */
export const jurorTold = (on: Queryable, call: string, juror: number): Promise<Recipient | undefined> =>
  first<Recipient>(
    on,
    sql`select p.id, p.name, p.email, p.language from open_call_juror j join person p on p.id = j.person_id
        where j.call_id = ${call} and j.number = ${juror}`,
  );

export interface ApplicantTold extends Recipient {
  readonly application: number;
  readonly outcome: Outcome | null;
  readonly amount: number | null;
  readonly reason: string | null;
}

/** Everybody who applies, or one of them; whoever withdrew is no more among them. */
export const applicantsTold = (
  on: Queryable,
  call: string,
  application: number | null = null,
): Promise<ApplicantTold[]> =>
  rows<ApplicantTold>(
    on,
    sql`select p.id, p.name, p.email, p.language, a.number as application, a.outcome, a.amount_cents::float8 as amount, a.reason
        from open_call_application a join person p on p.id = a.person_id
        where a.call_id = ${call} and a.state <> 'withdrawn' and (${application}::int is null or a.number = ${application}::int)
        order by a.number`,
  );
