import { certifyCompleted } from '@talka/composition';
import { personId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import type { Consequences, Known } from './reaction.js';

/** A leader has closed a workshop, or closed it anew: whoever completed it has a certificate, and nobody else. */
export async function certifyWhoCompleted(
  manager: EntityManager,
  { id, happening }: Known,
): Promise<Consequences> {
  const by = happening.by === null ? null : personId(happening.by);
  await certifyCompleted(manager, happening.subject.id, { closing: id, by });
  return {};
}
