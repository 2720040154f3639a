import { MAIL_GROUPS } from '@talka/identity';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';

const person = { who: 'person' } as const;
const anyone = { who: 'anyone' } as const;
const group = z.enum(MAIL_GROUPS);
/** From the fragment of the address: it reaches no log on its way. */
const token = z.string().min(20).max(200);

export const MailChoiceView = z.strictObject({ group, wanted: z.boolean() });
export type MailChoiceView = z.output<typeof MailChoiceView>;
/** What a link in a mail is about: mails of a group, or all that come as digests. */
export const MailLinkView = z.strictObject({
  group: z.enum([...MAIL_GROUPS, 'digest']),
  wanted: z.boolean(),
});
export type MailLinkView = z.output<typeof MailLinkView>;
const MailChoices = z.strictObject({ groups: z.array(MailChoiceView) });

/** Mails that may be turned off, and which of them the caller wants. All others are sent always. */
export const readMails = endpoint('my-mail.read', { access: person, output: MailChoices });
export const chooseMails = endpoint('my-mail.choose', {
  access: person,
  body: MailChoiceView,
  output: MailChoices,
});

/** With the link at the end of a mail, without an account: reading changes nothing. */
export const readMailLink = endpoint('mail-link.read', {
  access: anyone,
  body: z.strictObject({ token }),
  output: MailLinkView,
  remembered: false,
  refusals: ['mail.link-unknown'],
});
export const chooseByMailLink = endpoint('mail-link.choose', {
  access: anyone,
  body: z.strictObject({ token, wanted: z.boolean() }),
  output: MailLinkView,
  refusals: ['mail.link-unknown'],
});
