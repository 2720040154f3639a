import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Email, PublicNumber, Uuid } from '../values.js';
import { TrainingName } from './ability.endpoints.js';

const person = { who: 'person' } as const;

export const seeTraining = endpoint('my-events.see-training', {
  access: person,
  params: z.strictObject({ number: PublicNumber }),
  body: z.strictObject({
    /** Somebody who has signed up with this organiser, or whoever shows the paper before they can, by the address of their account. */
    who: z.union([z.strictObject({ person: Uuid }), z.strictObject({ email: Email })]),
    training: TrainingName,
    /** The last day on which it is valid; null: it has no end. */
    validUntil: z.iso.date().nullable(),
  }),
  output: noContent,
  status: 204,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'attendance.unknown',
    'training.not-asked',
    'training.not-said',
    'training.over',
  ],
});
export const takeTrainingBack = endpoint('my-events.take-training-back', {
  access: person,
  params: z.strictObject({ number: PublicNumber, person: Uuid, training: TrainingName }),
  output: noContent,
  status: 204,
  refusals: ['event.not-found', 'organisation.role-needed', 'training.none'],
});
