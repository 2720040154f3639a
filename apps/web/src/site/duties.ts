import type { PersonView } from '@talka/contracts';
import { hasRole } from './session.js';

/** Where a person's roles are carried out, with the words of `shell` for each place. */
export function dutiesOf(person: PersonView) {
  return [
    ...(hasRole(person, 'moderator', 'administrator')
      ? [{ to: '/desk', words: 'account.desk' } as const]
      : []),
    ...(hasRole(person, 'administrator', 'clerk', 'platform-administrator')
      ? [{ to: '/office', words: 'account.office' } as const]
      : []),
    ...(hasRole(person, 'auditor', 'platform-administrator')
      ? [{ to: '/audit', words: 'account.audit' } as const]
      : []),
  ];
}
