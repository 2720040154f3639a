import { MEMORANDUM_TASKS, PARTNER_KINDS, PARTNER_STATES } from '@talka/partnership';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, RawText, Uuid } from '../values.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const coordinator = { who: 'federation-role', roles: ['coordinator'] } as const;
const one = z.strictObject({ partner: Uuid });

/** Two letters, ISO 3166-1. */
const Country = z.string().regex(/^[A-Z]{2}$/);
const facts = {
  id: Uuid,
  kind: z.enum(PARTNER_KINDS),
  name: z.string(),
  country: Country,
  seat: z.string(),
  website: z.string().nullable(),
  task: z.literal(MEMORANDUM_TASKS),
  pledge: z.string(),
  language: Language,
};

/** Who signed on after the municipalities; `left` says when and why one is a partner no more. */
export const PartnerView = z.strictObject({
  ...facts,
  signedAt: Instant,
  left: z.strictObject({ at: Instant, words: z.string() }).nullable(),
});
export type PartnerView = z.output<typeof PartnerView>;

/** As whoever asked sees it, and those who answer; `words` says why it was not signed with. */
export const AskingPartnerView = z.strictObject({
  ...facts,
  state: z.enum(PARTNER_STATES),
  registrationNumber: z.string().nullable(),
  signedAs: z.string(),
  askedAt: Instant,
  askedBy: z.string(),
  words: z.string().nullable(),
});
export type AskingPartnerView = z.output<typeof AskingPartnerView>;

const Mine = z.strictObject({ partners: z.array(AskingPartnerView) });
export type MyPartnersView = z.output<typeof Mine>;
/** Who waits, the longest first; and who has signed on. */
const AtOffice = z.strictObject({ waiting: z.array(AskingPartnerView), signed: z.array(PartnerView) });
export type OfficePartnersView = z.output<typeof AtOffice>;

const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;
const reason = z.strictObject({ words: RawText });

export const listPartners = endpoint('partners.list', {
  access: anyone,
  cache: 'public',
  output: z.strictObject({ partners: z.array(PartnerView) }),
});
export const listMyPartners = endpoint('my-partners.list', { access: person, output: Mine });
export const askToSignOn = endpoint('my-partners.ask', {
  access: person,
  body: z.strictObject({
    kind: z.enum(PARTNER_KINDS),
    name: RawText,
    registrationNumber: RawText.nullable(),
    country: Country,
    seat: RawText,
    website: RawText.nullable(),
    task: z.literal(MEMORANDUM_TASKS),
    pledge: RawText,
    language: Language,
    signedAs: RawText,
  }),
  output: Mine,
  status: 201,
  refusals: ['partner.there-already', 'partner.number-wrong', 'partner.website-wrong', ...texts],
});
export const takeBackAsking = endpoint('my-partners.take-back', {
  access: person,
  params: one,
  output: Mine,
  refusals: ['partner.not-found', 'partner.not-waiting'],
});

export const listAtOffice = endpoint('federation-partners.list', { access: coordinator, output: AtOffice });
export const signWith = endpoint('federation-partners.sign', {
  access: coordinator,
  params: one,
  output: AtOffice,
  refusals: ['partner.not-found', 'partner.not-waiting'],
});
export const declinePartner = endpoint('federation-partners.decline', {
  access: coordinator,
  params: one,
  body: reason,
  output: AtOffice,
  refusals: ['partner.not-found', 'partner.not-waiting', ...texts],
});
export const partWith = endpoint('federation-partners.part', {
  access: coordinator,
  params: one,
  body: reason,
  output: AtOffice,
  refusals: ['partner.not-found', 'partner.not-signed', ...texts],
});
