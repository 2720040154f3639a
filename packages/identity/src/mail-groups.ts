/** Mails that somebody may do without. What is in them stands on the site, too. All others are sent always. */
export const MAIL_GROUPS = ['reminders', 'help', 'ideas', 'votes'] as const;
export type MailGroup = (typeof MAIL_GROUPS)[number];
