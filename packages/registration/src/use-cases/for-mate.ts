import { accept, refuse, type PersonId, type Result } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';

/**
 * What a rule says of somebody, where one acts for all who come together. Why one may not is theirs to read: whoever acts for
 * them learns who it is, and no more.
 */
export async function forMate<T>(
  { nameOf }: Pick<RegistrationPorts, 'nameOf'>,
  by: PersonId,
  person: PersonId,
  may: Result<T>,
): Promise<T> {
  if (may.ok || person === by) return accept(may);
  return accept<never>(refuse('together.cannot', { name: await nameOf(person) }));
}
