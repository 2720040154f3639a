import { toldFor } from '../identity/children.store.js';
import { ORGANISER_ACTS } from '@talka/volunteering';
import type { Standing } from '@talka/registration';
import type { Language, LocalName } from '@talka/territory';
import { first, one, rows, sql, type Queryable } from '../sql.js';

/** Somebody who is told of their place, and what of. */
export interface PlaceTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly name: string;
  /** Of the event; of a workshop, its own. */
  readonly event: number;
  readonly title: string;
  /** The task of a shift; a workshop has its title alone. */
  readonly role: string;
  /** Where they find it among what is theirs. */
  readonly own: '/me/shifts' | '/me/workshops';
  readonly from: Date;
  readonly state: Standing['state'];
  /** Until when an answer is awaited; null when none is, or no more. */
  readonly answer_until: Date | null;
}

/** Who acts for the organiser of the event that a place belongs to. */
export const organisersOfPlace = async (on: Queryable, registration: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      on,
      sql`select m.person_id as id from registration r join volunteer_shift v on v.slot_id = r.slot_id
            join volunteer_event e on e.id = v.event_id
            join organisation_person m on m.organisation_id = e.organisation_id and m.role = any(${ORGANISER_ACTS.places}::text[])
          where r.id = ${registration} order by m.person_id`,
    )
  ).map(({ id }) => id);

/** Whose place it is, in a shift or a workshop. @returns undefined once they are erased */
export const placeTold = (on: Queryable, registration: string): Promise<PlaceTold | undefined> =>
  first(
    on,
    sql`select p.id as person, p.email, p.language, who.name, of.event, of.title, of.role, of.own, lower(r.during) as from, r.state,
          case when r.state = 'held' and r.until > talka_now() then r.until end as answer_until
        from registration r join person who on who.id = r.person_id and who.erased_at is null
          join person p on p.id = ${toldFor(sql`r.person_id`)}
          join lateral (
            select e.number as event, e.title, o.name as role, '/me/shifts' as own
              from volunteer_shift v join volunteer_event e on e.id = v.event_id
                join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
              where v.slot_id = r.slot_id
            union all
            select w.number, w.title, w.title, '/me/workshops' from workshop w
              where w.slot_id = r.slot_id or w.id = (select t.workshop_id from workshop_session t where t.slot_id = r.slot_id)
          ) as of on true
        where r.id = ${registration}`,
  );

/** Who asked others to come along, and who said yes. @returns undefined once they have parted, or are erased */
export const togetherTold = (
  on: Queryable,
  party: string,
  by: string,
): Promise<
  | { readonly person: string; readonly name: string; readonly title: string; readonly slot: string }
  | undefined
> =>
  first(
    on,
    sql`select a.id as person, p.name, e.title, t.slot_id as slot
        from shift_party t join person a on a.id = t.by_id and a.erased_at is null
          join person p on p.id = ${by} and p.erased_at is null
          join volunteer_shift v on v.slot_id = t.slot_id join volunteer_event e on e.id = v.event_id
        where t.id = ${party}`,
  );

/** What somebody is called. */
export const nameOf = async (on: Queryable, person: string): Promise<string> =>
  (await one<{ name: string }>(on, sql`select name from person where id = ${person}`)).name;

/** Who acts for an organisation, and what is to be told of it. */
export interface OrganisationTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly name: string;
  readonly municipality: string;
  readonly municipality_name: LocalName;
  /** Why it was turned down. */
  readonly reason: string;
}

export const organisationTold = (on: Queryable, organisation: string): Promise<OrganisationTold[]> =>
  rows(
    on,
    sql`select p.id as person, p.email, p.language, o.name, o.municipality_id as municipality, m.name as municipality_name,
          o.reason
        from organisation o join municipality m on m.id = o.municipality_id
          join organisation_person a on a.organisation_id = o.id join person p on p.id = a.person_id and p.erased_at is null
        where o.id = ${organisation}`,
  );
