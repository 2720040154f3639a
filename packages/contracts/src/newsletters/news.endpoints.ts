import { CATEGORIES } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { AreaRef, Email, Instant, Language, MunicipalityRef, Trap } from '../values.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
/** From the fragment of the address: it reaches no log on its way. */
const token = z.string().min(20).max(200);

/** What letters are about: what ideas are about. */
export const Topics = z.array(z.enum(CATEGORIES)).max(CATEGORIES.length);

/** Whose news: of one area or (null) of all, of some topics or (none named) of all. */
export const InterestView = z.strictObject({
  municipality: MunicipalityRef,
  area: AreaRef.nullable(),
  topics: Topics,
});
export type InterestView = z.output<typeof InterestView>;
const wanted = { area: AreaRef.nullable(), topics: Topics };
const here = z.strictObject({ municipality: MunicipalityRef });

export const SubscriptionView = InterestView.extend({ since: Instant });
export type SubscriptionView = z.output<typeof SubscriptionView>;

/** Somebody's own news; `parked`: letters came back from their account's address. */
export const OwnNewsView = z.strictObject({
  hasAddress: z.boolean(),
  parked: z.boolean(),
  news: z.array(SubscriptionView),
});
export type OwnNewsView = z.output<typeof OwnNewsView>;

/** Asks an address to confirm that it wants news. The answer is the same whether the address is known, and whether it was written to. */
export const askForNews = endpoint('news.ask', {
  access: anyone,
  rate: 'letter',
  proofOfWork: true,
  status: 202,
  params: here,
  body: z.strictObject({ email: Email, language: Language, website: Trap, ...wanted }),
  /** For how many hours the link in the mail works. */
  output: z.strictObject({ hours: z.number().int() }),
  refusals: ['request.not-found', 'news.area-elsewhere'],
});
export const confirmNews = endpoint('news.confirm', {
  access: anyone,
  rate: 'sign-in',
  body: z.strictObject({ token }),
  output: InterestView,
  refusals: ['news.link-unknown', 'news.link-expired'],
});

export const readMyNews = endpoint('my-news.read', { access: person, output: OwnNewsView });
export const followMyNews = endpoint('my-news.follow', {
  access: person,
  params: here,
  body: z.strictObject(wanted),
  output: OwnNewsView,
  refusals: ['request.not-found', 'news.area-elsewhere', 'news.no-address'],
});
export const stopMyNews = endpoint('my-news.stop', { access: person, params: here, output: OwnNewsView });

/** What a link in a letter is about: its own news, null where they were stopped, and the others that come to the same address. */
export const NewsLinkView = z.strictObject({
  own: SubscriptionView.nullable(),
  others: z.array(SubscriptionView),
});
export type NewsLinkView = z.output<typeof NewsLinkView>;

/** With the link at the end of a letter, without an account: reading changes nothing. */
export const readNewsLink = endpoint('news-link.read', {
  access: anyone,
  body: z.strictObject({ token }),
  output: NewsLinkView,
  remembered: false,
  refusals: ['mail.link-unknown'],
});
export const stopByNewsLink = endpoint('news-link.stop', {
  access: anyone,
  body: z.strictObject({ token, all: z.boolean() }),
  output: NewsLinkView,
  refusals: ['mail.link-unknown'],
});
