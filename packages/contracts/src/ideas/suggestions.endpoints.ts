import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, PublicNumber, RawText, Uuid } from '../values.js';
import { FieldChange } from './views.js';

const person = { who: 'person' } as const;

/** What somebody who is no author would say differently in an idea, and why. */
export const SuggestionView = z.strictObject({
  id: Uuid,
  state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  /** Empty: they are gone. */
  by: z.string(),
  mine: z.boolean(),
  /** Word by word: of an open one against the text as it is now, where it still applies; else against what its writer read. */
  changes: z.array(FieldChange),
  /** Whether what it changes is as its writer read it. */
  applies: z.boolean(),
  reason: z.string(),
  answer: z.string(),
  sentAt: Instant,
  closedAt: Instant.nullable(),
  /** The version that it became. */
  version: z.number().int().nullable(),
});
export type SuggestionView = z.output<typeof SuggestionView>;

/** Others than the authors see their own only. */
export const SuggestionsView = z.strictObject({
  idea: z.strictObject({
    number: PublicNumber,
    language: Language,
    /** What is suggested says which version it was written against; null where none is known. */
    version: z.number().int().nullable(),
    title: z.string(),
    summary: z.string(),
    why: z.string(),
  }),
  author: z.boolean(),
  /** Whether the text can be changed now. */
  open: z.boolean(),
  suggestions: z.array(SuggestionView),
});
export type SuggestionsView = z.output<typeof SuggestionsView>;

const one = z.strictObject({ number: PublicNumber });
const each = z.strictObject({ number: PublicNumber, suggestion: Uuid });
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const found = ['idea.not-found', 'suggestion.not-found', 'suggestion.decided'] as const;

export const listSuggestions = endpoint('suggestions.list', {
  access: person,
  params: one,
  output: SuggestionsView,
  refusals: ['idea.not-found'],
});
export const sendSuggestion = endpoint('suggestions.send', {
  access: person,
  params: one,
  body: z.strictObject({
    version: z.number().int().min(1).max(1_000_000),
    title: RawText,
    summary: RawText,
    why: RawText,
    reason: RawText,
  }),
  output: SuggestionsView,
  status: 201,
  refusals: [
    'idea.not-found',
    'idea.title-missing',
    'idea.summary-missing',
    'idea.why-missing',
    'suggestion.closed',
    'suggestion.own-idea',
    'suggestion.too-many',
    'suggestion.outdated',
    'suggestion.same',
    'suggestion.already',
    ...texts,
  ],
});
export const acceptSuggestion = endpoint('suggestions.accept', {
  access: person,
  params: each,
  body: z.strictObject({ answer: RawText }),
  output: SuggestionsView,
  refusals: [
    ...found,
    'suggestion.not-yours',
    'suggestion.closed',
    'suggestion.own',
    'suggestion.outdated',
    'idea.changed',
    ...texts,
  ],
});
export const declineSuggestion = endpoint('suggestions.decline', {
  access: person,
  params: each,
  body: z.strictObject({ answer: RawText }),
  output: SuggestionsView,
  refusals: [...found, 'suggestion.not-yours', ...texts],
});
export const withdrawSuggestion = endpoint('suggestions.withdraw', {
  access: person,
  params: each,
  output: SuggestionsView,
  refusals: [...found],
});
