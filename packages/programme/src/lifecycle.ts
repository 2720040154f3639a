import type { Lifecycle } from '@talka/kernel';
import { EVENT_STATES, type EventState } from './programme-event.js';

export type EventAct = 'publish' | 'cancel';

/** What was planned in vain is cancelled as well: nobody but the office has ever seen it. */
export const EVENT_LIFECYCLE: Lifecycle<EventState, EventAct> = {
  states: EVENT_STATES,
  initial: 'draft',
  final: ['cancelled'],
  transitions: [
    { act: 'publish', from: ['draft'], to: 'published' },
    { act: 'cancel', from: ['draft', 'published'], to: 'cancelled' },
  ],
};
