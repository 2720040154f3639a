/**
 * Is this the signature of whoever has the private half of a key? It needs no network. Ed25519 (RFC 8032), by the browser itself.
 * @param key the 32 bytes of the public half, in base64url
 * @returns null where the browser cannot tell
 */
export async function isSigned(
  key: string,
  signed: Uint8Array,
  signature: Uint8Array,
): Promise<boolean | null> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
    const known = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', known, Uint8Array.from(signature), Uint8Array.from(signed));
  } catch {
    return null;
  }
}
