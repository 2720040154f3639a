import { one, rows, sql, type Queryable } from '../sql.js';

/** So long after its end calendars are still told of something. */
export const KEPT_IN_CALENDARS = sql`interval '60 days'`;

/** Where it stands what calendars were told of: of a shift by its slot, of a workshop by its session. */
const KEPT = {
  shift: { table: sql`calendar_entry`, key: sql`slot_id` },
  session: { table: sql`calendar_session`, key: sql`session_id` },
} as const;

/** Under which number calendars are told of something, and since when. */
export interface CalendarTold {
  /** Raised with every change of what is said, and never lowered. */
  readonly sequence: number;
  readonly changedAt: Date;
}

/** Keeps what somebody's calendars are told of one shift or session; the number rises when it differs from what they were told. */
export async function tellCalendar<T extends object>(
  on: Queryable,
  of: keyof typeof KEPT,
  [person, id]: readonly [person: string, id: string],
  content: T,
): Promise<T & CalendarTold> {
  const { table, key } = KEPT[of];
  await rows(
    on,
    sql`insert into ${table} as told (person_id, ${key}, content)
          values (${person}, ${id}, ${JSON.stringify(content)}::jsonb)
        on conflict (person_id, ${key}) do update
          set content = excluded.content, sequence = told.sequence + 1, changed_at = talka_now()
          where told.content <> excluded.content`,
  );
  const told = await one<CalendarTold>(
    on,
    sql`select sequence, changed_at as "changedAt" from ${table} where person_id = ${person} and ${key} = ${id}`,
  );
  return { ...content, ...told };
}
