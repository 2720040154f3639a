import {
  digestDue,
  groupOfNotice,
  pushDue,
  quietUntil,
  shownFrom,
  USUAL_PACE,
  usualPace,
  waits,
  type Pace,
  type QuietHours,
} from '@talka/identity';
import type { Language, LocalName } from '@talka/territory';
import type { CaseKind, Outcome, Translated } from '@talka/moderation';
import { changes, first, rows, sql, type Queryable } from '../sql.js';
import { hasPushDevices, promisePushes } from './push.store.js';

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
}

/** Someone a notice can be for; erased people get none. */
const RECIPIENT = sql`p.id, p.name, p.email, p.language`;

export const authorsOfIdea = (on: Queryable, idea: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select ${RECIPIENT} from person p where p.erased_at is null and (
          p.id = (select author_id from idea where id = ${idea})
          or p.id in (select person_id from idea_invitation where idea_id = ${idea} and state = 'accepted'))`,
  );

export const moderatorsOf = (on: Queryable, municipality: string): Promise<Recipient[]> =>
  officialsOf(on, municipality, ['moderator']);

/** Whoever has one of the roles in a municipality now. */
export const officialsOf = (
  on: Queryable,
  municipality: string,
  roles: readonly string[],
): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select distinct ${RECIPIENT} from person p join role_grant g on g.person_id = p.id
        where g.role = any(${roles}) and g.municipality_id = ${municipality} and g.revoked_at is null
          and p.erased_at is null`,
  );

export interface NewNotice {
  readonly happening: string;
  readonly person: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  /** What many may do something to: one line counts them until it is read. */
  readonly about?: string | undefined;
}

/** Puts a notice before a person. @returns whether they see something new now: false when this happening has told them so already */
export async function addNotice(on: Queryable, it: NewNotice): Promise<boolean> {
  const when = await tellingOf(on, it);
  if (when === undefined) return false;
  if (it.about !== undefined) return countNotice(on, { ...it, about: it.about }, when);
  const added = await changes(
    on,
    sql`insert into notice (happening_id, person_id, kind, params, link, mail_at, shown_at, push_at, pushed)
        values (${it.happening}, ${it.person}, ${it.kind}, ${JSON.stringify(it.params)}, ${it.link}, ${when.mail},
          coalesce(${when.site}::timestamptz, 'infinity'), ${waitingPush(when)}, ${when.push === 'now' ? 1 : 0})
        on conflict (happening_id, person_id, kind) do nothing returning id`,
  );
  if (added === 1 && when.push === 'now') await promisePushes(on, it);
  return added === 1 && when.isNow;
}

/** When a notice is told: on the site (null: never there), and by which digest (null: by none). */
interface Telling {
  readonly site: Date | null;
  readonly mail: Date | null;
  readonly isNow: boolean;
  /** When their browsers tell of it: at once, or with a digest. Null: not at all. */
  readonly push: 'now' | Date | null;
}

const waitingPush = ({ push }: Telling): Date | null => (push === 'now' ? null : push);

/** @returns undefined when it is told nowhere */
async function tellingOf(on: Queryable, { person, kind }: NewNotice): Promise<Telling | undefined> {
  const group = groupOfNotice(kind);
  const reader = await first<{
    now: Date;
    site?: Pace;
    mail?: Pace;
    push?: Pace;
    reachable?: boolean;
    quiet?: QuietHours | null;
  }>(
    on,
    group === undefined
      ? sql`select talka_now() as now`
      : sql`select talka_now() as now, c.site, c.mail, c.push, p.email is not null as reachable,
              case when q.person_id is not null then jsonb_build_object('from', q.quiet_from, 'until', q.quiet_until) end as quiet
            from person p left join quiet_hours q on q.person_id = p.id
            cross join lateral (select max(pace) filter (where channel = 'site') as site,
                max(pace) filter (where channel = 'mail') as mail, max(pace) filter (where channel = 'push') as push
              from notice_choice where person_id = p.id and notice_group = ${group}) c
            where p.id = ${person}`,
  );
  if (!reader) return undefined;
  const { now } = reader;
  if (group === undefined) return { site: now, mail: null, isNow: true, push: 'now' };
  const quiet = waits(group) ? quietUntil(reader.quiet ?? null, now) : undefined;
  const site = shownFrom(reader.site ?? 'now', quiet, now) ?? null;
  const mail = (reader.reachable && digestDue(kind, reader.mail ?? USUAL_PACE[group], now)) || null;
  const push = await pushOf(on, person, reader.push ?? usualPace(group, 'push'), now);
  return site === null && mail === null && push === null
    ? undefined
    : { site, mail, isNow: site === now, push };
}

async function pushOf(on: Queryable, person: string, pace: Pace, now: Date): Promise<Telling['push']> {
  const due = pushDue(pace, now);
  if (!due || !(await hasPushDevices(on, person))) return null;
  return pace === 'now' ? 'now' : due;
}

/** One more in the line of its kind, which comes to the top again: its id is what people have read up to. */
async function countNotice(
  on: Queryable,
  it: NewNotice & { readonly about: string },
  when: Telling,
): Promise<boolean> {
  const isNew = await changes(
    on,
    sql`insert into notice_counted (happening_id, person_id, kind) values (${it.happening}, ${it.person}, ${it.kind})
        on conflict do nothing returning kind`,
  );
  if (isNew === 0) return false;
  await rows(
    on,
    sql`insert into notice (happening_id, person_id, kind, params, link, about, mail_at, shown_at, push_at, pushed)
        values (${it.happening}, ${it.person}, ${it.kind}, ${JSON.stringify(it.params)}, ${it.link}, ${it.about}, ${when.mail},
          coalesce(${when.site}::timestamptz, 'infinity'), ${waitingPush(when)}, ${when.push === 'now' ? 1 : 0})
        on conflict (person_id, kind, about) where about is not null and read_at is null
        do update set count = notice.count + 1, id = uuidv7(), at = talka_now(), happening_id = excluded.happening_id,
          params = excluded.params, link = excluded.link, mail_at = least(notice.mail_at, excluded.mail_at),
          shown_at = least(notice.shown_at, excluded.shown_at), push_at = least(notice.push_at, excluded.push_at),
          pushed = case when excluded.pushed > 0 then notice.count + 1 else notice.pushed end`,
  );
  if (when.push === 'now') await promisePushes(on, it);
  return when.isNow;
}

export interface IdeaBrief {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly municipality: string;
  readonly municipality_name: LocalName;
  readonly is_public: boolean;
  readonly support: number;
}

export const ideaBrief = (on: Queryable, idea: string): Promise<IdeaBrief | undefined> =>
  first<IdeaBrief>(
    on,
    sql`select i.id, i.number, i.title, i.municipality_id as municipality, m.name as municipality_name, i.is_public,
          i.support_count as support
        from idea i join municipality m on m.id = i.municipality_id where i.id = ${idea}`,
  );

export interface DecisionBrief {
  /** What it is about: an idea, or a comment on one. */
  readonly idea: string;
  readonly comment: string | null;
  readonly kind: CaseKind;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly words: string;
  readonly translations: Translated | null;
  readonly appeal_until: Date | null;
}

/** What was decided on a case: for telling the authors. */
export const decisionOn = (on: Queryable, ofCase: string): Promise<DecisionBrief | undefined> =>
  first(
    on,
    sql`select coalesce(c.idea_id, t.idea_id) as idea, c.comment_id as comment, d.outcome, d.reason, d.words, d.translations, d.appeal_until, c.kind
        from decision d join moderation_case c on c.id = d.case_id
        left join comment k on k.id = c.comment_id left join discussion t on t.id = k.discussion_id where c.id = ${ofCase}`,
  );

export interface FindingBrief {
  readonly reason: string | null;
  readonly words: string;
  readonly by_id: string;
  readonly appeal_until: Date | null;
}

/** What was found of an idea, the first time or on appeal: for telling the authors. */
export const findingOn = (
  on: Queryable,
  assessment: string,
  turn: 1 | 2,
): Promise<FindingBrief | undefined> =>
  first(
    on,
    sql`select reason, words, by_id, appeal_until from idea_finding
        where assessment_id = ${assessment} and turn = ${turn}`,
  );

export const unreadOf = async (on: Queryable, person: string): Promise<number> =>
  (
    await first<{ unread: number }>(
      on,
      sql`select count(*)::int as unread from notice where person_id = ${person} and read_at is null and shown_at <= talka_now()
            and not talka_leads_to_hidden(link, about is not null)`,
    )
  )?.unread ?? 0;

export const ideaTitle = async (on: Queryable, idea: string): Promise<string | undefined> =>
  (await first<{ title: string }>(on, sql`select title from idea where id = ${idea}`))?.title;

/** The account behind the address that was invited, if there is one. */
export const invitedPerson = async (on: Queryable, invitation: string): Promise<string | undefined> =>
  (
    await first<{ id: string }>(
      on,
      sql`select p.id from idea_invitation v join person p on p.email = v.email
          where v.id::text = ${invitation} and v.state = 'invited'`,
    )
  )?.id;

export const personName = async (on: Queryable, person: string): Promise<string | undefined> =>
  (await first<{ name: string }>(on, sql`select name from person where id = ${person}`))?.name;
