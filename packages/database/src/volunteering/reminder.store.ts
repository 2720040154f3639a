import { personId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { ExpectedAt, Reminder, ReminderKind } from '@talka/volunteering';
import { promiseMail } from '../identity/promise-mail.js';
import { rows, sql, type Queryable } from '../sql.js';

export interface ExpectedShift extends ExpectedAt {
  readonly title: string;
  readonly role: string;
  readonly place: string;
}

/** Somebody who can be written to, and where they are expected in the next days, soonest first. */
export interface Expected {
  readonly person: string;
  readonly email: string;
  readonly language: Language;
  readonly now: Date;
  readonly shifts: readonly ExpectedShift[];
}

interface ExpectedRow extends ExpectedShift, Pick<Expected, 'person' | 'email' | 'language' | 'now'> {}

/** As far ahead as a reminder looks: from an evening to the end of the next day. */
const AHEAD = sql`interval '31 hours'`;

/**
 * Who has a place in a shift that begins soon, and an address to be written to, in the order of ids.
 * @param after the person asked about last; null: from the first on
 */
export async function expectedSoon(
  on: Queryable,
  after: string | null,
  limit: number,
): Promise<readonly Expected[]> {
  const found = await rows<ExpectedRow>(
    on,
    sql`with who as (
          select distinct p.id, p.email, p.language from registration r
            join person p on p.id = r.person_id and p.email is not null and p.erased_at is null
          where r.state = 'confirmed' and lower(r.during) > talka_now() and lower(r.during) < talka_now() + ${AHEAD}
            and (${after}::uuid is null or p.id > ${after}) order by p.id limit ${limit})
        select who.id as person, who.email, who.language, talka_now() as now, e.title, o.name as role, e.place,
          lower(r.during) as from, r.joined_at as "signedUpAt"
        from who
          join registration r on r.person_id = who.id and r.state = 'confirmed' and lower(r.during) > talka_now()
            and lower(r.during) < talka_now() + ${AHEAD}
          join volunteer_shift v on v.slot_id = r.slot_id join volunteer_event e on e.id = v.event_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        order by who.id, lower(r.during)`,
  );
  const people = new Map<string, Expected & { readonly shifts: ExpectedShift[] }>();
  for (const { person, email, language, now, ...shift } of found) {
    const known = people.get(person);
    if (known) known.shifts.push(shift);
    else people.set(person, { person, email, language, now, shifts: [shift] });
  }
  return [...people.values()];
}

const TEMPLATES = { tomorrow: 'shifts-tomorrow', soon: 'shifts-soon' } as const satisfies Record<
  ReminderKind,
  string
>;

/** Promises the mail, once for a person, a day and a kind: whichever worker comes first, and however often. */
export const remind = (
  manager: Queryable,
  { person, email, language }: Expected,
  { kind, day, shifts }: Reminder<ExpectedShift>,
): Promise<void> =>
  promiseMail(manager, {
    onceKey: `${TEMPLATES[kind]}:${person}:${day}`,
    ...{ to: email, person: personId(person), language, template: TEMPLATES[kind] },
    params: {
      path: '/me/shifts',
      shifts: shifts.map(({ title, role, place, from }) => ({
        title,
        role,
        place,
        from: from.toISOString(),
      })),
    },
  });
