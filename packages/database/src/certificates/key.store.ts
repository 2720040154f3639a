import type { PublicKey } from '@talka/certificates';
import { first, one, rows, sql, type Queryable } from '../sql.js';

/** A key as it is kept. */
export interface KeyRow {
  readonly id: string;
  readonly number: number;
  readonly public_key: Buffer;
  readonly sealed_key: Buffer;
}

export interface NewKey {
  readonly publicKey: Uint8Array;
  readonly sealedKey: Uint8Array;
}

const now = (municipality: string) =>
  sql`select id, number, public_key, sealed_key from municipality_key
      where municipality_id = ${municipality} and retired_at is null`;

/** The key a municipality signs with. The first is made when it is first needed, once, whoever asks. */
export async function keyNow(on: Queryable, municipality: string, make: () => NewKey): Promise<KeyRow> {
  const known = await first<KeyRow>(on, now(municipality));
  if (known) return known;
  await rows(on, insertion(municipality, make()));
  return one<KeyRow>(on, now(municipality));
}

/** Another key from now on; the old one stays to verify with. Call it inside a transaction. @returns its number */
export async function changeKey(on: Queryable, municipality: string, key: NewKey): Promise<number> {
  await rows(on, sql`select from municipality where id = ${municipality} for no key update`);
  await rows(
    on,
    sql`update municipality_key set retired_at = talka_now()
        where municipality_id = ${municipality} and retired_at is null`,
  );
  await rows(on, insertion(municipality, key));
  return (await one<KeyRow>(on, now(municipality))).number;
}

const insertion = (municipality: string, { publicKey, sealedKey }: NewKey) =>
  sql`insert into municipality_key (municipality_id, number, public_key, sealed_key)
      select ${municipality}::text, coalesce(max(number), 0) + 1, ${Buffer.from(publicKey)}::bytea, ${Buffer.from(sealedKey)}::bytea
      from municipality_key where municipality_id = ${municipality}
      on conflict do nothing`;

/** Every key of a municipality, also those it does not sign with any more. */
export async function keysOf(on: Queryable, municipality: string): Promise<PublicKey[]> {
  const found = await rows<{ number: number; public_key: Buffer }>(
    on,
    sql`select number, public_key from municipality_key where municipality_id = ${municipality} order by number`,
  );
  return found.map(({ number, public_key: bytes }) => ({ number, bytes }));
}
