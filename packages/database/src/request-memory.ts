import { AsyncLocalStorage } from 'node:async_hooks';
import { Refused } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, rows, sql, type Queryable } from './sql.js';

export interface RequestKey {
  readonly actor: string;
  readonly key: string;
  readonly hash: Buffer;
}

const running = new AsyncLocalStorage<{ readonly key: RequestKey; kept: boolean }>();

/** Runs an act whose first transaction keeps the key of the request that asked for it. */
export const duringRequest = <T>(key: RequestKey, act: () => Promise<T>): Promise<T> =>
  running.run({ key, kept: false }, act);

/**
 * Keeps the running request's key in this transaction: the change and the memory of it are one.
 * A second request with the key waits here for the first, then finds it taken.
 */
export async function keepRequestKey(manager: EntityManager): Promise<void> {
  const request = running.getStore();
  if (!request || request.kept) return;
  const { actor, key, hash } = request.key;
  const kept = await changes(
    manager,
    sql`insert into request_key (actor, key, request_hash) values (${actor}, ${key}, ${hash})
        on conflict do nothing returning key`,
  );
  if (kept === 0) throw new Refused({ code: 'request.in-progress' });
  request.kept = true;
}

/** What became of an earlier request with this key, if there was one. */
export async function findRequest(
  on: Queryable,
  key: RequestKey,
): Promise<{ sameRequest: boolean; body: unknown; answered: boolean } | null> {
  const found = await first<{ request_hash: Buffer; status: number | null; body: unknown }>(
    on,
    sql`select request_hash, status, body from request_key where actor = ${key.actor} and key = ${key.key}`,
  );
  if (!found) return null;
  return {
    sameRequest: found.request_hash.equals(key.hash),
    body: found.body,
    answered: found.status !== null,
  };
}

export const rememberAnswer = async (
  on: Queryable,
  key: RequestKey,
  status: number,
  body: unknown,
): Promise<void> => {
  await rows(
    on,
    sql`update request_key set status = ${status}, body = ${JSON.stringify(body)}
        where actor = ${key.actor} and key = ${key.key}`,
  );
};

/** Forgets a key whose request was refused: nothing came of it that could come twice. */
export const forgetRequest = async (on: Queryable, key: RequestKey): Promise<void> => {
  await rows(
    on,
    sql`delete from request_key where actor = ${key.actor} and key = ${key.key} and request_hash = ${key.hash}
          and status is null`,
  );
};

/** Keys live a day; devices that come back later find the change itself instead. */
export const pruneRequestKeys = (on: Queryable): Promise<number> =>
  changes(on, sql`delete from request_key where created_at < now() - interval '1 day' returning key`);
