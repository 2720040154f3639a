import type { Transaction } from '@talka/kernel';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';

/** Ends one of a person's own sessions; one that is gone already is as good. */
export const endSession =
  (transaction: Transaction<Pick<IdentityPorts, 'sessions'>>) => (by: Person, session: string) =>
    transaction(({ sessions }) => sessions.end(session, by.id));
