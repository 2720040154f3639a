import { MISUSES } from '@talka/moderation';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, MunicipalityRef, RawText, Uuid } from '../values.js';

const moderator = { who: 'role-here', roles: ['moderator', 'administrator'] } as const;
const person = { who: 'person' } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const somebody = z.strictObject({ municipality: MunicipalityRef, person: Uuid });
const what = z.enum(MISUSES);
const words = [
  ...(['text.empty', 'text.too-short', 'text.too-long', 'text.control-characters'] as const),
  'text.hidden-characters',
] as const;

/** A warning or a suspension, as whom it is about reads it. */
export const MeasureView = z.strictObject({
  id: Uuid,
  municipality: MunicipalityRef,
  what,
  kind: z.enum(['warning', 'suspension']),
  /** Decisions it rests on. */
  counted: z.number().int(),
  words: z.string(),
  at: Instant,
  until: Instant.nullable(),
  appealedAt: Instant.nullable(),
  appealPossible: z.boolean(),
  decision: z.enum(['upheld', 'lifted']).nullable(),
  decisionWords: z.string(),
});
export type MeasureView = z.output<typeof MeasureView>;

export const MisuseView = z.strictObject({
  /** So many decisions within so many days; a warning holds so long; a suspension lasts so many days at most. */
  rule: z.strictObject({
    most: z.number().int(),
    days: z.number().int(),
    warnedDays: z.number().int(),
    longest: z.number().int(),
  }),
  people: z.array(
    z.strictObject({
      person: Uuid,
      name: z.string(),
      what,
      facts: z.array(Instant),
      /** A warning that still holds. */
      warnedAt: Instant.nullable(),
      /** What they did since anything was last done about it; all of it, where nothing was. */
      since: z.number().int(),
      suspendedUntil: Instant.nullable(),
    }),
  ),
  measures: z.array(
    MeasureView.omit({ appealPossible: true }).extend({
      name: z.string(),
      appealWords: z.string(),
      /** The reader may decide on the appeal. */
      mayDecide: z.boolean(),
    }),
  ),
});
export type MisuseView = z.output<typeof MisuseView>;

/** Who has reached the counts of the rule against misuse, and what was done about it. */
export const readMisuse = endpoint('misuse.read', { access: moderator, params: here, output: MisuseView });

export const warnOfMisuse = endpoint('misuse.warn', {
  access: moderator,
  params: somebody,
  body: z.strictObject({ what, words: RawText }),
  output: MisuseView,
  refusals: [
    ...([
      'misuse.too-few',
      'misuse.nothing-since',
      'misuse.suspended-already',
      'case.declared-close',
    ] as const),
    ...words,
  ],
});
export const suspendForMisuse = endpoint('misuse.suspend', {
  access: moderator,
  params: somebody,
  body: z.strictObject({ what, words: RawText, days: z.number().int().min(1).max(30) }),
  output: MisuseView,
  refusals: [
    ...(['misuse.too-few', 'misuse.warn-first', 'misuse.nothing-since', 'misuse.suspended-already'] as const),
    ...(['case.declared-close', ...words] as const),
  ],
});
export const decideMeasure = endpoint('misuse.decide', {
  access: moderator,
  params: z.strictObject({ municipality: MunicipalityRef, measure: Uuid }),
  body: z.strictObject({ outcome: z.enum(['upheld', 'lifted']), words: RawText }),
  output: MisuseView,
  refusals: [
    ...(['measure.not-found', 'case.decided', 'case.second-person-needed', 'case.declared-close'] as const),
    ...words,
  ],
});

export const MeasuresView = z.strictObject({ measures: z.array(MeasureView) });
export type MeasuresView = z.output<typeof MeasuresView>;

/** What moderators have done about one's own conduct, and why. */
export const listMyMeasures = endpoint('my-measures.list', { access: person, output: MeasuresView });
export const appealMyMeasure = endpoint('my-measures.appeal', {
  access: person,
  params: z.strictObject({ measure: Uuid }),
  body: z.strictObject({ words: RawText }),
  output: MeasuresView,
  refusals: ['measure.not-found', 'appeal.nothing-to-appeal', 'appeal.already', 'appeal.too-late', ...words],
});
