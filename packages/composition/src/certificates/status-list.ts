import { gzipSync } from 'node:zlib';
import { statusBits, statusListCredential } from '@talka/certificates';
import { goneFromList, one, sql } from '@talka/database';
import type { MunicipalityId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import type { MunicipalityKeys } from './keys.js';
import { signCredential } from './sign-credential.js';

/** Which certificates of a list do not count any more, signed by the municipality. @returns undefined when there is no such list */
export async function signedStatusList(
  source: DataSource,
  keys: MunicipalityKeys,
  origin: string,
  municipality: MunicipalityId,
  list: number,
) {
  const gone = await goneFromList(source, municipality, list);
  if (!gone) return undefined;
  const { now } = await one<{ now: Date }>(source, sql`select talka_now() as now`);
  const encoded = gzipSync(statusBits(gone)).toString('base64url');
  const unsigned = statusListCredential(origin, municipality, list, encoded, now);
  return signCredential(unsigned, await keys.signer(municipality), now);
}
