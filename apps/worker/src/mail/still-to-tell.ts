import {
  comesInDigest,
  groupOfNotice,
  hiddenLines,
  mailPaces,
  type MailKind,
  type Queryable,
  type WaitingMail,
} from '@talka/composition';
import { isMailTemplate, type Mails } from '@talka/emails';
import { GROUP_OF_MAIL } from './group-of-mail.js';

/** What a mail is turned off with. Null: it comes always. */
export function groupOf(mail: WaitingMail): MailKind | null {
  if (!isMailTemplate(mail.template)) return null;
  if (mail.template !== 'digest') return GROUP_OF_MAIL[mail.template];
  const groups = new Set(digestOf(mail).lines.map(({ kind }) => groupOfNotice(kind)));
  const [only] = groups;
  return groups.size === 1 && only ? only : 'digest';
}

/**
 * A mail as it may still go: people choose anew while it waits, and what a digest tells of may be hidden meanwhile.
 * @returns undefined when nothing of it is left
 */
export async function stillToTell(on: Queryable, mail: WaitingMail): Promise<WaitingMail | undefined> {
  const kind = groupOf(mail);
  if (kind === null || mail.person_id === null) return mail;
  const paces = await mailPaces(on, mail.person_id);
  if (mail.template !== 'digest') return kind !== 'digest' && paces[kind] !== 'now' ? undefined : mail;
  const digest = digestOf(mail);
  const hidden = await hiddenLines(on, digest.lines);
  const lines = digest.lines.filter(({ kind: told, path }) => {
    const group = groupOfNotice(told);
    return group !== undefined && comesInDigest([told], paces[group]) && !hidden.has(path);
  });
  return lines.length === 0 ? undefined : { ...mail, params: { ...digest, lines } as never };
}

const digestOf = ({ params }: WaitingMail): Mails['digest'] => params as never;
