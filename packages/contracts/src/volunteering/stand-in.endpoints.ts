import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Uuid } from '../values.js';
import { volunteers } from './public.endpoints.js';
import { OwnShiftView, StandInView } from './views.js';

const person = { who: 'person' } as const;
const shift = z.strictObject({ shift: Uuid });
/** What whoever looks for a stand-in has passed on; in the body, so that no address and no log carries it. */
const token = z.strictObject({ token: z.string().min(1).max(200) });

export const lookForStandIn = endpoint('my-shifts.look-for-stand-in', {
  access: person,
  params: shift,
  body: z.strictObject({ inReturn: Uuid.nullable() }),
  output: z.strictObject({ token: z.string(), shift: OwnShiftView }),
  refusals: ['slot.not-found', 'slot.over', 'hand-over.none', 'stand-in.other-place'],
});
export const comeAfterAll = endpoint('my-shifts.come-after-all', {
  access: person,
  params: shift,
  output: OwnShiftView,
  refusals: ['slot.not-found', 'hand-over.none'],
});
export const readStandIn = endpoint('stand-ins.read', {
  access: person,
  body: token,
  output: StandInView,
  refusals: ['stand-in.none'],
});
export const takeStandIn = endpoint('stand-ins.take', {
  access: person,
  body: token,
  output: OwnShiftView,
  refusals: [
    'stand-in.none',
    'stand-in.other-cannot',
    'stand-in.nothing-to-give',
    'slot.not-found',
    'slot.over',
    'slot.overlaps',
    'hand-over.none',
    'hand-over.to-oneself',
    'hand-over.one-asked',
    'hand-over.has-place',
    'registration.here',
    ...volunteers,
  ],
});
