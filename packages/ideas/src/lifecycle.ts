import type { Lifecycle } from '@talka/kernel';
import { IDEA_STATUSES, type IdeaStatus } from './statuses.js';

export const IDEA_ACTS = [
  'submit',
  'publish',
  'return',
  'refuse',
  'withdraw',
  'review',
  'find-feasible',
  'find-not-feasible',
  'put-on-ballot',
  'take-off-ballot',
  'select',
  'pass-over',
  'bring-back',
  'start-delivery',
  'deliver',
  'merge',
] as const;
export type IdeaAct = (typeof IDEA_ACTS)[number];

/**
 * From a draft to something built. Where a municipality looks at ideas after they are public,
 * returning and refusing lead away from `published` too; an appeal may publish what was refused. What was not selected keeps
 * its place: it may be voted on again as it was costed, or be costed anew.
 */
export const ideaLifecycle: Lifecycle<IdeaStatus, IdeaAct> = {
  states: IDEA_STATUSES,
  initial: 'draft',
  final: ['delivered', 'withdrawn', 'merged'],
  transitions: [
    { act: 'submit', from: ['draft', 'returned'], to: 'submitted' },
    { act: 'publish', from: ['submitted', 'refused'], to: 'published' },
    { act: 'return', from: ['submitted', 'published'], to: 'returned' },
    { act: 'refuse', from: ['submitted', 'published'], to: 'refused' },
    { act: 'review', from: ['published', 'not-feasible', 'not-selected'], to: 'under-review' },
    { act: 'find-feasible', from: ['under-review', 'not-feasible'], to: 'feasible' },
    { act: 'find-not-feasible', from: ['under-review'], to: 'not-feasible' },
    { act: 'put-on-ballot', from: ['feasible'], to: 'on-ballot' },
    { act: 'take-off-ballot', from: ['on-ballot'], to: 'feasible' },
    { act: 'select', from: ['on-ballot'], to: 'selected' },
    { act: 'pass-over', from: ['on-ballot'], to: 'not-selected' },
    { act: 'bring-back', from: ['not-selected'], to: 'feasible' },
    { act: 'start-delivery', from: ['selected'], to: 'in-delivery' },
    { act: 'deliver', from: ['in-delivery'], to: 'delivered' },
    { act: 'merge', from: ['published'], to: 'merged' },
    {
      act: 'withdraw',
      from: [
        'draft',
        'submitted',
        'returned',
        'refused',
        'published',
        'under-review',
        'feasible',
        'not-feasible',
      ],
      to: 'withdrawn',
    },
  ],
};
