import type { BlindRSA } from '@cloudflare/blindrsa-ts/lib/src/blindrsa.js';
import type { VoteConfiguration } from './configuration.js';

export type TokenKey = Parameters<BlindRSA['verify']>[0];

/** The one operation of Web Cryptography used here by name; written out, since Node and browsers type it each in their way. */
interface Subtle {
  importKey(
    format: 'jwk',
    key: { readonly kty: 'RSA'; readonly n: string; readonly e: string },
    algorithm: { readonly name: 'RSA-PSS'; readonly hash: 'SHA-384' },
    extractable: true,
    uses: readonly ['verify'],
  ): Promise<TokenKey>;
}

/** 65537. */
const EXPONENT = 'AQAB';

/** The key of a style as Web Cryptography has it; undefined when there is no such style. */
export async function tokenKeyOf(
  { styles }: VoteConfiguration,
  style: string,
): Promise<TokenKey | undefined> {
  const modulus = styles.find(({ id }) => id === style)?.tokenKey;
  if (modulus === undefined) return undefined;
  const { subtle } = (globalThis as unknown as { readonly crypto: { readonly subtle: Subtle } }).crypto;
  const n = modulus.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' } as const;
  // The library reads the modulus back from the key, so it has to be one that may be read.
  return subtle.importKey('jwk', { kty: 'RSA', n, e: EXPONENT }, algorithm, true, ['verify']);
}
