import {
  comesInDigest,
  digestDue,
  MAIL_GROUPS,
  noticesOf,
  pacesOf,
  pushDue,
  quietUntil,
  shownFrom,
  USUAL_PACE,
  usualPace,
  waits,
  type Channel,
  type GroupPace,
  type GroupPaceChosen,
  type MailGroup,
  type Pace,
  type QuietHours,
} from '@talka/identity';
import { first, rows, sql, type Queryable } from '../sql.js';
import { waitUntil } from './digest.store.js';
import { pushUntil } from './push-digest.store.js';

export type MailPaces = Readonly<Record<MailGroup, Pace>>;

/** How the mails of each group come to somebody. */
export async function mailPaces(on: Queryable, person: string): Promise<MailPaces> {
  const chosen = await rows<{ group: MailGroup; pace: Pace }>(
    on,
    sql`select notice_group as "group", pace from notice_choice where person_id = ${person} and channel = 'mail'`,
  );
  return { ...USUAL_PACE, ...Object.fromEntries(chosen.map(({ group, pace }) => [group, pace])) };
}

/** Mails of a group, or all that come as digests. */
export type MailKind = MailGroup | 'digest';

/** Whether any of these mails come to somebody. */
export const isWanted = (paces: MailPaces, kind: MailKind): boolean =>
  kind === 'digest'
    ? MAIL_GROUPS.some((group) => comesInDigest(noticesOf(group), paces[group]))
    : paces[kind] !== 'never';

/** Says whether somebody wants mails of a kind; wanted again, they come as before. @returns false when there is no such account any more */
export async function chooseMails(
  manager: Queryable,
  person: string,
  kind: MailKind,
  wanted: boolean,
): Promise<boolean> {
  const now = await lockReader(manager, person);
  if (!now) return false;
  const paces = await mailPaces(manager, person);
  if (isWanted(paces, kind) === wanted) return true;
  const before = wanted ? await stopped(manager, person) : undefined;
  for (const group of kind === 'digest' ? MAIL_GROUPS : [kind]) {
    const pace = before ? (before.get(group) ?? (kind === 'digest' ? 'never' : USUAL_PACE[group])) : 'never';
    const concerned = kind === group || comesInDigest(noticesOf(group), wanted ? pace : paces[group]);
    if (concerned)
      await setMailPace(manager, { person, group, pace, before: wanted ? null : paces[group], now });
  }
  return true;
}

/** The moment by the database, and nobody else chooses for the same person meanwhile. */
const lockReader = async (manager: Queryable, person: string): Promise<Date | undefined> =>
  (
    await first<{ now: Date }>(
      manager,
      sql`select talka_now() as now from person where id = ${person} and erased_at is null for no key update`,
    )
  )?.now;

const stopped = async (on: Queryable, person: string): Promise<ReadonlyMap<MailGroup, Pace>> =>
  new Map(
    (
      await rows<{ group: MailGroup; before: Pace }>(
        on,
        sql`select notice_group as "group", before from notice_choice
            where person_id = ${person} and channel = 'mail' and before is not null`,
      )
    ).map(({ group, before }) => [group, before]),
  );

interface Chosen {
  readonly person: string;
  readonly group: MailGroup;
  readonly pace: Pace;
  readonly before: Pace | null;
  readonly now: Date;
}

async function setMailPace(manager: Queryable, { person, group, pace, before, now }: Chosen): Promise<void> {
  await setPace(manager, person, group, 'mail', pace, before);
  await waitUntil(
    manager,
    person,
    noticesOf(group).map((kind) => ({ kind, due: digestDue(kind, pace, now) ?? null })),
  );
}

const setPace = async (
  manager: Queryable,
  person: string,
  group: MailGroup,
  channel: Channel,
  pace: Pace,
  before: Pace | null,
): Promise<void> => {
  await rows(
    manager,
    sql`insert into notice_choice (person_id, notice_group, channel, pace, before)
          values (${person}, ${group}, ${channel}, ${pace}, ${before})
        on conflict (person_id, notice_group, channel)
          do update set pace = excluded.pace, before = excluded.before, since = talka_now()`,
  );
};

/** How somebody is told of everything that can be chosen, and when not. */
export interface HowTold {
  readonly groups: readonly GroupPace[];
  readonly quiet: QuietHours | null;
}

export interface HowChosen extends Omit<HowTold, 'groups'> {
  readonly groups: readonly GroupPaceChosen[];
}

export async function howTold(on: Queryable, person: string): Promise<HowTold> {
  const chosen = await rows<{ group: MailGroup; pace: Pace; channel: Channel }>(
    on,
    sql`select notice_group as "group", pace, channel from notice_choice where person_id = ${person} and channel <> 'mail'`,
  );
  const paceOf = (group: MailGroup, channel: Channel): Pace | null =>
    pacesOf(group, channel).length === 0
      ? null
      : (chosen.find((one) => one.group === group && one.channel === channel)?.pace ??
        usualPace(group, channel));
  const mail = await mailPaces(on, person);
  return {
    groups: MAIL_GROUPS.map((group) => ({
      ...{ group, mail: mail[group], site: paceOf(group, 'site'), push: paceOf(group, 'push') },
    })),
    quiet: await quietHours(on, person),
  };
}

export const quietHours = async (on: Queryable, person: string): Promise<QuietHours | null> =>
  (await first<QuietHours>(
    on,
    sql`select quiet_from as "from", quiet_until as until from quiet_hours where person_id = ${person}`,
  )) ?? null;

/** When mails of a group go to somebody for whom it is quiet now. @returns undefined when it is not, or they cannot wait */
export async function heldUntil(on: Queryable, person: string, kind: MailKind): Promise<Date | undefined> {
  if (kind !== 'digest' && !waits(kind)) return undefined;
  const quiet = await quietHours(on, person);
  if (quiet === null) return undefined;
  const moment = await first<{ now: Date }>(on, sql`select talka_now() as now`);
  return moment && quietUntil(quiet, moment.now);
}

/** Somebody chooses how they are told; what waits, waits for its new hour. */
export async function chooseHow(
  manager: Queryable,
  person: string,
  { groups, quiet }: HowChosen,
): Promise<void> {
  const now = await lockReader(manager, person);
  if (!now) return;
  const told = await howTold(manager, person);
  await rows(
    manager,
    quiet === null || quiet.from === quiet.until
      ? sql`delete from quiet_hours where person_id = ${person}`
      : sql`insert into quiet_hours values (${person}, ${quiet.from}, ${quiet.until}) on conflict (person_id)
              do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
  );
  for (const { group, site, mail, push } of groups) {
    const before = told.groups.find((one) => one.group === group);
    if (before?.mail !== mail) await setMailPace(manager, { person, group, pace: mail, before: null, now });
    if (push && before?.push !== push) {
      await setPace(manager, person, group, 'push', push, null);
      await pushUntil(manager, person, noticesOf(group), pushDue(push, now) ?? null);
    }
    if (site === null || before?.site === site) continue;
    await setPace(manager, person, group, 'site', site, null);
    await rows(
      manager,
      sql`update notice set shown_at = coalesce(${shownFrom(site, undefined, now) ?? null}::timestamptz, 'infinity') where id in (
            select id from notice where person_id = ${person} and kind = any(${noticesOf(group)}) and read_at is null
              and shown_at > talka_now() and shown_at < 'infinity' order by id for update)`,
    );
  }
}
