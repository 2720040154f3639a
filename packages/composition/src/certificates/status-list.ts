import { gzipSync } from 'node:zlib';
import { statusBits, statusListCredential } from '@talka/certificates';
import { goneFromList, one, sql } from '@talka/database';
import { MINUTE, type MunicipalityId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import type { MunicipalityKeys } from './keys.js';
import { signCredential } from './sign-credential.js';

/** Which certificates of a list do not count any more, signed by the municipality. @returns undefined when there is no such list */
async function signedStatusList(
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
type SignedList = ReturnType<typeof signedStatusList>;

/**
 * The signed lists, each kept for a minute: anybody may ask, and signing takes work. What this process changes it forgets at
 * once; what another does is seen here a minute later at most.
 */
export function statusLists(source: DataSource, keys: MunicipalityKeys, origin: string) {
  const kept = new Map<string, { readonly until: number; readonly signed: SignedList }>();
  return {
    async of(municipality: MunicipalityId, list: number): SignedList {
      const name = `${municipality} ${list}`;
      const known = kept.get(name);
      if (known && known.until > performance.now()) return known.signed;
      const entry = {
        until: performance.now() + MINUTE,
        signed: signedStatusList(source, keys, origin, municipality, list),
      };
      kept.set(name, entry);
      // Neither what failed nor a list that never was is kept: names that people make up take no room.
      const drop = () => kept.get(name) === entry && kept.delete(name);
      try {
        const signed = await entry.signed;
        if (!signed) drop();
        return signed;
      } catch (error) {
        drop();
        throw error;
      }
    },
    forget(municipality: MunicipalityId): void {
      for (const name of kept.keys()) if (name.startsWith(`${municipality} `)) kept.delete(name);
    },
  };
}
