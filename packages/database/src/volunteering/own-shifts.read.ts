import type { Answers, Ending, HoldReason, Standing } from '@talka/registration';
import { tokenHash } from '../identity/secrets.js';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { SHIFTS, type ShiftRow } from './shift.read.js';

/** A shift with how somebody stands with it. */
export interface OwnShiftRow extends ShiftRow {
  readonly contact: string;
  readonly standing: Standing['state'];
  readonly why: HoldReason | null;
  readonly until_answered: Date | null;
  readonly ending: Ending | null;
  /** Why an organiser took their place back. */
  readonly reason: string | null;
  /** How many are asked before them; null for who does not wait. */
  readonly before: number | null;
  /** They look for whoever takes their place. */
  readonly looking: boolean;
  readonly in_return: string | null;
  readonly answers: Answers;
  /** What those are called who come together with them. */
  readonly mates: readonly string[];
  /** They signed all of them up. */
  readonly gathered: boolean;
}

const own = (person: string, which: Sql): Sql =>
  sql`select shift.*, (select contact from volunteer_event where number = shift.event) as contact, mine.state as standing, mine.why, mine.until as until_answered, mine.ending,
        (select words from cancelled_place c where c.registration_id = mine.id and c.by_id is not null) as reason,
        case when mine.state = 'waiting' then (select count(*)::int from registration other
          where other.slot_id = mine.slot_id and other.state = 'waiting'
            and (other.priority, -other.turn) > (mine.priority, -mine.turn)) end as before,
        stand.registration_id is not null and mine.state = 'confirmed' as looking, stand.in_return,
        coalesce(said.answers, '{}') as answers,
        array(select p.name from registration mate join person p on p.id = mate.person_id
          where mate.slot_id = mine.slot_id and mate.state <> 'ended' and mine.state <> 'ended'
            and mate.party = mine.party and mate.id <> mine.id order by p.name) as mates,
        exists (select from shift_party where id = mine.party and by_id = mine.person_id) as gathered
      from (${SHIFTS}) as shift join lateral (select * from registration
          where slot_id = shift.id and person_id = ${person} order by (state <> 'ended') desc, turn desc limit 1) as mine on ${which}
        left join stand_in stand on stand.registration_id = mine.id
        left join shift_answers said on said.slot_id = mine.slot_id and said.person_id = mine.person_id
      order by shift.from, shift.id`;

/**
 * What somebody has signed up for and is still to come; what has just ended stays for a day, with how it ended. A form that is open,
 * or was left, is nothing they have signed up for.
 */
export const ownShifts = (on: Queryable, person: string): Promise<OwnShiftRow[]> =>
  rows(
    on,
    own(
      person,
      sql`shift.until > talka_now() - interval '1 day' and mine.why is distinct from 'form'
      and mine.ending is distinct from 'form-abandoned'`,
    ),
  );

/** How somebody stands with one shift. */
export const ownShift = (on: Queryable, person: string, shift: string): Promise<OwnShiftRow | undefined> =>
  first(on, own(person, sql`shift.id = ${shift}`));

/** A place that somebody would give, to whoever has what they passed on. */
export interface StandInAsked {
  readonly from: string;
  readonly from_id: string;
  readonly shift: ShiftRow;
  readonly inReturn: ShiftRow | null;
}

/** @returns undefined when the place is not theirs any more, and when nobody passed this on */
export async function standInAsked(on: Queryable, token: string): Promise<StandInAsked | undefined> {
  const asked = await first<{ from: string; from_id: string; slot: string; in_return: string | null }>(
    on,
    sql`select p.name as from, p.id as from_id, r.slot_id as slot, s.in_return
        from stand_in s join registration r on r.id = s.registration_id and r.state = 'confirmed'
          join person p on p.id = r.person_id
        where s.token_hash = ${tokenHash(token)}`,
  );
  if (!asked) return undefined;
  const shifts = await rows<ShiftRow>(on, sql`${SHIFTS} where s.id in (${asked.slot}, ${asked.in_return})`);
  const shift = shifts.find(({ id }) => id === asked.slot);
  const inReturn = shifts.find(({ id }) => id === asked.in_return) ?? null;
  return shift && { from: asked.from, from_id: asked.from_id, shift, inReturn };
}
