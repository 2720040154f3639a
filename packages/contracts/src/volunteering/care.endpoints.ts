import { ACCESS, FOOD } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, PublicNumber, RawText, Uuid } from '../values.js';

const person = { who: 'person' } as const;
const event = z.strictObject({ number: PublicNumber });

const Said = {
  food: z.array(z.enum(FOOD)).max(20),
  foodOther: RawText,
  access: z.array(z.enum(ACCESS)).max(20),
  accessOther: RawText,
};
const count = z.number().int();

/** What the reader has said for an event; null: nothing, or it is deleted. */
export const OwnCareView = z.strictObject({ said: z.strictObject(Said).nullable() });
export type OwnCareView = z.output<typeof OwnCareView>;

/** How many need what, by shift: of those who have a place. */
export const CareSumsView = z.strictObject({
  shifts: z.array(
    z.strictObject({
      shift: Uuid,
      role: z.string(),
      from: Instant,
      people: count,
      /** So few have a place that there are no sums. */
      few: z.boolean(),
      food: z.array(z.strictObject({ what: z.enum([...FOOD, 'other']), count })),
      access: z.array(z.strictObject({ what: z.enum([...ACCESS, 'other']), count })),
    }),
  ),
});
export type CareSumsView = z.output<typeof CareSumsView>;

export const CareOfShiftView = z.strictObject({
  people: z.array(z.strictObject({ person: Uuid, name: z.string(), ...Said })),
});
export type CareOfShiftView = z.output<typeof CareOfShiftView>;

export const readOwnCare = endpoint('my-care.read', { access: person, params: event, output: OwnCareView });
export const sayCare = endpoint('my-care.say', {
  access: person,
  params: event,
  /** Without the explicit consent nothing is kept. */
  body: z.strictObject({ ...Said, consent: z.boolean() }),
  output: OwnCareView,
  remembered: false,
  refusals: [
    'event.not-found',
    'care.no-place',
    'care.consent-needed',
    'care.nothing-said',
    'text.too-long',
    'text.control-characters',
    'text.hidden-characters',
  ],
});
export const forgetCare = endpoint('my-care.forget', {
  access: person,
  params: event,
  output: OwnCareView,
  refusals: ['event.not-found'],
});
export const readCareSums = endpoint('my-events.care', {
  access: person,
  params: event,
  output: CareSumsView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const lookAtCare = endpoint('my-events.look-at-care', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid }),
  output: CareOfShiftView,
  remembered: false,
  refusals: ['event.not-found', 'organisation.role-needed', 'slot.not-found', 'care.too-early', 'care.over'],
});
