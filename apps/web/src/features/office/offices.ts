import type { FederationGrantView, PersonView } from '@talka/contracts';
import { FEDERATION_OFFICE_ROLES, type Role } from '@talka/identity';

export const PARTS = ['help', 'roles', 'rules', 'roll'] as const;
export type Part = (typeof PARTS)[number];

/** The municipalities whose office a person works in. */
export const officesOf = ({ grants }: Pick<PersonView, 'grants'>): string[] => [
  ...new Set(
    grants.flatMap(({ role, municipality }) =>
      municipality !== null && (role === 'clerk' || role === 'administrator') ? [municipality] : [],
    ),
  ),
];

/** Whoever looks after the whole partnership has an office for that too. */
export const hasFederationOffice = ({ grants }: Pick<PersonView, 'grants'>): boolean =>
  grants.some(({ role }) => role === 'platform-administrator');

/** A clerk helps at the desk; an administrator also sets roles and rules. */
export function partsFor({ grants }: Pick<PersonView, 'grants'>, municipality: string): readonly Part[] {
  const roles = grants.filter((grant) => grant.municipality === municipality).map(({ role }) => role);
  if (roles.includes('administrator')) return PARTS;
  return roles.includes('clerk') ? ['help'] : [];
}

/** The roles a person may give here: administrators are made by the platform, not by each other. */
export const rolesToGive = (person: Pick<PersonView, 'grants'>) =>
  hasFederationOffice(person)
    ? (['moderator', 'clerk', 'leader', 'administrator'] as const)
    : (['moderator', 'clerk', 'leader'] as const);

/** Roles that reach everywhere first, then who runs each municipality; people stay in the order they came. */
export const byReach = (grants: readonly FederationGrantView[]): readonly FederationGrantView[] => {
  const rank = ({ role }: FederationGrantView) => (FEDERATION_OFFICE_ROLES as readonly Role[]).indexOf(role);
  return [...grants].sort(
    (a, b) => rank(a) - rank(b) || (a.municipality ?? '').localeCompare(b.municipality ?? ''),
  );
};

/** Names of roles inside a sentence are written small. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
