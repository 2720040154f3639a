import type { PersonView } from '@talka/contracts';

/** The municipalities for which somebody speaks among the others. */
export const speaksFor = (person: Pick<PersonView, 'grants'> | undefined): string[] =>
  person?.grants.flatMap(({ role, municipality }) =>
    role === 'administrator' && municipality !== null ? [municipality] : [],
  ) ?? [];
