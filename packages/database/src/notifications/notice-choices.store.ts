import {
  comesInDigest,
  digestDue,
  MAIL_GROUPS,
  USUAL_PACE,
  type MailGroup,
  type Pace,
} from '@talka/identity';
import { first, rows, sql, type Queryable } from '../sql.js';
import { waitUntil } from './digest.store.js';

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
    ? MAIL_GROUPS.some((group) => comesInDigest(group, paces[group]))
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
    const concerned = kind === group || comesInDigest(group, wanted ? pace : paces[group]);
    if (concerned) await setPace(manager, { person, group, pace, before: wanted ? null : paces[group], now });
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

async function setPace(manager: Queryable, { person, group, pace, before, now }: Chosen): Promise<void> {
  await rows(
    manager,
    sql`insert into notice_choice (person_id, notice_group, channel, pace, before)
          values (${person}, ${group}, 'mail', ${pace}, ${before})
        on conflict (person_id, notice_group, channel)
          do update set pace = excluded.pace, before = excluded.before, since = talka_now()`,
  );
  await waitUntil(manager, person, group, digestDue(group, pace, now) ?? null);
}
