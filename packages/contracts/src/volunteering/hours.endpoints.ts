import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, PublicNumber, RawText, Uuid } from '../values.js';
import { DocumentView } from './agreement.endpoints.js';
import { HoursOutcomeView, HoursView, OwnHoursView } from './hours.views.js';

const person = { who: 'person' } as const;
const event = z.strictObject({ number: PublicNumber });
const minutes = z.number().int();

export const readHours = endpoint('my-events.hours', {
  access: person,
  params: event,
  output: HoursView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const approveHours = endpoint('my-events.approve-hours', {
  access: person,
  params: event,
  /** Each line is judged by itself; the answer says of which it was no, and why. */
  body: z.strictObject({
    hours: z.array(z.strictObject({ shift: Uuid, person: Uuid, minutes, reason: RawText })).max(200),
  }),
  output: HoursOutcomeView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const correctHours = endpoint('my-events.correct-hours', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid, person: Uuid }),
  body: z.strictObject({ revision: z.number().int().min(0), minutes, reason: RawText }),
  output: z.undefined(),
  status: 204,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'attendance.unknown',
    'hours.own',
    'hours.not-approved',
    'hours.corrected',
    'hours.unreal',
    'text.empty',
    'text.too-short',
    'text.too-long',
    'text.control-characters',
    'text.hidden-characters',
  ],
});
export const listOwnHours = endpoint('my-hours.list', {
  access: person,
  output: z.strictObject({ hours: z.array(OwnHoursView) }),
});
/** What the caller helped with, as approved, to be shown to others. */
export const readReference = endpoint('my-hours.reference', {
  access: person,
  query: z.strictObject({ language: Language }),
  output: DocumentView,
});
