import { CARE_SEEN_DAYS, CARE_SUM_FEWEST, type Access, type Care, type Food } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';
import { careOf, type CareRow } from './care.store.js';

/** What somebody has said for an event. */
export async function ownCare(on: Queryable, event: number, person: string): Promise<Care | undefined> {
  const found = await first<CareRow>(
    on,
    sql`select c.food, c.food_other, c.access, c.access_other from volunteer_care c
          join volunteer_event e on e.id = c.event_id
        where e.number = ${event} and c.person_id = ${person}`,
  );
  return found && careOf(found);
}

/** How many of those who have a place in a shift have said something, and what. Whoever only waits is in no sum. */
export interface CareSumRow {
  readonly shift: string;
  readonly role: string;
  readonly from: Date;
  readonly people: number;
  /** Too few have a place: what was said is seen by name alone, and each look at it is written down. */
  readonly few: boolean;
  readonly food: readonly { readonly what: Food | 'other'; readonly count: number }[];
  readonly access: readonly { readonly what: Access | 'other'; readonly count: number }[];
}

/**
 * Sums by shift, of shifts of which there are any, for who acts for the organiser. A shift with one or two people has none, since
 * its sums would be theirs; it is there once what they said may be looked at by name. @returns undefined for everyone else
 */
export async function careSums(on: Queryable, event: number, by: string): Promise<CareSumRow[] | undefined> {
  const own = await first<{ id: string }>(
    on,
    sql`select e.id from volunteer_event e
          join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
        where e.number = ${event}`,
  );
  if (!own) return undefined;
  const said = await rows<CareRow & { shift: string; role: string; from: Date; few: boolean }>(
    on,
    sql`select s.id as shift, o.name as role, lower(s.during) as from, c.food, c.food_other, c.access, c.access_other,
          stand.people < ${CARE_SUM_FEWEST} as few
        from volunteer_care c join volunteer_shift v on v.event_id = c.event_id join slot s on s.id = v.slot_id
          join registration r on r.slot_id = s.id and r.person_id = c.person_id and r.state = 'confirmed'
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          cross join lateral (select count(*) as people from registration
            where slot_id = s.id and state = 'confirmed') as stand
        where c.event_id = ${own.id} and (stand.people >= ${CARE_SUM_FEWEST}
          or lower(s.during) <= talka_now() + make_interval(days => ${CARE_SEEN_DAYS}))
        order by lower(s.during), o.position, s.id`,
  );
  return [...new Set(said.map(({ shift }) => shift))].flatMap((shift) => {
    const here = said.filter((one) => one.shift === shift);
    const [one] = here;
    if (!one) return [];
    const { role, from, few } = one;
    return [{ shift, role, from, few, people: here.length, ...sumsOf(few ? [] : here) }];
  });
}

function sumsOf(said: readonly CareRow[]): Pick<CareSumRow, 'food' | 'access'> {
  const count = <W extends string>(of: (row: CareRow) => readonly W[]): { what: W; count: number }[] => {
    const all = said.flatMap((row) => [...of(row)]);
    return [...new Set(all)]
      .sort()
      .map((what) => ({ what, count: all.filter((one) => one === what).length }));
  };
  return {
    food: count<Food | 'other'>(({ food, food_other }) => (food_other ? [...food, 'other'] : food)),
    access: count<Access | 'other'>(({ access, access_other }) =>
      access_other ? [...access, 'other'] : access,
    ),
  };
}
