import { createPrivateKey } from 'node:crypto';
import { didOf, keyIdOf, type CertificateEvent } from '@talka/certificates';
import { changeKey, keyNow, record, transactionOf, type NewKey } from '@talka/database';
import type { MunicipalityId, PersonId, Result } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { sealer } from './seal-key.js';
import { makeKeyPair, type Signer } from './sign-credential.js';

export interface OwnSigner extends Signer {
  readonly id: string;
}

/** The keys with which municipalities sign: made when first needed, kept sealed, changed without a word becoming untrue. */
export function municipalityKeys(source: DataSource, secret: string, origin: string) {
  const { seal, open } = sealer(secret, 'keys of municipalities');
  const fresh = (municipality: MunicipalityId): NewKey => {
    const pair = makeKeyPair();
    return { publicKey: pair.publicKey, sealedKey: seal(pair.secret, municipality) };
  };
  return {
    /** What a municipality signs with now. @throws when the installation's secret is not the one it was sealed with */
    async signer(municipality: MunicipalityId): Promise<OwnSigner> {
      const { id, number, sealed_key } = await keyNow(source, municipality, () => fresh(municipality));
      const verificationMethod = keyIdOf(didOf(origin, municipality), number);
      const key = createPrivateKey({ key: open(sealed_key, municipality), format: 'der', type: 'pkcs8' });
      return { id, verificationMethod, key };
    },
    /** Signs with another key from now on; that it does, and by whose wish, is in the log. */
    change: (by: PersonId, municipality: MunicipalityId): Promise<Result<void>> =>
      transactionOf(source, (manager) => ({ manager }))(async ({ manager }): Promise<void> => {
        const number = await changeKey(manager, municipality, fresh(municipality));
        const happening: CertificateEvent = {
          kind: 'certificates.key-changed',
          subject: { kind: 'municipality', id: municipality },
          ...{ municipality, by, facts: { number } },
        };
        await record(manager, happening);
      }),
  };
}
export type MunicipalityKeys = ReturnType<typeof municipalityKeys>;
