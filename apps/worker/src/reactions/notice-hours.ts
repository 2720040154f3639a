import { placeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Somebody's hours count from now on, or count otherwise: they find them in their passport. */
export async function noticeWhoseHoursChanged(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await placeTold(on, happening.subject.id);
  if (!told) return {};
  const { person, title } = told;
  const kind = happening.kind === 'hours.corrected' ? 'hours.corrected' : 'hours.approved';
  return { notices: [{ person, kind, params: { title }, link: '/me/hours' }] };
}
