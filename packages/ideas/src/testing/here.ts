import { municipalityId } from '@talka/kernel';

/** The municipality that tests of ideas are in. */
export const HERE = municipalityId('ludzas-novads');
