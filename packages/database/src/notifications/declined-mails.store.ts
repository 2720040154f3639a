import type { MailGroup } from '@talka/identity';
import { first, rows, sql, type Queryable } from '../sql.js';

/** Which mails somebody does not want. */
export const declinedMails = async (on: Queryable, person: string): Promise<readonly MailGroup[]> =>
  (
    await rows<{ group: MailGroup }>(
      on,
      sql`select mail_group as "group" from mail_declined where person_id = ${person}`,
    )
  ).map(({ group }) => group);

/** Says whether somebody wants a group of mails. @returns false when there is no such account any more */
export async function chooseMails(
  on: Queryable,
  person: string,
  group: MailGroup,
  wanted: boolean,
): Promise<boolean> {
  const known = await first(
    on,
    sql`select from person where id = ${person} and erased_at is null for no key update`,
  );
  if (!known) return false;
  await rows(
    on,
    wanted
      ? sql`delete from mail_declined where person_id = ${person} and mail_group = ${group}`
      : sql`insert into mail_declined (person_id, mail_group) values (${person}, ${group}) on conflict do nothing`,
  );
  return true;
}
