import { ABILITIES, PROOFS } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { PublicNumber, RawText, Uuid } from '../values.js';
import { AbilityName } from './ability.endpoints.js';
import { OwnEventView } from './views.js';

const person = { who: 'person' } as const;
const role = z.strictObject({ number: PublicNumber, role: z.string().regex(/^[a-z0-9-]{1,40}$/) });

/** What a task asks of whoever takes it. */
const asking = {
  minimumAge: z.number().int().min(13).max(120),
  needs: z.array(AbilityName).max(ABILITIES.length),
  proof: z.enum(PROOFS),
};

/** Too young; without something it asks for; or with a paper that the organiser has not seen. */
export const UNFIT = ['too-young', 'missing', 'not-seen'] as const;
export type Unfit = (typeof UNFIT)[number];

export const NeedsTriedView = z.strictObject({
  /** A reason is asked for. */
  asksMore: z.boolean(),
  /** Who has a place or waits, and would not fit any more. */
  people: z.array(
    z.strictObject({ person: Uuid, name: z.string(), shifts: z.number().int(), why: z.enum(UNFIT) }),
  ),
});
export type NeedsTriedView = z.output<typeof NeedsTriedView>;

const tasks = [
  'event.not-found',
  'organisation.role-needed',
  'event.role-unknown',
  'event.needs-too-much',
] as const;

/** Who would not fit any more if a task asked for this; nothing is changed. */
export const tryNeeds = endpoint('my-events.try-needs', {
  access: person,
  params: role,
  body: z.strictObject(asking),
  output: NeedsTriedView,
  remembered: false,
  refusals: [...tasks],
});
/** A published task asks for another age or other abilities: who has a place keeps it, and is told if they do not fit any more. */
export const changeNeeds = endpoint('my-events.change-needs', {
  access: person,
  params: role,
  body: z.strictObject({
    revision: z.number().int().min(1),
    ...asking,
    /** Told to who does not fit any more; asked for when the task asks for more. */
    reason: RawText,
  }),
  output: OwnEventView,
  refusals: [
    ...tasks,
    ...(['event.not-published', 'event.cancelled', 'event.changed'] as const),
    ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
    ...(['text.control-characters', 'text.hidden-characters'] as const),
  ],
});
