import type { PersonView } from '@talka/contracts';

/** What someone must have understood before their account is erased, one tick each. */
export const erasureSteps = ['ideas', 'support', 'final'] as const;
export type ErasureStep = (typeof erasureSteps)[number];

/** The same rule the server goes by: roles are handed back first. */
export const mayErase = (
  grants: PersonView['grants'],
  understood: Readonly<Partial<Record<ErasureStep, boolean>>>,
): boolean => grants.length === 0 && erasureSteps.every((step) => understood[step] === true);
