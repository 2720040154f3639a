import { certifyCompleted } from '@talka/composition';
import type { EntityManager } from 'typeorm';
import type { Consequences, Known } from './reaction.js';

/** A leader has closed a workshop: whoever completed it gets a certificate. */
export async function certifyWhoCompleted(
  manager: EntityManager,
  { happening }: Known,
): Promise<Consequences> {
  await certifyCompleted(manager, happening.subject.id);
  return {};
}
