import type { Lifecycle } from '@talka/kernel';

export const LETTER_STATES = ['draft', 'sending', 'paused', 'sent', 'cancelled'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What an official does to a letter on its way. */
export const LETTER_COURSES = ['pause', 'resume', 'cancel'] as const;
export type LetterCourse = (typeof LETTER_COURSES)[number];

export const LETTER_LIFECYCLE: Lifecycle<LetterState, LetterCourse | 'start' | 'finish'> = {
  states: LETTER_STATES,
  initial: 'draft',
  final: ['sent', 'cancelled'],
  transitions: [
    { act: 'start', from: ['draft'], to: 'sending' },
    { act: 'pause', from: ['sending'], to: 'paused' },
    { act: 'resume', from: ['paused'], to: 'sending' },
    { act: 'cancel', from: ['sending', 'paused'], to: 'cancelled' },
    { act: 'finish', from: ['sending'], to: 'sent' },
  ],
};
