import { personId } from '@talka/kernel';
import { slotId, type SlotId, type SlotState } from '@talka/registration';
import type { Answers, AnswerStore, Asking, EventId, RoleQuestion, SaidAnswers } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, rows, sql } from '../sql.js';

/** What volunteers answer to what a task asks, in PostgreSQL, inside one transaction. */
export class PgAnswerStore implements AnswerStore {
  constructor(private readonly manager: EntityManager) {}

  async asking(slot: SlotId): Promise<Asking | undefined> {
    // The role's row is held: whoever takes a question out then finds, and forgets, what was just answered to it.
    const found = await first<{
      state: SlotState;
      from: Date;
      until: Date;
      questions: readonly RoleQuestion[];
    }>(
      this.manager,
      sql`select s.state, lower(s.during) as from, upper(s.during) as until, r.questions
          from volunteer_shift v join slot s on s.id = v.slot_id
            join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          where v.slot_id = ${slot} for share of r`,
    );
    if (!found) return undefined;
    const { state, from, until, questions } = found;
    return { slot: { id: slot, state, during: { from, until } }, questions };
  }

  async say({ slot, person, answers }: SaidAnswers): Promise<void> {
    if (Object.keys(answers).length === 0) {
      await rows(
        this.manager,
        sql`delete from shift_answers where slot_id = ${slot} and person_id = ${person}`,
      );
      return;
    }
    await rows(
      this.manager,
      sql`insert into shift_answers (slot_id, person_id, answers)
          values (${slot}, ${person}, ${JSON.stringify(answers)})
          on conflict (slot_id, person_id) do update set answers = excluded.answers, said_at = talka_now()`,
    );
  }

  async ofRole(event: EventId, role: string): Promise<readonly SaidAnswers[]> {
    const found = await rows<{ slot: string; person: string; answers: Answers }>(
      this.manager,
      sql`select a.slot_id as slot, a.person_id as person, a.answers
          from volunteer_shift v join shift_answers a on a.slot_id = v.slot_id
          where v.event_id = ${event} and v.role_id = ${role} order by a.slot_id, a.person_id for update of a`,
    );
    return found.map(({ slot, person, answers }) => ({
      ...{ slot: slotId(slot), person: personId(person), answers },
    }));
  }
}
