import {
  APPLICATION_STATES,
  CALL_KINDS,
  CALL_STAGES,
  FIELD_KINDS,
  OUTCOMES,
  REPORT_STATES,
  WHO_MAY_APPLY,
} from '@talka/calls';
import * as z from 'zod';
import { Instant, Language, MunicipalityRef, RawText, Uuid } from '../values.js';

const Id = z.string().regex(/^[a-z0-9-]{1,13}$/);
const Words = z.strictObject({ lv: RawText, en: RawText, ru: RawText });
/** Whole cents. */
export const Sum = z.number().int().min(0).max(1_000_000_000_000);
const Cents = z.number().int();
const Numbered = z.number().int();

export const FormFieldView = z.strictObject({
  id: Id,
  kind: z.enum(FIELD_KINDS),
  required: z.boolean(),
  words: Words,
  /** Of what is chosen from, else none. */
  options: z.array(z.strictObject({ id: Id, words: Words })).max(20),
});
export type FormFieldView = z.output<typeof FormFieldView>;

/** By field: what was typed, or what was chosen. Of what is handed in, sums are cents. */
export const FieldAnswersView = z.record(Id, z.union([RawText, z.array(Id).max(20)]));

const card = {
  number: Numbered,
  municipality: MunicipalityRef,
  kind: z.enum(CALL_KINDS),
  /** Whom it is for: residents of the municipality, or of all nine. */
  whoMay: z.enum(WHO_MAY_APPLY),
  title: z.string(),
  language: Language,
  /** Cents to be given. */
  sum: Cents,
  stage: z.enum(CALL_STAGES),
  opensAt: Instant,
  closesAt: Instant,
  endedAt: Instant.nullable(),
};
export const OpenCallCard = z.strictObject(card);
export type OpenCallCard = z.output<typeof OpenCallCard>;

/** Normalised scores in thousandths of a standard deviation. */
const standing = {
  /** Null where nobody scored it. */
  place: Numbered.nullable(),
  score: Numbered,
  lowest: Numbered,
  highest: Numbered,
  /** The mean of what it was given, in thousandths of the most. */
  given: Numbered,
  jurors: Numbered,
};

export const CallView = z.strictObject({
  ...card,
  words: z.string(),
  conditions: z.string(),
  criteria: z.array(z.strictObject({ name: z.string(), weight: Numbered })),
  /** The most points of a criterion. */
  scale: Numbered,
  form: z.array(FormFieldView),
  reportBy: z.string().nullable(),
  calledOffWhy: z.string().nullable(),
  /** Null before the deadline. */
  handedIn: Numbered.nullable(),
  /** Null until it is decided. Of who is not chosen nothing but how many they are. */
  result: z
    .strictObject({
      jurors: z.array(z.string()),
      given: Cents,
      notChosen: Numbered,
      chosen: z.array(
        z.strictObject({
          ...standing,
          /** Empty once their account is gone. */
          name: z.string(),
          title: z.string(),
          amount: Cents,
          report: z.strictObject({ words: z.string(), spent: Cents }).nullable(),
        }),
      ),
    })
    .nullable(),
});
export type CallView = z.output<typeof CallView>;

export const CallFileView = z.strictObject({
  id: Uuid,
  field: z.string(),
  kind: z.enum(['picture', 'document']),
  /** Empty for jurors: a file's name may be its owner's. */
  name: z.string(),
  bytes: Numbered,
  path: z.string(),
});
export type CallFileView = z.output<typeof CallFileView>;

const OwnReport = z.strictObject({
  state: z.enum(REPORT_STATES),
  words: z.string(),
  spent: Cents,
  /** What the office said of it; empty where nothing. */
  answer: z.string(),
});

export const CallDeskView = z.strictObject({
  stage: z.enum(CALL_STAGES),
  /** True once somebody has begun to apply: nothing of the call changes any more. */
  frozen: z.boolean(),
  jurors: z.array(
    z.strictObject({
      number: Numbered,
      /** Null once their account is gone. */
      name: z.string().nullable(),
      declared: Numbered,
      conflicts: Numbered,
      scored: Numbered,
    }),
  ),
  /** None before the deadline. */
  applications: z.array(
    z.strictObject({
      number: Numbered,
      title: z.string(),
      scored: Numbered,
      /** Null as long as the round is not closed, as is what follows. */
      name: z.string().nullable(),
      answers: FieldAnswersView.nullable(),
      files: z.array(CallFileView),
      standing: z.strictObject(standing).nullable(),
      scorings: z.array(z.strictObject({ juror: Numbered, points: z.array(Numbered), words: z.string() })),
      outcome: z.enum(OUTCOMES).nullable(),
      amount: Cents.nullable(),
      reason: z.string().nullable(),
      report: OwnReport.nullable(),
    }),
  ),
});
export type CallDeskView = z.output<typeof CallDeskView>;

const mine = {
  call: z.strictObject({ number: Numbered, title: z.string(), language: Language }),
  stage: z.enum(CALL_STAGES),
  closesAt: Instant,
  state: z.enum(APPLICATION_STATES),
  title: z.string(),
  savedAt: Instant,
  handedInAt: Instant.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** By when to report; null where nothing is to be. */
  reportBy: z.string().nullable(),
};
export const MyApplicationCard = z.strictObject(mine);
export type MyApplicationCard = z.output<typeof MyApplicationCard>;
export const MyApplicationView = z.strictObject({
  ...mine,
  name: z.string(),
  answers: FieldAnswersView,
  files: z.array(CallFileView),
  /** Something is typed that is not handed in. */
  changed: z.boolean(),
  amount: Cents.nullable(),
  reason: z.string().nullable(),
  report: OwnReport.nullable(),
});
export type MyApplicationView = z.output<typeof MyApplicationView>;

export const MyScoringCard = z.strictObject({
  call: Numbered,
  title: z.string(),
  language: Language,
  stage: z.enum(CALL_STAGES),
  closesAt: Instant,
});
export type MyScoringCard = z.output<typeof MyScoringCard>;

export const MyScoringView = z.strictObject({
  stage: z.enum(CALL_STAGES),
  applications: z.array(
    z.strictObject({
      number: Numbered,
      title: z.string(),
      /** Null until the juror has said whether there is one. */
      conflict: z.boolean().nullable(),
      /** Null before that, and where there is one. */
      answers: FieldAnswersView.nullable(),
      files: z.array(CallFileView),
      points: z.array(Numbered).nullable(),
      words: z.string().nullable(),
      /** Null until the round is closed. */
      name: z.string().nullable(),
    }),
  ),
});
export type MyScoringView = z.output<typeof MyScoringView>;
