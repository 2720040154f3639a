import { CALL_KINDS, OUTCOMES, WHO_MAY_APPLY } from '@talka/calls';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Email, Language, MunicipalityRef, PublicNumber, RawText } from '../values.js';
import { CallDeskView, FormFieldView, OpenCallCard, CallView, Sum } from './open-call.views.js';

const anyone = { who: 'anyone' } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });
const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;

const Day = z.string().max(10);
const Calling = z.strictObject({
  kind: z.enum(CALL_KINDS),
  whoMay: z.enum(WHO_MAY_APPLY),
  title: RawText,
  words: RawText,
  conditions: RawText,
  language: Language,
  criteria: z.array(z.strictObject({ name: RawText, weight: z.number().int().min(0).max(10_000) })).max(30),
  /** The most points of a criterion; the least is nought. */
  scale: z.number().int().min(0).max(10_000),
  sum: Sum,
  form: z.array(FormFieldView).max(50),
  opensOn: Day,
  /** The last day, to its end. */
  closesOn: Day,
  /** By when a micro-grant is reported on; of no meaning for others. */
  reportBy: Day.nullable(),
});
const wrong = [
  ...(['open-call.criteria-wrong', 'open-call.weights-wrong', 'open-call.scale-wrong'] as const),
  ...(['open-call.sum-wrong', 'open-call.too-soon', 'open-call.too-late'] as const),
  ...(['open-call.report-day-wrong', 'open-call.fields-too-many', 'open-call.field-twice'] as const),
  ...(['open-call.choices-wrong', 'time.missing', 'time.skipped'] as const),
  ...texts,
] as const;

/** Those that take applications first, by when they close; then those being scored; then the others, the newest first. */
export const listOpenCalls = endpoint('open-calls.list', {
  access: anyone,
  cache: 'public',
  output: z.strictObject({ calls: z.array(OpenCallCard) }),
});
export const readOpenCall = endpoint('open-calls.read', {
  access: anyone,
  cache: 'public',
  params: z.strictObject({ number: PublicNumber }),
  output: CallView,
  refusals: ['open-call.not-found'],
});
export const announceOpenCall = endpoint('open-calls.announce', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  body: Calling,
  output: CallView,
  status: 201,
  refusals: wrong,
});
/** As long as nobody has begun to apply. */
export const changeOpenCall = endpoint('open-calls.change', {
  access: administrator,
  params: here,
  body: Calling,
  output: CallView,
  refusals: ['open-call.not-found', 'open-call.frozen', ...wrong],
});
export const callOffOpenCall = endpoint('open-calls.call-off', {
  access: administrator,
  params: here,
  body: z.strictObject({ words: RawText }),
  output: CallView,
  refusals: ['open-call.not-found', 'open-call.closed', ...texts],
});
/** Who scores and how far they are; who applied, and the order, once the round is closed. */
export const readCallDesk = endpoint('open-calls.desk', {
  access: administrator,
  params: here,
  output: CallDeskView,
  refusals: ['open-call.not-found'],
});
export const appointJuror = endpoint('open-calls.appoint', {
  access: administrator,
  params: here,
  body: z.strictObject({ email: Email }),
  output: CallDeskView,
  refusals: [
    ...(['open-call.not-found', 'open-call.not-scoring', 'open-call.juror-unknown'] as const),
    ...(['open-call.juror-already', 'open-call.juror-applies', 'open-call.too-many-jurors'] as const),
  ],
});
/** As long as they have said nothing of any application. */
export const dismissJuror = endpoint('open-calls.dismiss', {
  access: administrator,
  params: z.strictObject({ ...here.shape, juror: PublicNumber }),
  output: CallDeskView,
  refusals: [
    ...(['open-call.not-found', 'open-call.not-scoring', 'open-call.juror-scored'] as const),
    'open-call.juror-gone',
  ],
});
export const closeRound = endpoint('open-calls.close-round', {
  access: administrator,
  params: here,
  output: CallDeskView,
  refusals: [
    ...(['open-call.not-found', 'open-call.not-scoring', 'open-call.few-jurors'] as const),
    'open-call.not-scored',
  ],
});
/** On everything that was handed in at once: each with a reason, who is chosen with an amount. */
export const decideOnCall = endpoint('open-calls.decide', {
  access: administrator,
  params: here,
  body: z.strictObject({
    decisions: z
      .array(
        z.strictObject({
          application: PublicNumber,
          outcome: z.enum(OUTCOMES),
          amount: Sum.nullable(),
          reason: RawText,
        }),
      )
      .max(2_000),
  }),
  bodyBytes: 2_000_000,
  output: CallDeskView,
  refusals: [
    ...(['open-call.not-found', 'open-call.not-decidable', 'open-call.undecided'] as const),
    ...(['open-call.amount-wrong', 'open-call.over-sum'] as const),
    ...texts,
  ],
});
export const answerReport = endpoint('open-calls.answer-report', {
  access: administrator,
  params: z.strictObject({ ...here.shape, application: PublicNumber }),
  body: z.strictObject({ accepted: z.boolean(), words: RawText }),
  output: CallDeskView,
  refusals: [
    ...(['open-call.not-found', 'open-call.application-missing'] as const),
    'open-call.report-not-waiting',
    ...texts,
  ],
});
