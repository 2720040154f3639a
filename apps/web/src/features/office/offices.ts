import type { PersonView } from '@talka/contracts';

export const PARTS = ['help', 'roles', 'rules'] as const;
export type Part = (typeof PARTS)[number];

/** The municipalities whose office a person works in. */
export const officesOf = ({ grants }: Pick<PersonView, 'grants'>): string[] => [
  ...new Set(
    grants.flatMap(({ role, municipality }) =>
      municipality !== null && (role === 'clerk' || role === 'administrator') ? [municipality] : [],
    ),
  ),
];

/** A clerk helps at the desk; an administrator also sets roles and rules. */
export function partsFor({ grants }: Pick<PersonView, 'grants'>, municipality: string): readonly Part[] {
  const roles = grants.filter((grant) => grant.municipality === municipality).map(({ role }) => role);
  if (roles.includes('administrator')) return PARTS;
  return roles.includes('clerk') ? ['help'] : [];
}

/** The roles a person may give here: administrators are made by the platform, not by each other. */
export const rolesToGive = ({ grants }: Pick<PersonView, 'grants'>) =>
  grants.some(({ role }) => role === 'platform-administrator')
    ? (['moderator', 'clerk', 'leader', 'administrator'] as const)
    : (['moderator', 'clerk', 'leader'] as const);

/** Names of roles inside a sentence are written small. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
