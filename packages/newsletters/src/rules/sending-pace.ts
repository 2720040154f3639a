/** What one look at the queue goes by; all counts are of all letters and all workers. */
export interface PaceFacts {
  /** Mails a minute that the mail server takes. */
  readonly perMinute: number;
  /** Recipients whose mail was promised in the last `PACE_SECONDS`. */
  readonly lately: number;
  /** Mails promised and not yet sent or given up. */
  readonly outstanding: number;
}

/** Short enough that letters go out evenly. */
export const PACE_SECONDS = 10;

/**
 * Mails of letters that may wait in the queue at once. A code to sign in waits behind no more than these, and a mail server that takes
 * nothing for now stops a letter instead of filling the queue.
 */
export const MOST_OUTSTANDING = 300;

/** How many mails may be promised now. */
export function mayBePromised({ perMinute, lately, outstanding }: PaceFacts): number {
  const share = Math.ceil((perMinute * PACE_SECONDS) / 60);
  return Math.max(0, Math.min(share - lately, MOST_OUTSTANDING - outstanding));
}
