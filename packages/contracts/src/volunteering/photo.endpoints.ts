import { PHOTO_STATES } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import { PhotoView } from './photo.views.js';

const person = { who: 'person' } as const;
const office = { who: 'role-here', roles: ['administrator'] } as const;
const event = z.strictObject({ number: PublicNumber });
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const words = { alt: RawText, takenOn: z.iso.date() };

/** A photo for those who decide on it, or wait for that. */
export const OwnPhotoView = z.strictObject({
  ...PhotoView.shape,
  /** Null: it is of a step of the plan. */
  event: z.number().int().nullable(),
  step: Uuid.nullable(),
  idea: z.strictObject({ number: z.number().int(), title: z.string() }),
  state: z.enum(PHOTO_STATES),
});
export type OwnPhotoView = z.output<typeof OwnPhotoView>;
const list = z.strictObject({ photos: z.array(OwnPhotoView) });

export const listEventPhotos = endpoint('my-events.photos', {
  access: person,
  params: event,
  /** Null: the event carries out no idea. */
  output: z.strictObject({
    ...list.shape,
    idea: z.strictObject({ number: z.number().int(), title: z.string() }).nullable(),
  }),
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const addEventPhoto = endpoint('my-events.add-photo', {
  access: person,
  params: event,
  rate: 'upload',
  upload: true,
  output: list,
  status: 201,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'photo.no-idea',
    'photo.too-many',
    'photo.not-a-picture',
    'file.too-large',
    'file.empty',
    'file.wrong-type',
    'file.unreadable',
    'file.too-many-pixels',
    'file.cut-short',
  ],
});
export const describeEventPhoto = endpoint('my-events.describe-photo', {
  access: person,
  params: z.strictObject({ number: PublicNumber, photo: Uuid }),
  body: z.strictObject(words),
  output: list,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'photo.not-found',
    'photo.decided',
    'photo.not-yet',
    'field.invalid',
    ...texts,
  ],
});

export const listPhotos = endpoint('works.photos', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: list,
});
export const decideOnPhoto = endpoint('works.decide-photo', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, photo: Uuid }),
  body: z.strictObject({
    ...words,
    show: z.boolean(),
    /** Which step of the plan it shows: one that stands there, one of its own in this language, or none. */
    milestone: z
      .union([z.strictObject({ step: Uuid }), z.strictObject({ language: Language })])
      .nullable()
      .default(null),
  }),
  output: list,
  refusals: [
    'photo.not-found',
    'photo.decided',
    'photo.not-yet',
    'field.invalid',
    'idea.not-found',
    'work.not-chosen',
    'milestone.not-found',
    'milestone.too-many',
    'milestone.too-many-photos',
    ...texts,
  ],
});
