import { fingerprintText, readTrusteePublic, trusteeFingerprint, type Random } from '@talka/voting/protocol';
import { base64, unbase64 } from '@talka/voting';

/** The machine's own generator. */
export const chance: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

/** What a keyholder's key is known by, in groups to be read aloud; undefined when it is no key. */
export function fingerprintOf(publicKey: string): string | undefined {
  const bytes = unbase64(publicKey.trim());
  return bytes?.length === 32 ? fingerprintText(trusteeFingerprint(bytes)) : undefined;
}

/** The public key in what was pasted or read: the key itself, or the file that the tool has made. */
export function publicKeyIn(text: string): string | undefined {
  if (unbase64(text.trim())?.length === 32) return text.trim();
  try {
    const read = readTrusteePublic(JSON.parse(text));
    return read.ok ? base64(read.value) : undefined;
  } catch {
    return undefined;
  }
}
