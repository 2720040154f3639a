/** Bytes under AES-GCM (NIST SP 800-38D), with a number that is never used twice. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: Uint8Array<ArrayBuffer>;
}

const text = new TextEncoder();

/** @param about what it is kept as: a box that stands in another's place does not open */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: text.encode(about) };
  const box = await crypto.subtle.encrypt(algorithm, key, text.encode(JSON.stringify(value)));
  return { iv, box: new Uint8Array(box) };
}

export async function unseal<T>(key: CryptoKey, about: string, { iv, box }: Sealed): Promise<T> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: text.encode(about) };
  const bytes = await crypto.subtle.decrypt(algorithm, key, box);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** How a device is opened without network: its key, under what its leader types. */
export interface Lock extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** OWASP Password Storage Cheat Sheet, 2023, for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;

/** Fewer letters or digits are guessed too quickly by whoever takes the phone apart. */
export const CODE_LENGTH = 8;

async function keyFrom(code: string, { salt, rounds }: Pick<Lock, 'salt' | 'rounds'>): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', text.encode(code.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Puts a device's key, in base64url, under a code. */
export async function lock(code: string, key: string, rounds = ROUNDS): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { ...(await seal(await keyFrom(code, { salt, rounds }), 'key', key)), salt, rounds };
}

/** @returns undefined when it is another code */
export async function unlock(under: Lock, code: string): Promise<CryptoKey | undefined> {
  const typed = await keyFrom(code, under);
  const key = await unseal<string>(typed, 'key', under).catch(() => undefined);
  return key === undefined ? undefined : deviceKey(key);
}

/** The key as the server knows it, for use on this device: nothing here can read it out again. */
export const deviceKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64Url(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

export const fromBase64Url = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
