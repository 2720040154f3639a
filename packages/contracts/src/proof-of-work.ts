import * as z from 'zod';
import { endpoint } from './endpoint.js';

/** Under what name a solved challenge travels: base64url of JSON, `{ challenge, solution }`. */
export const PROOF_HEADER = 'talka-proof';

const hex = z
  .string()
  .regex(/^(?:[0-9a-f]{2})+$/)
  .max(128);

/** A challenge of ALTCHA's second protocol: find the counter whose derived key begins with the prefix. */
export const ChallengeView = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    /** Rounds of each try. */
    cost: z.number().int().min(1).max(1_000_000),
    /** Seconds since 1970. */
    expiresAt: z.number().int(),
    keyLength: z.number().int().min(16).max(64),
    keyPrefix: hex,
    keySignature: hex,
    nonce: hex,
    salt: hex,
  }),
  signature: hex,
});
export type ChallengeView = z.output<typeof ChallengeView>;

/** What a browser sends back. */
export const SolvedChallenge = z.strictObject({
  challenge: ChallengeView,
  solution: z.strictObject({ counter: z.number().int().min(0), derivedKey: hex }),
});
export type SolvedChallenge = z.output<typeof SolvedChallenge>;

/** A puzzle for the browser of whoever is not signed in: nobody sees it, and a form sent a thousand times costs a thousand of it. */
export const askForWork = endpoint('proof-of-work.ask', {
  access: { who: 'anyone' },
  output: ChallengeView,
});
