import type { OrganisationKind, OrganisationRole, OrganisationState } from '@talka/identity';
import type { EventState } from '@talka/volunteering';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface OrganisationCard {
  readonly number: number;
  readonly municipality: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly registration_number: string;
  readonly state: OrganisationState;
  /** Why it was turned down, in the office's words. */
  readonly reason: string;
  readonly asked_at: Date;
  /** Who asked first. */
  readonly asked_by: string;
  /** As what the reader acts for it; null for an office that looks at it. */
  readonly role: OrganisationRole | null;
}

const cards = (which: Sql, role: Sql): Sql =>
  sql`select o.number, o.municipality_id as municipality, o.name, o.kind, o.registration_number, o.state, o.reason, o.asked_at,
        coalesce((select p.name from organisation_person m join person p on p.id = m.person_id
          where m.organisation_id = o.id order by m.since, m.person_id limit 1), '') as asked_by,
        ${role} as role
      from organisation o where ${which} order by (o.state = 'asked') desc, o.number desc limit 500`;

/** Organisations in whose name somebody may act. */
export const ownOrganisations = (on: Queryable, person: string): Promise<OrganisationCard[]> =>
  rows(
    on,
    cards(
      sql`exists (select from organisation_person where organisation_id = o.id and person_id = ${person})`,
      sql`(select role from organisation_person where organisation_id = o.id and person_id = ${person})`,
    ),
  );

/** Organisations of a municipality; whoever waits to be looked at comes first. */
export const organisationsHere = (on: Queryable, municipality: string): Promise<OrganisationCard[]> =>
  rows(on, cards(sql`o.municipality_id = ${municipality}`, sql`null`));

export interface OrganisationPerson {
  readonly person: string;
  readonly name: string;
  readonly role: OrganisationRole;
  readonly since: Date;
}

/** Who acts for an organisation, the first first. Nobody, for who does not act for it and for one that is not there. */
export const peopleOf = (
  on: Queryable,
  organisation: number,
  person: string,
): Promise<OrganisationPerson[]> =>
  rows(
    on,
    sql`select p.id as person, p.name, m.role, m.since from organisation o
          join organisation_person own on own.organisation_id = o.id and own.person_id = ${person}
          join organisation_person m on m.organisation_id = o.id join person p on p.id = m.person_id
        where o.number = ${organisation} order by m.since, p.id`,
  );

/** The organisation, for somebody who acts for it. @returns undefined for everybody else, and for one that is not there */
export const actsFor = (
  on: Queryable,
  organisation: number,
  person: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> =>
  first(
    on,
    sql`select o.id, o.name from organisation o join organisation_person m on m.organisation_id = o.id
        where o.number = ${organisation} and m.person_id = ${person}`,
  );

/** As what somebody acts for an organisation, or for the organiser of an event. @returns undefined for who does not */
export const roleIn = async (
  on: Queryable,
  which: { readonly organisation: number } | { readonly event: number },
  person: string,
): Promise<OrganisationRole | undefined> => {
  const of =
    'event' in which
      ? sql`(select organisation_id from volunteer_event where number = ${which.event})`
      : sql`(select id from organisation where number = ${which.organisation})`;
  const own = sql`select role from organisation_person where organisation_id = ${of} and person_id = ${person}`;
  return (await first<{ role: OrganisationRole }>(on, own))?.role;
};

export interface OwnEventCard {
  readonly number: number;
  readonly title: string;
  readonly state: EventState;
  readonly shifts: number;
  readonly places: number;
  readonly taken: number;
  readonly from: Date | null;
}

/** Events of an organisation, newest first. @returns undefined for who does not act for it, and for one that is not there */
export async function eventsOf(
  on: Queryable,
  organisation: number,
  person: string,
): Promise<OwnEventCard[] | undefined> {
  const own = await actsFor(on, organisation, person);
  if (!own) return undefined;
  return rows(
    on,
    sql`select e.number, e.title, e.state, count(v.*)::int as shifts,
          coalesce(sum(coalesce(s.places, v.places)), 0)::int as places, coalesce(sum(s.taken), 0)::int as taken,
          min(lower(coalesce(s.during, v.during))) as from
        from volunteer_event e left join volunteer_shift v on v.event_id = e.id left join slot s on s.id = v.slot_id
        where e.organisation_id = ${own.id}
        group by e.id order by e.number desc limit 500`,
  );
}
