import { CONSENT_COVERS, RELATIONS } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Email, RawText, Uuid } from '../values.js';
import { GuardianView } from './guardian.views.js';
import { volunteers } from './public.endpoints.js';
import { OwnShiftView } from './views.js';

const anyone = { who: 'anyone' } as const;
/** From the fragment of the address: it reaches no log on its way. */
const token = z.string().min(20).max(100);

const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const slots = ['slot.not-found', 'slot.over', 'slot.cancelled', 'slot.overlaps'] as const;

export const joinWithGuardian = endpoint('my-shifts.join-with-guardian', {
  access: { who: 'person' },
  params: z.strictObject({ shift: Uuid }),
  body: z.strictObject({ name: RawText, email: Email }),
  output: OwnShiftView,
  rate: 'letter',
  refusals: [
    ...texts,
    ...slots,
    ...volunteers,
    'slot.not-open',
    'slot.not-yet',
    'slot.closed',
    'registration.exists',
    'guardian.own-address',
    'guardian.not-needed',
    'guardian.too-many',
  ],
});

export const readAsGuardian = endpoint('guardian.read', {
  access: anyone,
  body: z.strictObject({ token }),
  output: GuardianView,
  remembered: false,
  refusals: ['guardian.link-unknown'],
});
export const consentAsGuardian = endpoint('guardian.consent', {
  access: anyone,
  body: z.strictObject({
    token,
    name: RawText,
    relation: z.enum(RELATIONS),
    custody: z.boolean(),
    covers: z.enum(CONSENT_COVERS),
  }),
  output: GuardianView,
  refusals: [
    ...texts,
    ...slots,
    ...volunteers,
    'guardian.link-unknown',
    'guardian.answered',
    'guardian.withdrawn',
    'guardian.over',
    'guardian.gone',
    'guardian.custody-needed',
  ],
});
export const refuseAsGuardian = endpoint('guardian.refuse', {
  access: anyone,
  body: z.strictObject({ token }),
  output: GuardianView,
  refusals: [
    'guardian.link-unknown',
    'guardian.answered',
    'guardian.withdrawn',
    'guardian.over',
    'slot.not-found',
  ],
});
export const withdrawAsGuardian = endpoint('guardian.withdraw', {
  access: anyone,
  body: z.strictObject({ token }),
  output: GuardianView,
  refusals: [
    'guardian.link-unknown',
    'guardian.withdrawn',
    'guardian.none-given',
    'guardian.event-over',
    'slot.not-found',
  ],
});
