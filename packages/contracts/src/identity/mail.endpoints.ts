import { MAIL_GROUPS, PACES } from '@talka/identity';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';

const person = { who: 'person' } as const;
const anyone = { who: 'anyone' } as const;
const group = z.enum(MAIL_GROUPS);
/** From the fragment of the address: it reaches no log on its way. */
const token = z.string().min(20).max(200);

const pace = z.enum(PACES);
/** As clocks in Riga show it: `22:00`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How a group comes on the site and by the caller's browsers (null: it comes by mail alone), and by mail. */
export const GroupPaceView = z.strictObject({
  group,
  site: pace.nullable(),
  mail: pace,
  push: pace.nullable(),
});
export type GroupPaceView = z.output<typeof GroupPaceView>;
/** From an hour until the same one: none. */
const quiet = z.strictObject({ from: time, until: time }).nullable();
const Telling = z.strictObject({ groups: z.array(GroupPaceView), quiet });
export type TellingView = z.output<typeof Telling>;

/** What may be chosen: what is soon over cannot wait, and reminders come by mail alone. Push is left out by pages of before: as it was. */
const brief = z.enum(['now', 'never']);
const GroupPaceChoice = z.discriminatedUnion('group', [
  z.strictObject({ group: z.literal('reminders'), site: z.null(), mail: brief, push: z.null().optional() }),
  z.strictObject({ group: z.literal('help'), site: brief, mail: brief, push: brief.optional() }),
  z.strictObject({
    ...{ group: z.enum(['ideas', 'discussion', 'votes']), site: pace, mail: pace },
    push: pace.optional(),
  }),
]);
export type GroupPaceChoice = z.output<typeof GroupPaceChoice>;

/** What a link in a mail is about: mails of a group, or all that come as digests. */
export const MailLinkView = z.strictObject({
  group: z.enum([...MAIL_GROUPS, 'digest']),
  wanted: z.boolean(),
});
export type MailLinkView = z.output<typeof MailLinkView>;
/** How the caller is told of what may be chosen, and their quiet hours. All else is told always, at once. */
export const readMails = endpoint('my-mail.read', { access: person, output: Telling });
export const chooseMails = endpoint('my-mail.choose', {
  access: person,
  body: z.strictObject({
    groups: z.array(GroupPaceChoice).max(MAIL_GROUPS.length),
    quiet,
  }),
  output: Telling,
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
