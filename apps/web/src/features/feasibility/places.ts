export const pathOfList = (municipality: string): string => `/office/${municipality}/feasibility`;

export const pathOfCheck = (municipality: string, number: number): string =>
  `${pathOfList(municipality)}/${number}`;

/** Where what is typed about an idea waits on this device. */
export const placeOf = (what: 'costing' | 'take-up' | 'finding' | 'appeal', number: number): string =>
  `check-${what}:${number}`;
