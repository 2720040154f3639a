import type { Lifecycle } from '@talka/kernel';
import { PARTNER_STATES, type PartnerState } from './partner.js';

export type PartnerAct = 'sign' | 'decline' | 'withdraw' | 'leave';

export const PARTNER_LIFECYCLE: Lifecycle<PartnerState, PartnerAct> = {
  states: PARTNER_STATES,
  initial: 'asked',
  final: ['declined', 'withdrawn', 'left'],
  transitions: [
    { act: 'sign', from: ['asked'], to: 'signed' },
    { act: 'decline', from: ['asked'], to: 'declined' },
    { act: 'withdraw', from: ['asked'], to: 'withdrawn' },
    { act: 'leave', from: ['signed'], to: 'left' },
  ],
};
