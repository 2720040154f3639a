import { MINUTE } from '@talka/kernel';

/** Codes an address is sent in a stretch of time: enough for a slow mailbox, too few to be a nuisance. */
export const SENDING = { codes: 5, within: 15 * MINUTE } as const;

export const mayBeSent = (sentLately: number): boolean => sentLately < SENDING.codes;
