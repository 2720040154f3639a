import { contains, done, MINUTE, later, refuse, type Refusal, type Result } from '@talka/kernel';

export const CODE_LIFETIME = 10 * MINUTE;
/** Wrong guesses a code survives; with six digits that leaves a guesser 5 in 1,000,000. */
export const CODE_GUESSES = 5;

export type RedemptionRefusal = Refusal<'sign-in.code-wrong' | 'sign-in.code-expired'>;

export interface RedemptionFacts {
  readonly now: Date;
  readonly issuedAt: Date;
  readonly usedAt: Date | null;
  readonly guesses: number;
  readonly matches: boolean;
}

/** May a code or link sign someone in? Every reason but a plain wrong code reads the same: ask for a new one. */
export function decideCodeRedemption(facts: RedemptionFacts): Result<undefined, RedemptionRefusal> {
  const alive = contains({ from: facts.issuedAt, until: later(facts.issuedAt, CODE_LIFETIME) }, facts.now);
  if (!alive || facts.usedAt !== null || facts.guesses >= CODE_GUESSES) return refuse('sign-in.code-expired');
  if (!facts.matches) {
    return facts.guesses + 1 >= CODE_GUESSES
      ? refuse('sign-in.code-expired')
      : refuse('sign-in.code-wrong', { left: CODE_GUESSES - facts.guesses - 1 });
  }
  return done;
}
