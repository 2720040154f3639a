import {
  milestoneId,
  type Delay,
  type DeliveryFacts,
  type DeliveryStore,
  type IdeaId,
  type Milestone,
  type MilestoneDraft,
  type MilestoneId,
} from '@talka/ideas';
import type { Day, PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';

interface StepRow {
  readonly id: string;
  readonly planned_on: Day;
  readonly done_on: Day | null;
}

/** How ideas are carried out, in PostgreSQL, inside one transaction that holds the idea. */
export class PgDeliveryStore implements DeliveryStore {
  constructor(private readonly manager: EntityManager) {}

  async revision(idea: IdeaId): Promise<number> {
    const kept = await first<{ revision: number }>(
      this.manager,
      sql`select revision from idea_delivery where idea_id = ${idea}`,
    );
    return kept?.revision ?? 0;
  }

  async keep(idea: IdeaId, { office, spent }: DeliveryFacts, read: number, by: PersonId): Promise<boolean> {
    const kept = await changes(
      this.manager,
      sql`insert into idea_delivery (idea_id, office, spent_cents, saved_by) values (${idea}, ${office}, ${spent}, ${by})
          on conflict (idea_id) do update set office = excluded.office, spent_cents = excluded.spent_cents,
            saved_by = excluded.saved_by, saved_at = talka_now(), revision = ${read} + 1
            where idea_delivery.revision = ${read}
          returning idea_id`,
    );
    return kept === 1;
  }

  async plan(idea: IdeaId): Promise<Milestone[]> {
    const steps = await rows<StepRow>(
      this.manager,
      sql`select id, to_char(planned_on, 'YYYY-MM-DD') as planned_on, to_char(done_on, 'YYYY-MM-DD') as done_on
          from idea_step where idea_id = ${idea} order by planned_on, id`,
    );
    return steps.map((row) => ({ id: milestoneId(row.id), plannedOn: row.planned_on, doneOn: row.done_on }));
  }

  async add(
    idea: IdeaId,
    { words, language, plannedOn }: MilestoneDraft,
    by: PersonId,
  ): Promise<MilestoneId> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into idea_step (idea_id, words, language, planned_on, added_by)
          values (${idea}, ${words}, ${language}, ${plannedOn}::date, ${by}) returning id`,
    );
    return milestoneId(id);
  }

  async drop(milestone: MilestoneId): Promise<void> {
    // What volunteers have brought stays theirs; what was brought for the step goes with it.
    await rows(
      this.manager,
      sql`update idea_photo set step_id = null where step_id = ${milestone} and event_id is not null`,
    );
    await rows(this.manager, sql`delete from idea_photo where step_id = ${milestone}`);
    await rows(this.manager, sql`delete from idea_step where id = ${milestone}`);
  }

  async done(milestone: MilestoneId, on: Day, by: PersonId): Promise<boolean> {
    const marked = await changes(
      this.manager,
      sql`update idea_step set done_on = ${on}::date, done_by = ${by}, done_at = talka_now()
          where id = ${milestone} and done_on is null returning id`,
    );
    return marked === 1;
  }

  async delay(step: Milestone, { reason, words, language, until }: Delay, by: PersonId): Promise<string> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`with moved as (update idea_step set planned_on = ${until}::date where id = ${step.id})
          insert into idea_delay (step_id, reason, words, language, before_on, until_on, by_id)
          values (${step.id}, ${reason}, ${words}, ${language}, ${step.plannedOn}::date, ${until}::date, ${by})
          returning id`,
    );
    return id;
  }
}
