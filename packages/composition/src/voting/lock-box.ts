import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Keeps keys of votes locked with the installation's secret: a copy of the database alone opens none. AES-256-GCM. */
export class LockBox {
  constructor(private readonly secret: string) {}

  /** @param place names what is locked, so that one locked thing cannot be put in another's place */
  lock(content: Uint8Array, place: string): Uint8Array {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(), nonce).setAAD(Buffer.from(place));
    return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when it was locked with another secret or for another place, or was changed */
  unlock(locked: Uint8Array, place: string): Uint8Array {
    const bytes = Buffer.from(locked);
    const decipher = createDecipheriv('aes-256-gcm', this.key(), bytes.subarray(0, NONCE));
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
  }

  private key(): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'talka', 'keys of votes', 32));
  }
}

/** Where a key of a vote belongs; a key locked for one place opens in no other. */
export const placeOf = (vote: string, of: string): string => `vote ${vote} ${of}`;
