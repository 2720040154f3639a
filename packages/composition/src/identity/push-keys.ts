import { createECDH, hkdfSync } from 'node:crypto';

/** With what this installation shows push services who it is (VAPID, RFC 8292): base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * Made from the installation's secret and kept nowhere: the same for as long as that is. With another secret every browser has to
 * be switched on anew, for it promises to listen to one key alone.
 */
export function pushKeys(secret: string): PushKeys {
  const ecdh = createECDH('prime256v1');
  for (let turn = 0; ; turn += 1) {
    const scalar = Buffer.from(hkdfSync('sha256', secret, 'talka', `key for push services ${turn}`, 32));
    try {
      ecdh.setPrivateKey(scalar);
    } catch {
      // Not a number of the curve, once in 2^32.
      continue;
    }
    return { publicKey: ecdh.getPublicKey('base64url'), privateKey: scalar.toString('base64url') };
  }
}
