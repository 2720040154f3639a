import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { client } from './api.js';

/** Asks for a challenge and solves it: some tenths of a second, a second on a slow telephone, beside everything else. */
export async function proveWork(): Promise<string> {
  const challenge = await client.call('proof-of-work.ask');
  const solved = await solveChallenge({ challenge, deriveKey });
  const solution = { counter: solved?.counter, derivedKey: solved?.derivedKey };
  return base64url(JSON.stringify({ challenge, solution }));
}

/** Of text in ASCII. */
const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
