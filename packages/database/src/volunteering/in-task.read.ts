import type { Language } from '@talka/territory';
import type { Ability, Requirements } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';
import { seenOn } from './training.store.js';

/** Somebody who has a place in a shift of a task, is kept one or waits, and what the rules of signing up ask about them. */
export interface InTaskRow {
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  readonly begins: Date;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly abilities: readonly Ability[];
  /** Of which trainings the organiser has seen a paper that is valid on the day. */
  readonly seen: readonly Ability[];
}

/**
 * Everybody in a task's shifts still to come, soonest shift first.
 * @param since a moment: who stood in what was to come then, with ten seconds' grace for who was just joining; without it, now
 */
export const everybodyInTask = (
  on: Queryable,
  {
    event,
    role,
    since = null,
  }: { readonly event: string; readonly role: string; readonly since?: Date | null },
): Promise<InTaskRow[]> =>
  rows(
    on,
    sql`select p.id as person, p.name, p.email, p.language, lower(s.during) as begins,
          to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
          array(select ability from person_ability where person_id = p.id) as abilities,
          ${seenOn(sql`p.id`, sql`e.organisation_id`, sql`lower(s.during)`)} as seen
        from volunteer_shift v join volunteer_event e on e.id = v.event_id
          join slot s on s.id = v.slot_id and s.state = 'open'
          join registration r on r.slot_id = s.id and r.state <> 'ended' and r.why is distinct from 'form'
          join person p on p.id = r.person_id and p.erased_at is null and p.birth_date is not null
        where v.event_id = ${event} and v.role_id = ${role}
          and lower(s.during) > coalesce(${since}::timestamptz, talka_now())
          and r.joined_at <= coalesce(${since}::timestamptz + interval '10 seconds', 'infinity')
        order by lower(s.during), p.name, p.id`,
  );

/** What a task asks for, and of which event it is. */
export const taskAsks = (
  on: Queryable,
  event: number,
  role: string,
): Promise<(Requirements & { readonly event: string }) | undefined> =>
  first(
    on,
    sql`select e.id as event, r.minimum_age as "minimumAge", r.needs, r.proof
        from volunteer_role r join volunteer_event e on e.id = r.event_id where e.number = ${event} and r.id = ${role}`,
  );

/** A task that asked for more, as it was noted. */
export interface NeedsChangedRow {
  readonly event_id: string;
  readonly event: number;
  readonly title: string;
  readonly place: string;
  readonly reason: string;
  readonly at: Date;
  readonly asked: { readonly role: string; readonly before: Requirements; readonly after: Requirements };
  readonly role: string;
}

/** @returns undefined when the change was another, or the task has been taken out since */
export const needsChanged = (on: Queryable, change: string): Promise<NeedsChangedRow | undefined> =>
  first(
    on,
    sql`select e.id as event_id, e.number as event, e.title, e.place, c.reason, c.at, c.asked, o.name as role
        from volunteer_change c join volunteer_event e on e.id = c.event_id
          join volunteer_role o on o.event_id = e.id and o.id = c.asked ->> 'role'
        where c.id = ${change} and c.what = 'needs'`,
  );
