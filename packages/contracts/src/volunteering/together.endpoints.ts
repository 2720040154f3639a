import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Email, RawText, Uuid } from '../values.js';
import { joins } from './public.endpoints.js';
import { TogetherView } from './together.views.js';
import { OwnShiftView } from './views.js';

const person = { who: 'person' } as const;
const shift = z.strictObject({ shift: Uuid });
/** What whoever gathers the others has passed on; in the body, so that no address and no log carries it. */
const token = z.string().min(1).max(200);
/** Who may say yes for somebody of 13 to 15. */
const guardian = z.strictObject({ name: RawText, email: Email }).nullable();

const guardians = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
  'guardian.own-address',
  'guardian.not-needed',
  'guardian.too-many',
] as const;

export const seeTogether = endpoint('my-shifts.together', {
  access: person,
  params: shift,
  output: TogetherView,
  refusals: ['slot.not-found'],
});
export const gather = endpoint('my-shifts.gather', {
  access: person,
  params: shift,
  body: z.strictObject({ guardian }),
  output: z.strictObject({ token: z.string(), together: TogetherView }),
  rate: 'letter',
  refusals: [...joins, ...guardians, 'together.elsewhere', 'together.too-many'],
});
export const partFrom = endpoint('my-shifts.part', {
  access: person,
  params: z.strictObject({ shift: Uuid, person: Uuid }),
  output: TogetherView,
  refusals: ['slot.not-found', 'together.none', 'together.not-yours'],
});
export const signUpTogether = endpoint('my-shifts.join-together', {
  access: person,
  params: shift,
  /** Whom the reader saw in it: nobody else is signed up. */
  body: z.strictObject({ people: z.array(Uuid).min(1).max(20) }),
  output: OwnShiftView,
  refusals: [
    ...joins,
    'together.none',
    'together.not-yours',
    'together.changed',
    'together.alone',
    'together.too-many',
    'together.cannot',
  ],
});
export const leaveTogether = endpoint('my-shifts.leave-together', {
  access: person,
  params: shift,
  output: OwnShiftView,
  refusals: [
    'slot.not-found',
    'slot.over',
    'registration.none',
    'registration.here',
    'together.not-yours',
    'together.cannot',
  ],
});
export const readTogether = endpoint('together.read', {
  access: person,
  body: z.strictObject({ token }),
  output: TogetherView,
  refusals: ['slot.not-found', 'together.none'],
});
export const comeAlong = endpoint('together.come', {
  access: person,
  body: z.strictObject({ token, guardian }),
  output: TogetherView,
  rate: 'letter',
  refusals: [...joins, ...guardians, 'together.none', 'together.elsewhere', 'together.too-many'],
});
