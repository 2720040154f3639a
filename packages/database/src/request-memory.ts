import { AsyncLocalStorage } from 'node:async_hooks';
import { Refused } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Queryable } from './sql.js';

export interface RequestKey {
  readonly actor: string;
  readonly key: string;
  readonly hash: Buffer;
}

const running = new AsyncLocalStorage<{ key: RequestKey | undefined }>();

/** Runs an act whose first transaction keeps the key of the request that asked for it. */
export const duringRequest = <T>(key: RequestKey, act: () => Promise<T>): Promise<T> =>
  running.run({ key }, act);

/** The running request's key, given out once: it belongs to the request's first transaction, however often that is tried. */
export function takeRequestKey(): RequestKey | undefined {
  const request = running.getStore();
  const key = request?.key;
  if (request) request.key = undefined;
  return key;
}

/**
 * Acts in this transaction, once for the key: the change, the memory of it and what it gave are one. A second request
 * with the key waits here for the first and gets what the first got, as JSON has it, whether or not the first lived to
 * answer. Refused when the key came with another request, or was taken before results were kept.
 */
export async function oncePerKey<T>(
  manager: EntityManager,
  { actor, key, hash }: RequestKey,
  act: () => Promise<T>,
): Promise<T> {
  const taken = await changes(
    manager,
    sql`insert into request_key (actor, key, request_hash) values (${actor}, ${key}, ${hash})
        on conflict do nothing returning key`,
  );
  if (taken === 0) {
    const kept = await first<{ request_hash: Buffer; result: { value: T } | null }>(
      manager,
      sql`select request_hash, result from request_key where actor = ${actor} and key = ${key}`,
    );
    if (kept && !kept.request_hash.equals(hash)) throw new Refused({ code: 'request.key-reused' });
    if (!kept?.result) throw new Refused({ code: 'request.in-progress' });
    return kept.result.value;
  }
  const value = await act();
  await rows(
    manager,
    sql`update request_key set result = ${JSON.stringify({ value })} where actor = ${actor} and key = ${key}`,
  );
  return value;
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

/** Keeps the answer, unless one is kept already. @returns the one that is kept: all who asked are given the same. */
export async function rememberAnswer(
  on: Queryable,
  key: RequestKey,
  status: number,
  body: unknown,
): Promise<unknown> {
  const { kept } = await one<{ kept: unknown }>(
    on,
    sql`with given as (
          update request_key set status = coalesce(status, ${status}),
            body = case when status is null then ${JSON.stringify(body)}::jsonb else body end
          where actor = ${key.actor} and key = ${key.key} returning body)
        select coalesce((select body from given), ${JSON.stringify(body)}::jsonb) as kept`,
  );
  return kept;
}

/** Keys live a day; devices that come back later find the change itself instead. */
export const pruneRequestKeys = (on: Queryable): Promise<number> =>
  changes(on, sql`delete from request_key where created_at < now() - interval '1 day' returning key`);
