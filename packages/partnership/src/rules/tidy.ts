import {
  ok,
  pageAddress,
  plainText,
  refuse,
  type Refusal,
  type Result,
  type TextLimits,
} from '@talka/kernel';
import type { Proposal } from '../joint-decision.js';
import type { SigningOn } from '../partner.js';

/** In characters. */
export const PROPOSAL_TITLE = { min: 8, max: 140 } as const;
export const PROPOSAL_WORDS = { min: 30, max: 6_000, lines: true } as const;
export const REMARK = { min: 2, max: 2_000, lines: true } as const;
/** A municipality may say why it speaks as it does. */
export const VOICE_WORDS = { min: 0, max: 1_000, lines: true } as const;
export const MINUTES = { min: 30, max: 20_000, lines: true } as const;
export const REASON = { min: 10, max: 1_000, lines: true } as const;
export const PARTNER_NAME = { min: 3, max: 120 } as const;
export const SEAT = { min: 2, max: 80 } as const;
export const PLEDGE = { min: 30, max: 1_000, lines: true } as const;
export const SIGNED_AS = { min: 2, max: 80 } as const;
const NUMBER = { min: 3, max: 30 } as const;

/** What somebody typed into a field, ready to keep; a refusal names the field. */
export function tidied(field: string, words: string, limits: TextLimits): Result<string, Refusal> {
  const text = plainText(words, limits);
  return text.ok ? text : { ok: false, refusal: { ...text.refusal, field } };
}

export function tidyProposal(proposal: Proposal): Result<Proposal, Refusal> {
  const title = tidied('title', proposal.title, PROPOSAL_TITLE);
  if (!title.ok) return title;
  const words = tidied('words', proposal.words, PROPOSAL_WORDS);
  return words.ok ? ok({ ...proposal, title: title.value, words: words.value }) : words;
}

export function tidySigningOn(asked: SigningOn): Result<SigningOn, Refusal> {
  const name = tidied('name', asked.name, PARTNER_NAME);
  if (!name.ok) return name;
  const seat = tidied('seat', asked.seat, SEAT);
  if (!seat.ok) return seat;
  const pledge = tidied('pledge', asked.pledge, PLEDGE);
  if (!pledge.ok) return pledge;
  const signedAs = tidied('signedAs', asked.signedAs, SIGNED_AS);
  if (!signedAs.ok) return signedAs;
  const number = tidyNumber(asked);
  if (!number.ok) return number;
  const website = tidyWebsite(asked.website);
  if (!website.ok) return website;
  return ok({
    ...asked,
    ...{ name: name.value, seat: seat.value, pledge: pledge.value, signedAs: signedAs.value },
    ...{ registrationNumber: number.value, website: website.value },
  });
}

/** Latvian registers write eleven digits; elsewhere a number is taken as it is given. */
function tidyNumber({ registrationNumber, country }: SigningOn): Result<string | null, Refusal> {
  if (registrationNumber === null || registrationNumber.trim() === '') {
    return country === 'LV' ? refuse('partner.number-wrong', undefined, 'registrationNumber') : ok(null);
  }
  if (country !== 'LV') return tidied('registrationNumber', registrationNumber, NUMBER);
  const digits = registrationNumber.replace(/[\s-]/g, '');
  return /^\d{11}$/.test(digits)
    ? ok(digits)
    : refuse('partner.number-wrong', undefined, 'registrationNumber');
}

function tidyWebsite(website: string | null): Result<string | null, Refusal> {
  if (website === null || website.trim() === '') return ok(null);
  const address = pageAddress(website);
  return address === undefined ? refuse('partner.website-wrong', undefined, 'website') : ok(address);
}
