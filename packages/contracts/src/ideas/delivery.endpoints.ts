import { DELAY_REASONS } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import { PhotoView } from '../volunteering/photo.views.js';

const office = { who: 'role-here', roles: ['administrator'] } as const;
const Day = z.iso.date();
const Cents = z.number().int();

/** A step of the plan. */
export const StepView = z.strictObject({
  id: Uuid,
  words: z.string(),
  language: Language,
  /** As it is promised now. */
  plannedOn: Day,
  doneOn: Day.nullable(),
  /** Why it was put off, the first time first. */
  delays: z.array(
    z.strictObject({
      reason: z.enum(DELAY_REASONS),
      words: z.string(),
      language: Language,
      before: Day,
      until: Day,
    }),
  ),
  photos: z.array(PhotoView),
});
export type StepView = z.output<typeof StepView>;

/** How what a vote has chosen is carried out. Days are those of Riga, sums in cents. */
export const DeliveryView = z.strictObject({
  selectedOn: Day,
  /** Two years from then. */
  dueOn: Day,
  deliveredOn: Day.nullable(),
  /** Null: the time runs. */
  inTime: z.boolean().nullable(),
  today: Day,
  /** Who answers for it; null while nobody has said so. */
  office: z.string().nullable(),
  /** Of who answers and what it has cost; 0 while nobody has said so. */
  revision: z.number().int(),
  spent: Cents.nullable(),
  /** On which day somebody said what it has cost. */
  spentOn: Day.nullable(),
  costing: Cents.nullable(),
  steps: z.array(StepView),
});
export type DeliveryView = z.output<typeof DeliveryView>;

/** Null: no vote has chosen it. */
const delivery = z.strictObject({ delivery: DeliveryView.nullable() });
const here = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });
const stepHere = z.strictObject({ ...here.shape, milestone: Uuid });
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const words = { words: RawText, language: Language };

export const readDelivery = endpoint('ideas.delivery', {
  access: { who: 'anyone' },
  params: z.strictObject({ number: PublicNumber }),
  output: delivery,
  refusals: ['idea.not-found'],
});
export const saveDelivery = endpoint('works.save-delivery', {
  access: office,
  params: here,
  /** Null: nobody knows yet what it has cost. */
  body: z.strictObject({ office: RawText, spent: Cents.nullable(), revision: z.number().int().min(0) }),
  output: delivery,
  refusals: ['idea.not-found', 'work.not-chosen', 'delivery.changed', 'costing.amount-unreal', ...texts],
});
export const planMilestone = endpoint('works.plan', {
  access: office,
  params: here,
  body: z.strictObject({ ...words, plannedOn: Day }),
  output: delivery,
  status: 201,
  refusals: ['idea.not-found', 'work.not-chosen', 'milestone.too-many', 'field.invalid', ...texts],
});
export const dropMilestone = endpoint('works.drop', {
  access: office,
  params: stepHere,
  output: delivery,
  refusals: ['idea.not-found', 'milestone.not-found', 'milestone.done'],
});
export const finishMilestone = endpoint('works.done', {
  access: office,
  params: stepHere,
  body: z.strictObject({ doneOn: Day }),
  output: delivery,
  refusals: ['idea.not-found', 'milestone.not-found', 'milestone.done', 'milestone.not-yet', 'field.invalid'],
});
export const delayMilestone = endpoint('works.delay', {
  access: office,
  params: stepHere,
  body: z.strictObject({ ...words, reason: z.enum(DELAY_REASONS), until: Day }),
  output: delivery,
  refusals: [
    'idea.not-found',
    'milestone.not-found',
    'milestone.done',
    'delay.not-later',
    'field.invalid',
    ...texts,
  ],
});
export const addMilestonePhoto = endpoint('works.add-photo', {
  access: office,
  params: stepHere,
  rate: 'upload',
  upload: true,
  output: delivery,
  status: 201,
  refusals: [
    'idea.not-found',
    'milestone.not-found',
    'milestone.too-many-photos',
    'photo.not-a-picture',
    'file.too-large',
    'file.empty',
    'file.wrong-type',
    'file.unreadable',
    'file.too-many-pixels',
    'file.cut-short',
  ],
});
export const finishDelivery = endpoint('works.deliver', {
  access: office,
  params: here,
  output: delivery,
  refusals: ['idea.not-found', 'delivery.not-begun', 'delivery.not-all-done'],
});
