import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { PublicNumber, RawText, Uuid } from '../values.js';
import {
  FieldAnswersView,
  MyApplicationCard,
  MyApplicationView,
  MyScoringCard,
  MyScoringView,
  Sum,
} from './open-call.views.js';

const person = { who: 'person' } as const;
const one = z.strictObject({ number: PublicNumber });
const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;
const Mine = z.strictObject({ application: MyApplicationView.nullable() });

export const listMyApplications = endpoint('my-applications.list', {
  access: person,
  output: z.strictObject({ applications: z.array(MyApplicationCard) }),
});
export const readMyApplication = endpoint('my-applications.read', {
  access: person,
  params: one,
  output: Mine,
  refusals: ['open-call.not-found'],
});
/** What is typed so far: what is not sent stays as it is. What was handed in stays too, until it is handed in again. */
export const saveMyApplication = endpoint('my-applications.save', {
  access: person,
  params: one,
  body: z.strictObject({
    name: RawText.optional(),
    title: RawText.optional(),
    answers: FieldAnswersView.optional(),
  }),
  bodyBytes: 1_000_000,
  output: Mine,
  refusals: [
    ...(['open-call.not-found', 'open-call.closed', 'open-call.elsewhere'] as const),
    ...(['open-call.juror-applies', 'open-call.field-unknown', 'open-call.choice-unknown'] as const),
    ...texts,
  ],
});
export const handInMyApplication = endpoint('my-applications.hand-in', {
  access: person,
  params: one,
  output: Mine,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing', 'open-call.closed'] as const),
    ...(['open-call.elsewhere', 'open-call.needed', 'open-call.number-wrong'] as const),
    ...(['open-call.link-wrong', 'open-call.choice-unknown'] as const),
    ...texts,
  ],
});
export const withdrawMyApplication = endpoint('my-applications.withdraw', {
  access: person,
  params: one,
  output: Mine,
  refusals: ['open-call.not-found', 'open-call.application-missing', 'open-call.closed'],
});
/** One file for a field of the form, or for the report (`report`). */
export const addMyFile = endpoint('my-applications.add-file', {
  access: person,
  params: z.strictObject({ number: PublicNumber, field: z.string().regex(/^[a-z0-9-]{1,13}$/) }),
  rate: 'upload',
  upload: true,
  output: Mine,
  status: 201,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing', 'open-call.closed'] as const),
    ...(['open-call.field-unknown', 'open-call.report-not-due', 'file.too-many'] as const),
    ...(['file.too-large', 'file.empty', 'file.wrong-type', 'file.unreadable'] as const),
    ...(['file.too-many-pixels', 'file.cut-short'] as const),
  ],
});
export const removeMyFile = endpoint('my-applications.remove-file', {
  access: person,
  params: z.strictObject({ number: PublicNumber, file: Uuid }),
  output: Mine,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing', 'open-call.closed'] as const),
    ...(['open-call.report-not-due', 'file.not-found'] as const),
  ],
});
/** What was done with a micro-grant and what was spent, in cents. */
export const reportOnGrant = endpoint('my-applications.report', {
  access: person,
  params: one,
  body: z.strictObject({ words: RawText, spent: Sum }),
  output: Mine,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing', 'open-call.report-not-due'] as const),
    'open-call.sum-wrong',
    ...texts,
  ],
});

/** The calls that somebody is appointed to score. */
export const listMyScoring = endpoint('my-scoring.list', {
  access: person,
  output: z.strictObject({ calls: z.array(MyScoringCard) }),
});
export const readMyScoring = endpoint('my-scoring.read', {
  access: person,
  params: one,
  output: MyScoringView,
  refusals: ['open-call.not-found'],
});
/** Before anything but what an application is for is seen; a conflict stays, and may be found later too. */
export const declareConflict = endpoint('my-scoring.declare', {
  access: person,
  params: z.strictObject({ number: PublicNumber, application: PublicNumber }),
  body: z.strictObject({ conflict: z.boolean() }),
  output: MyScoringView,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing'] as const),
    ...(['open-call.not-scoring', 'open-call.conflict'] as const),
  ],
});
export const scoreApplication = endpoint('my-scoring.score', {
  access: person,
  params: z.strictObject({ number: PublicNumber, application: PublicNumber }),
  body: z.strictObject({ points: z.array(z.number().int().min(0).max(10_000)).max(30), words: RawText }),
  output: MyScoringView,
  refusals: [
    ...(['open-call.not-found', 'open-call.not-scoring', 'open-call.undeclared'] as const),
    ...(['open-call.application-missing', 'open-call.conflict', 'open-call.points-wrong'] as const),
    ...texts,
  ],
});
