import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';

const person = { who: 'person' } as const;

const Brief = z.strictObject({
  number: PublicNumber,
  title: z.string(),
  language: Language,
  support: z.number().int(),
});

/** A proposal that one idea becomes part of another. */
export const MergeView = z.strictObject({
  id: Uuid,
  state: z.enum(['open', 'consented', 'declined', 'withdrawn']),
  /** Whether it is this idea that would go. */
  outgoing: z.boolean(),
  from: Brief,
  into: Brief,
  /** How many support both, and count once. */
  both: z.number().int(),
  words: z.string(),
  answer: z.string(),
  proposedAt: Instant,
  closedAt: Instant.nullable(),
});
export type MergeView = z.output<typeof MergeView>;

/** Others than the authors see nothing of what is proposed. */
export const MergesView = z.strictObject({
  idea: Brief.extend({ municipality: MunicipalityRef }),
  author: z.boolean(),
  /** Whether the idea may become part of another now. */
  open: z.boolean(),
  merges: z.array(MergeView),
});
export type MergesView = z.output<typeof MergesView>;

const one = z.strictObject({ number: PublicNumber });
const each = z.strictObject({ number: PublicNumber, merge: Uuid });
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const found = ['idea.not-found', 'merge.not-found', 'merge.decided'] as const;
const fits = [
  'merge.no-such-idea',
  'merge.itself',
  'merge.closed',
  'merge.into-closed',
  'merge.elsewhere',
  'merge.other-rule',
] as const;

export const listMerges = endpoint('merges.list', {
  access: person,
  params: one,
  output: MergesView,
  refusals: ['idea.not-found'],
});
export const proposeMerge = endpoint('merges.propose', {
  access: person,
  params: one,
  body: z.strictObject({ into: z.number().int().min(1).max(999_999_999), words: RawText }),
  output: MergesView,
  status: 201,
  refusals: ['idea.not-found', 'merge.not-yours', 'merge.already', ...fits, ...texts],
});
export const consentToMerge = endpoint('merges.consent', {
  access: person,
  params: each,
  body: z.strictObject({ answer: RawText }),
  output: MergesView,
  refusals: [...found, ...fits, 'state.not-possible', 'idea.changed', ...texts],
});
export const declineMerge = endpoint('merges.decline', {
  access: person,
  params: each,
  body: z.strictObject({ answer: RawText }),
  output: MergesView,
  refusals: [...found, ...texts],
});
export const withdrawMerge = endpoint('merges.withdraw', {
  access: person,
  params: each,
  output: MergesView,
  refusals: [...found],
});
