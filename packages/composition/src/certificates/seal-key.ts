import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [CIPHER, NONCE, TAG] = ['aes-256-gcm', 12, 16] as const;

/** Locks secrets with the installation's own: what is copied from the database alone opens nothing. */
export function sealer(secret: string, purpose: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, 'talka', purpose, 32));
  return {
    /** @param about whose it is: under another name it does not open */
    seal(plain: Uint8Array, about: string): Buffer {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
      const locked = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), locked]);
    },
    /** @throws when it was sealed with another secret, for another, or was changed */
    open(sealed: Uint8Array, about: string): Buffer {
      const [nonce, tag] = [sealed.subarray(0, NONCE), sealed.subarray(NONCE, NONCE + TAG)];
      const cipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about)).setAuthTag(tag);
      return Buffer.concat([cipher.update(sealed.subarray(NONCE + TAG)), cipher.final()]);
    },
  };
}
export type Sealer = ReturnType<typeof sealer>;
