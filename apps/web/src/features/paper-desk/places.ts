export const pathOfDesk = (municipality: string): string => `/office/${municipality}/paper`;

export const pathOfVoters = (municipality: string, number: number): string =>
  `${pathOfDesk(municipality)}/${number}`;

export const pathOfBatches = (municipality: string, number: number): string =>
  `${pathOfVoters(municipality, number)}/batches`;

export const pathOfBatch = (municipality: string, number: number, batch: number): string =>
  `${pathOfBatches(municipality, number)}/${batch}`;

/**
 * Where a batch waits on this device. Marks only: whose ballots they are, nobody knows. What was read of a batch that was
 * taken back is not offered to another of its number.
 */
export const placeOfBatch = (
  { municipality, number }: { readonly municipality: string; readonly number: number },
  batch: { readonly number: number; readonly id: string },
): string => `paper:${municipality}:${number}:${batch.number}:${batch.id}`;
