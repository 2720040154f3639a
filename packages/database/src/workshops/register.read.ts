import type { PersonId } from '@talka/kernel';
import {
  participantId,
  SENT_WITHIN,
  type Fact,
  type LearnerPass,
  type SessionId,
  type Translations,
} from '@talka/workshops';
import { ownOrTheirChilds } from '../identity/children.store.js';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { factOf, factsWhere, type FactRow } from './facts.rows.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The register of one session, as whoever keeps it takes it along. */
export interface RegisterRow {
  readonly session: string;
  readonly number: number;
  readonly workshop: string;
  readonly workshop_number: number;
  readonly title: string;
  readonly place: string;
  readonly from: Date;
  readonly until: Date;
  readonly is_cancelled: boolean;
  readonly is_closed: boolean;
  readonly role: 'leader' | 'assistant';
  readonly participants: readonly Named[];
  readonly leaders: readonly Named[];
  readonly facts: readonly Fact[];
  readonly checkpoint: number;
}

/** What is taken along: sessions of the next days, and those of the last ones. */
const AHEAD = sql`interval '8 days'`;
const BEHIND = sql`interval '14 days'`;
/** And whatever was held of a workshop that is not closed, as long as marks are taken: what differs there has to be settled first. */
const SETTLED = sql`make_interval(secs => ${SENT_WITHIN / 1000})`;
/** More than anybody leads: what is nearest to now is taken along first. */
const MOST = 200;

/** Whoever leads or assists now, and nobody else, reads a register. */
const led = (person: PersonId): Sql =>
  sql`workshop_leader l on l.workshop_id = w.id and l.person_id = ${person} and l.until is null
      and l.role in ('leader', 'assistant')`;

/** Registers of all sessions around now that somebody leads, with everybody in them and all that is known. */
export async function registersOf(on: Queryable, person: PersonId): Promise<RegisterRow[]> {
  const sessions = await rows<Omit<RegisterRow, 'facts' | 'checkpoint'>>(
    on,
    sql`select s.id as session, s.number, w.id as workshop, w.number as workshop_number, w.title, w.place,
          lower(s.during) as from, upper(s.during) as until, s.state = 'cancelled' or w.state = 'cancelled' as is_cancelled,
          w.state = 'closed' as is_closed, l.role,
          coalesce((select json_agg(json_build_object('id', r.id, 'name', p.name) order by p.name collate "lv-x-icu", r.id)
            from registration r join person p on p.id = r.person_id
            where r.slot_id in (w.slot_id, s.slot_id) and (r.state = 'confirmed' or exists (
              select from workshop_fact f where f.session_id = s.id
                and (f.about = r.id or f.saying ->> 'enrolment' = r.id::text)))), '[]') as participants,
          coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name)
            from person p where p.id in (
              select person_id from workshop_leader where workshop_id = w.id and role <> 'guest'
              union select by_id from workshop_fact where session_id = s.id)), '[]') as leaders
        from workshop_session s join workshop w on w.id = s.workshop_id join ${led(person)}
        where w.state in ('published', 'closed') and lower(s.during) < talka_now() + ${AHEAD}
          and (upper(s.during) > talka_now() - ${BEHIND} or w.state = 'published' and s.state = 'planned'
            and (select max(upper(t.during)) from workshop_session t where t.workshop_id = w.id and t.state = 'planned')
              > talka_now() - ${SETTLED})
        order by upper(s.during) < talka_now(), abs(extract(epoch from lower(s.during) - talka_now())), s.id limit ${MOST}`,
  );
  sessions.sort((a, b) => a.from.getTime() - b.from.getTime() || a.workshop_number - b.workshop_number);
  const facts = await rows<FactRow>(
    on,
    factsWhere(sql`f.session_id = any(${sessions.map(({ session }) => session)}::uuid[])`),
  );
  return sessions.map((row) => {
    const own = facts.filter(({ session_id }) => session_id === row.session);
    return { ...row, facts: own.map(factOf), checkpoint: Number(own.at(-1)?.arrival ?? 0) };
  });
}

/** What became known of a session's register after a point, for whoever leads it now. @returns undefined for anybody else */
export async function factsSince(
  on: Queryable,
  person: PersonId,
  session: SessionId,
  after: number,
): Promise<{ readonly facts: readonly Fact[]; readonly checkpoint: number } | undefined> {
  const leads = await first(
    on,
    sql`select from workshop_session s join workshop w on w.id = s.workshop_id join ${led(person)}
        where s.id = ${session} and w.state in ('published', 'closed')`,
  );
  if (!leads) return undefined;
  const found = await rows<FactRow>(on, factsWhere(sql`f.session_id = ${session} and f.arrival > ${after}`));
  return { facts: found.map(factOf), checkpoint: Number(found.at(-1)?.arrival ?? after) };
}

export interface DeviceCard {
  readonly id: string;
  readonly label: string;
  readonly registered_at: Date;
  readonly seen_at: Date;
  readonly revoked_at: Date | null;
}

const card = sql`id, label, registered_at, seen_at, revoked_at`;

/** What somebody marks on, or marked: the newest first. */
export const devicesOf = (on: Queryable, person: PersonId): Promise<DeviceCard[]> =>
  rows(
    on,
    sql`select ${card} from workshop_device where person_id = ${person} order by registered_at desc, id limit 50`,
  );

/** @returns undefined when it is not theirs */
export const deviceOf = (on: Queryable, person: PersonId, device: string): Promise<DeviceCard | undefined> =>
  first(on, sql`select ${card} from workshop_device where id = ${device} and person_id = ${person}`);

/** Call it with the person locked: how many they have is counted. */
export const addDevice = (on: Queryable, person: PersonId, label: string): Promise<DeviceCard> =>
  one(on, sql`insert into workshop_device (person_id, label) values (${person}, ${label}) returning ${card}`);

/** Nothing is taken from it from now on. @returns undefined when it is not theirs */
export const revokeDevice = (
  on: Queryable,
  person: PersonId,
  device: string,
): Promise<DeviceCard | undefined> =>
  first(
    on,
    sql`update workshop_device set revoked_at = coalesce(revoked_at, talka_now())
        where id = ${device} and person_id = ${person} returning ${card}`,
  );

export const workshopTitle = async (on: Queryable, workshop: string): Promise<string> =>
  (await one<{ title: string }>(on, sql`select title from workshop where id = ${workshop}`)).title;

/** The place somebody has in a session, for their pass: asked for by themselves, or by whoever brings them. */
export async function placeForLearnerPass(
  on: Queryable,
  by: PersonId,
  person: PersonId,
  session: SessionId,
): Promise<LearnerPass | undefined> {
  const row = await first<{ number: number; id: string }>(
    on,
    sql`select w.number, r.id from registration r, workshop_session s join workshop w on w.id = s.workshop_id
        where s.id = ${session} and r.slot_id in (w.slot_id, s.slot_id) and r.person_id = ${person}
          and ${ownOrTheirChilds(sql`r.person_id`, by)} and r.state = 'confirmed' and s.state = 'planned' order by r.slot_id = w.slot_id desc limit 1`,
  );
  return row && { workshop: row.number, enrolment: participantId(row.id) };
}

/** Who completed a workshop, as it stood when it was closed: what certificates are made of. Minutes, and days in Riga. */
export const completionsOf = (on: Queryable, workshop: string): Promise<CompletionRow[]> =>
  rows(
    on,
    sql`select c.person_id as person, p.name, c.attended, c.counted, c.first_on::text as from, c.last_on::text as until
        from workshop_completion c join person p on p.id = c.person_id and p.erased_at is null
        where c.workshop_id = ${workshop} order by p.name collate "lv-x-icu", p.id`,
  );

export interface CompletionRow {
  readonly person: string;
  readonly name: string;
  readonly attended: number;
  readonly counted: number;
  readonly from: string;
  readonly until: string;
}

/** A workshop whose leader has closed it; it stays closed until the transaction ends. */
export const closedWorkshop = (
  on: Queryable,
  workshop: string,
): Promise<
  | {
      readonly number: number;
      readonly title: string;
      readonly translations: Translations;
      readonly municipality: string;
      readonly organisation: string;
      /** Why it was opened again before; null: it never was. */
      readonly reopenedWhy: string | null;
    }
  | undefined
> =>
  first(
    on,
    sql`select w.number, w.title, w.translations, w.municipality_id as municipality, o.name as organisation, w.reopened_why as "reopenedWhy"
        from workshop w join organisation o on o.id = w.organisation_id
        where w.id = ${workshop} and w.state = 'closed' for no key update of w`,
  );
