import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { MailKind } from '@talka/database';
import { MAIL_GROUPS } from '@talka/identity';

/** Whose mails a link is about, and which. */
export interface MailLink {
  readonly person: string;
  readonly group: MailKind;
}

const KINDS: readonly MailKind[] = [...MAIL_GROUPS, 'digest'];

/**
 * Links with which mails are turned off, made from the installation's secret and kept in no database. Whoever has one can turn these
 * mails off and on, and nothing else; it works for as long as the account lives, for old mails are found again.
 */
export function mailLinks(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, 'talka', 'links that turn mails off', 32));
  const markOf = ({ person, group }: MailLink): Buffer =>
    createHmac('sha256', key).update(`${group} ${person}`).digest().subarray(0, 16);
  return {
    write: (link: MailLink): string =>
      [link.group, link.person, markOf(link).toString('base64url')].join('.'),
    /** @returns undefined for what this installation has not written */
    read: (token: string): MailLink | undefined => {
      const [name, person = '', mark = ''] = token.split('.');
      const group = KINDS.find((one) => one === name);
      const given = Buffer.from(mark, 'base64url');
      if (!group || given.length !== 16) return undefined;
      return timingSafeEqual(given, markOf({ person, group })) ? { person, group } : undefined;
    },
  };
}
