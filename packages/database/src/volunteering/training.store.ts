import type { OrganisationId } from '@talka/identity';
import type { PersonId } from '@talka/kernel';
import type { SeenTraining, Training, TrainingStore } from '@talka/volunteering';
import { changes, first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** Trainings of a person that an organisation has seen, valid on the day a shift begins: as a list of names. */
export const seenOn = (person: Sql, organisation: Sql, begins: Sql): Sql =>
  sql`array(select t.ability from training_seen t where t.person_id = ${person} and t.organisation_id = ${organisation}
        and (t.valid_until is null or t.valid_until >= (${begins} at time zone 'Europe/Riga')::date))`;

/** What was seen of trainings, in PostgreSQL, inside one transaction. */
export class PgTrainingStore implements TrainingStore {
  constructor(private readonly on: Queryable) {}

  async isKnownTo(organisation: OrganisationId, person: PersonId): Promise<boolean> {
    const known = sql`select from registration r join volunteer_shift v on v.slot_id = r.slot_id
      join volunteer_event e on e.id = v.event_id
      where r.person_id = ${person} and e.organisation_id = ${organisation} limit 1`;
    return (await first(this.on, known)) !== undefined;
  }

  async says(person: PersonId, training: Training): Promise<boolean> {
    const said = sql`select from person_ability where person_id = ${person} and ability = ${training} for key share`;
    return (await first(this.on, said)) !== undefined;
  }

  async note({ person, organisation, training, validUntil }: SeenTraining, by: PersonId): Promise<void> {
    await rows(
      this.on,
      sql`insert into training_seen (person_id, ability, organisation_id, seen_by, valid_until)
          values (${person}, ${training}, ${organisation}, ${by}, ${validUntil})
          on conflict (person_id, ability, organisation_id) do update
            set seen_by = excluded.seen_by, seen_at = excluded.seen_at, valid_until = excluded.valid_until`,
    );
  }

  async takeBack({ person, organisation, training }: Omit<SeenTraining, 'validUntil'>): Promise<boolean> {
    const gone = sql`delete from training_seen
      where person_id = ${person} and organisation_id = ${organisation} and ability = ${training} returning person_id`;
    return (await changes(this.on, gone)) > 0;
  }
}

export interface OwnSeenRow {
  readonly training: Training;
  readonly organisation: string;
  readonly seen_at: Date;
  /** `YYYY-MM-DD` */
  readonly valid_until: string | null;
}

/** Which papers somebody has shown, and to whom. */
export const seenOf = (on: Queryable, person: string): Promise<OwnSeenRow[]> =>
  rows(
    on,
    sql`select t.ability as training, o.name as organisation, t.seen_at, to_char(t.valid_until, 'YYYY-MM-DD') as valid_until
        from training_seen t join organisation o on o.id = t.organisation_id
        where t.person_id = ${person} order by t.ability, o.name`,
  );

/** By event still to come: what its organiser has seen of somebody's trainings, and until when each is valid. */
export const seenForEvents = (
  on: Queryable,
  person: string,
): Promise<{ readonly event: number; readonly training: Training; readonly until: Date | null }[]> =>
  rows(
    on,
    sql`select e.number as event, t.ability as training,
          (t.valid_until + 1)::timestamp at time zone 'Europe/Riga' as until
        from training_seen t join volunteer_event e on e.organisation_id = t.organisation_id and e.state = 'published'
        where t.person_id = ${person}`,
  );
