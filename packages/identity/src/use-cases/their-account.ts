import { accept, refuse } from '@talka/kernel';
import type { Account } from '../account.js';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';

/** The account of whoever acts, locked. It may have been erased since the request came in. */
export async function theirAccount({ people }: Pick<IdentityPorts, 'people'>, by: Person): Promise<Account> {
  return (await people.find(by.id)) ?? accept<Account>(refuse('access.sign-in-first'));
}
