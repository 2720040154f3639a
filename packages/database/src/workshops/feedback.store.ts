import type { PersonId } from '@talka/kernel';
import { workshopId, type Feedback, type FeedbackStore, type WorkshopId } from '@talka/workshops';
import { first, rows, sql, type Queryable } from '../sql.js';

/** How workshops were, in PostgreSQL, inside one transaction. */
export class PgFeedbackStore implements FeedbackStore {
  constructor(private readonly on: Queryable) {}

  async standing(number: number, person: PersonId): ReturnType<FeedbackStore['standing']> {
    const row = await first<{ id: string; over: Date | null; given: boolean }>(
      this.on,
      sql`select w.id, (select min(upper(r.during)) from registration r where r.person_id = ${person} and r.state = 'confirmed'
            and (r.slot_id = w.slot_id or r.slot_id in (select t.slot_id from workshop_session t where t.workshop_id = w.id))) as over,
          exists (select from workshop_feedback_given g where g.workshop_id = w.id and g.person_id = ${person}) as given
        from workshop w where w.number = ${number} and w.state in ('published', 'closed') for no key update of w`,
    );
    return row && { workshop: workshopId(row.id), over: row.over, given: row.given };
  }

  async keep(workshop: WorkshopId, person: PersonId, { stars, words }: Feedback): Promise<boolean> {
    const given = await first(
      this.on,
      sql`insert into workshop_feedback_given (workshop_id, person_id) values (${workshop}, ${person})
          on conflict do nothing returning person_id`,
    );
    if (!given) return false;
    await rows(
      this.on,
      sql`insert into workshop_feedback (workshop_id, stars, words) values (${workshop}, ${stars}, ${words})`,
    );
    // All of the workshop's are written anew: by the transaction that wrote a row, the database could else tell whose it is.
    await rows(this.on, sql`update workshop_feedback set stars = stars where workshop_id = ${workshop}`);
    return true;
  }
}

/** What was said of a workshop, by nobody in particular. */
export const feedbackOf = (on: Queryable, number: number): Promise<Feedback[]> =>
  rows(
    on,
    sql`select f.stars, f.words from workshop_feedback f join workshop w on w.id = f.workshop_id where w.number = ${number}`,
  );
