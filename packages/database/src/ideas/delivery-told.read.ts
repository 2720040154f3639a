import type { DelayReason } from '@talka/ideas';
import type { Recipient } from '../notifications/notices.store.js';
import { first, rows, sql, type Queryable } from '../sql.js';

/** Everyone who is told what becomes of an idea, each once: its authors, who support it, and who follows it. */
export const peopleOfIdea = (on: Queryable, idea: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select p.id, p.name, p.email, p.language from person p where p.erased_at is null and p.id in (
          select author_id from idea where id = ${idea}
          union select person_id from idea_invitation where idea_id = ${idea} and state = 'accepted'
          union select person_id from idea_support where idea_id = ${idea}
          union select person_id from idea_follow where idea_id = ${idea}) order by p.id`,
  );

export interface StepTold {
  readonly words: string;
  readonly reason: DelayReason | null;
}

/** What was done; undefined where it is not so any more. */
export const stepTold = (on: Queryable, step: string): Promise<StepTold | undefined> =>
  first(
    on,
    sql`select words, null as reason from idea_step where id::text = ${step} and done_on is not null`,
  );

/** What was put off, and why. */
export const delayTold = (on: Queryable, delay: string): Promise<StepTold | undefined> =>
  first(
    on,
    sql`select t.words, y.reason from idea_delay y join idea_step t on t.id = y.step_id where y.id::text = ${delay}`,
  );
