import type { ProgrammeSearch } from '@talka/composition';
import type { ProgrammeQuery } from '@talka/contracts';

/** What somebody looks for, as the programme is asked; without a beginning, from now on. */
export const searchOf = (
  { from, until, stepFree, signLanguage, free, ...rest }: ProgrammeQuery,
  now = new Date(),
): ProgrammeSearch => ({
  ...rest,
  ...{
    from: from === undefined ? now : new Date(from),
    until: until === undefined ? undefined : new Date(until),
  },
  ...{ stepFree: stepFree === 'yes', signLanguage: signLanguage === 'yes', free: free === 'yes' },
});
