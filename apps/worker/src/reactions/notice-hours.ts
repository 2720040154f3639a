import { placeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Somebody's hours count from now on: they find them in their passport. */
export async function noticeWhoseHoursAreApproved(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await placeTold(on, happening.subject.id);
  if (!told) return {};
  const { person, title } = told;
  return { notices: [{ person, kind: 'hours.approved', params: { title }, link: '/me/hours' }] };
}
