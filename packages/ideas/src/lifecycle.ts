import type { Lifecycle } from '@talka/kernel';

export const IDEA_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'refused',
  'published',
  'under-review',
  'feasible',
  'not-feasible',
  'on-ballot',
  'selected',
  'not-selected',
  'in-delivery',
  'delivered',
  'withdrawn',
] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

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
  final: ['delivered', 'withdrawn'],
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

/** Statuses everyone may see. The others belong to the authors and the municipality. */
export const PUBLIC_STATUSES = [
  'published',
  'under-review',
  'feasible',
  'not-feasible',
  'on-ballot',
  'selected',
  'not-selected',
  'in-delivery',
  'delivered',
] as const satisfies readonly IdeaStatus[];
export type PublicIdeaStatus = (typeof PUBLIC_STATUSES)[number];

export const isPublic = (status: IdeaStatus): status is PublicIdeaStatus =>
  (PUBLIC_STATUSES as readonly IdeaStatus[]).includes(status);

/** While these last, people may add their support. */
export const SUPPORTABLE: readonly IdeaStatus[] = ['published', 'under-review', 'feasible'];

/** While these last, the authors may change the text. */
export const EDITABLE: readonly IdeaStatus[] = ['draft', 'returned'];
