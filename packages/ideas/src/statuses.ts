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
  'merged',
] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

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
