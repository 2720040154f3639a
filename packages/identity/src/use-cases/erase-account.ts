import { accept, type Transaction } from '@talka/kernel';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { decideErasure } from '../rules/decide-erasure.js';
import { theirAccount } from './their-account.js';

/** Erases an account for good. What was published stays without a name; the audit log knows people by reference only. */
export const eraseAccount =
  (transaction: Transaction<Pick<IdentityPorts, 'people' | 'record'>>) => (by: Person) =>
    transaction(async ({ people, record }) => {
      const account = await theirAccount({ people }, by);
      accept(decideErasure(account));
      const { municipality } = account;
      await people.erase(by.id);
      const subject = { kind: 'person', id: by.id };
      await record({ kind: 'person.erased', subject, municipality, by: by.id, facts: {} });
    });
