import type { Answers, SlotQuestion } from '@talka/registration';
import type { Ability, Proof } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';
import { consentFor } from './consent.store.js';
import { seenOn } from './training.store.js';

export interface VolunteerFactsRow {
  readonly birthDate: string;
  readonly minimumAge: number;
  readonly needs: readonly Ability[];
  /** What they have said of themselves. */
  readonly abilities: readonly Ability[];
  readonly proof: Proof;
  /** Of which trainings the organiser has seen a paper that is valid on the day. */
  readonly seen: readonly Ability[];
  /** What the task asks of everybody, and what they have answered. */
  readonly questions: readonly SlotQuestion[];
  readonly answers: Answers;
  readonly now: Date;
  /** A guardian has said yes to this shift, or to all of its event. */
  readonly consented: boolean;
  /** A guardian is named for it and not asked yet. */
  readonly named: boolean;
}

/** What a shift and somebody are to each other, for the rule that says whether they may. */
export const volunteerFacts = (
  on: Queryable,
  person: string,
  shift: string,
): Promise<VolunteerFactsRow | undefined> =>
  first(
    on,
    sql`select to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", r.minimum_age as "minimumAge", r.needs, r.proof, r.questions,
          ${seenOn(sql`p.id`, sql`e.organisation_id`, sql`lower(s.during)`)} as seen,
          coalesce((select answers from shift_answers where slot_id = v.slot_id and person_id = p.id), '{}') as answers,
          array(select ability from person_ability where person_id = p.id) as abilities, talka_now() as now,
          exists (select from guardian_consent c
            where ${consentFor(sql`p.id`, sql`v.slot_id`, sql`v.event_id`)}) as consented,
          exists (select from guardian_consent c
            where c.person_id = p.id and c.slot_id = v.slot_id and c.state = 'named') as named
        from volunteer_shift v join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          join volunteer_event e on e.id = v.event_id and e.state <> 'draft' join slot s on s.id = v.slot_id, person p
        where v.slot_id = ${shift} and p.id = ${person} and p.erased_at is null`,
  );

/** What guardians have said yes to: shifts, and whole events. */
export const consentsOf = (
  on: Queryable,
  person: string,
): Promise<{ readonly slot: string; readonly event: number; readonly covers: 'shift' | 'event' }[]> =>
  rows(
    on,
    sql`select c.slot_id as slot, e.number as event, c.covers from guardian_consent c
          join volunteer_event e on e.id = c.event_id
        where c.person_id = ${person} and c.state = 'given'`,
  );

/** Who has a place in a shift and is not of age at a time, or was not a day before; by name. */
export const youngIn = (on: Queryable, slot: string, at: Date): Promise<{ id: string; name: string }[]> =>
  rows(
    on,
    sql`select p.id, p.name from registration r join person p on p.id = r.person_id
        where r.slot_id = ${slot} and r.state = 'confirmed' and p.birth_date > (${at}::timestamptz - interval '18 years 1 day')::date
        order by p.name, p.id`,
  );

/** Is somebody to be asked before others at an event that asks first those who live in its municipality? */
export async function residentFirst(on: Queryable, person: string, shift: string): Promise<boolean> {
  const found = await first(
    on,
    sql`select from volunteer_shift v join volunteer_event e on e.id = v.event_id and e.asked_first = 'residents'
          join person p on p.municipality_id = e.municipality_id where v.slot_id = ${shift} and p.id = ${person}`,
  );
  return found !== undefined;
}
