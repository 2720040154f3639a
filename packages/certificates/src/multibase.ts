const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes in base58btc with the multibase prefix `z`, as Data Integrity writes signatures and keys. Quadratic: for short bytes. */
export function base58btc(bytes: Uint8Array): string {
  let number = 0n;
  for (const byte of bytes) number = (number << 8n) | BigInt(byte);
  let text = '';
  for (; number > 0n; number /= 58n) text = (ALPHABET[Number(number % 58n)] ?? '') + text;
  // Leading zeroes are no part of the number: each is a one.
  const zeroes = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(zeroes === -1 ? bytes.length : zeroes)}${text}`;
}

/** A public key of Ed25519 (32 bytes) as a Multikey: the multicodec prefix 0xed01 says what it is. */
export const multikey = (publicKey: Uint8Array): string =>
  base58btc(Uint8Array.from([0xed, 0x01, ...publicKey]));
