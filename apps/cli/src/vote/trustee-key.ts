import { fingerprintText, makeTrusteeKey, trusteeFiles, trusteeFingerprint } from '@talka/voting/protocol';
import { done, type Answer } from '../answer.js';
import { chance, writePublic, writeSecret } from './files.js';

/** Makes a keyholder's key: the secret half into the file, the public half beside it. */
export function trusteeKey(file: string): Answer {
  const key = makeTrusteeKey(chance);
  const files = trusteeFiles(key);
  writeSecret(file, files.secret);
  writePublic(`${file}.pub`, files.public);
  return done(
    `Secret key, for you alone: ${file}`,
    `Public key, for the ceremony: ${file}.pub`,
    `Fingerprint: ${fingerprintText(trusteeFingerprint(key.publicKey))}`,
  );
}
