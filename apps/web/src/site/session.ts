import type { PersonView, SessionView } from '@talka/contracts';
import { client, cache, useCall } from './api.js';
import { dropAllOwn } from './device.js';
import { queryKey } from './keys.js';

/** Who is here. Until it is known: undefined. */
export const useSession = (): SessionView | undefined =>
  useCall('session.read', {}, { staleTime: Infinity }).data;

export function usePerson(): PersonView | undefined {
  const session = useSession();
  return session?.state === 'person' ? session.person : undefined;
}

/** After signing in, registering or signing out: what was fetched for the one before is dropped. */
export function changeSession(session: SessionView): void {
  cache.removeQueries({
    predicate: ({ queryKey: [name] }) => name !== 'territory.read' && name !== 'session.read',
  });
  cache.setQueryData(queryKey('session.read'), session);
  client.sessionChanged();
}

export async function signOut(): Promise<void> {
  await client.call('session.end');
  dropAllOwn();
  changeSession({ state: 'visitor' });
}

/** Does this person hold one of the roles, anywhere? */
export const hasRole = (
  person: PersonView | undefined,
  ...roles: readonly PersonView['grants'][number]['role'][]
): boolean => person?.grants.some(({ role }) => roles.includes(role)) ?? false;

/** Where a person's roles are carried out, with the words of `shell` for each place. */
export const dutiesOf = (person: PersonView) => [
  ...(hasRole(person, 'moderator', 'administrator') ? [{ to: '/desk', words: 'account.desk' } as const] : []),
  ...(hasRole(person, 'administrator', 'clerk', 'platform-administrator')
    ? [{ to: '/office', words: 'account.office' } as const]
    : []),
  ...(hasRole(person, 'coordinator') ? [{ to: '/office/partners', words: 'account.partners' } as const] : []),
  ...(hasRole(person, 'auditor', 'platform-administrator')
    ? [{ to: '/audit', words: 'account.audit' } as const]
    : []),
];
