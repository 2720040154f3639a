import { personId } from '@talka/kernel';
import {
  slotId,
  type Answers,
  type AnswerStore,
  type Asking,
  type SaidAnswers,
  type SlotId,
  type SlotQuestion,
  type SlotState,
} from '@talka/registration';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Sql } from '../sql.js';
import { ASKED_AT } from '../workshops/asked-at.js';

/** What people answer to what is asked of everybody who takes a place, in PostgreSQL, inside one transaction. */
export class PgAnswerStore implements AnswerStore {
  constructor(private readonly manager: EntityManager) {}

  async asking(slot: SlotId): Promise<Asking | undefined> {
    return (await this.askedAtShift(slot)) ?? (await this.askedAtWorkshop(slot));
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

  async saidAt(slots: readonly SlotId[]): Promise<readonly SaidAnswers[]> {
    const found = await rows<{ slot: string; person: string; answers: Answers }>(
      this.manager,
      sql`select slot_id as slot, person_id as person, answers from shift_answers
          where slot_id = any(${slots}::uuid[]) order by slot_id, person_id for update`,
    );
    return found.map(({ slot, person, answers }) => ({
      ...{ slot: slotId(slot), person: personId(person), answers },
    }));
  }

  /** The role's row is held: whoever takes a question out then finds, and forgets, what was just answered to it. */
  private askedAtShift(slot: SlotId): Promise<Asking | undefined> {
    return this.find(
      slot,
      sql`select s.state, lower(s.during) as from, upper(s.during) as until, r.questions
          from volunteer_shift v join slot s on s.id = v.slot_id
            join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          where v.slot_id = ${slot} for share of r`,
    );
  }

  /**
   * Here the slot is held, as whoever changes the questions holds it: who changes a workshop holds that before its people, and
   * who answers is held already. What is asked is read after that, in a statement of its own, which sees what was changed meanwhile.
   */
  private async askedAtWorkshop(slot: SlotId): Promise<Asking | undefined> {
    await rows(this.manager, sql`select from slot where id = ${slot} for share`);
    return this.find(
      slot,
      sql`select s.state, lower(s.during) as from, upper(s.during) as until, ${ASKED_AT} as questions
          from slot s left join workshop_session t on t.slot_id = s.id
            join workshop w on w.state <> 'draft' and (w.slot_id = s.id or w.id = t.workshop_id)
          where s.id = ${slot}`,
    );
  }

  private async find(slot: SlotId, asked: Sql): Promise<Asking | undefined> {
    const found = await first<{
      state: SlotState;
      from: Date;
      until: Date;
      questions: readonly SlotQuestion[];
    }>(this.manager, asked);
    if (!found) return undefined;
    const { state, from, until, questions } = found;
    return { slot: { id: slot, state, during: { from, until } }, questions };
  }
}
