import { fingerprintText, makeTrusteeKey, trusteeFiles, trusteeFingerprint } from '@talka/voting/protocol';
import { asFile } from './as-file.js';
import { chance } from './keys.js';

/** A keyholder's new key: two files and what it is known by. It is nowhere but here until they are downloaded. */
export interface OwnKey {
  readonly secret: string;
  readonly public: string;
  readonly fingerprint: string;
}

export function makeOwnKey(): OwnKey {
  const key = makeTrusteeKey(chance);
  const files = trusteeFiles(key);
  key.secretKey.fill(0);
  return {
    secret: asFile(files.secret),
    public: asFile(files.public),
    fingerprint: fingerprintText(trusteeFingerprint(key.publicKey)),
  };
}
