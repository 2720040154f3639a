import { Refused, type Result, type Transaction } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { oncePerKey, takeRequestKey, type RequestKey } from './request-memory.js';
import { one, sql } from './sql.js';
import { endsWithin } from './time-limit.js';

const RETRIES = 3;
/** Serialization failure and deadlock: the database asks to try the whole act again. */
const AGAIN = new Set(['40001', '40P01']);
/** Lock not had in time, statement cancelled, transaction ended: the honest answer is "busy, try again". */
const BUSY = new Set(['55P03', '57014', '25P04']);

export const sqlState = (error: unknown): string | undefined => {
  const driver = (error as { driverError?: { code?: string }; code?: string } | null) ?? {};
  return driver.driverError?.code ?? driver.code;
};

/** The name of the constraint that refused a row, if one did. */
export const violated = (error: unknown): string | undefined =>
  (error as { driverError?: { constraint?: string } } | null)?.driverError?.constraint;

/**
 * Binds a domain's ports to one database transaction at READ COMMITTED: stores lock what they decide on.
 * A refusal rolls everything back and comes out as a value.
 * @param seconds by when the database ends it, whatever it is doing; without them each statement has its own five
 */
export function transactionOf<P>(
  source: DataSource,
  portsOf: (manager: EntityManager) => P,
  seconds?: number,
): Transaction<P> {
  const limit = seconds === undefined ? sql`` : sql`, ${endsWithin(seconds)}`;
  const run = <T>(
    act: (ports: P & { readonly now: Date }) => Promise<T>,
    key: RequestKey | undefined,
  ): Promise<T> =>
    source.transaction('READ COMMITTED', async (manager) => {
      // One question for both: each that a transaction asks is a way to the database and back.
      const { now } = await one<{ now: Date }>(
        manager,
        sql`select talka_now() as now, set_config('lock_timeout', '3s', true)${limit}`,
      );
      const acting = (): Promise<T> => act({ ...portsOf(manager), now });
      return key ? oncePerKey(manager, key, acting) : acting();
    });

  return async (act) => {
    const key = takeRequestKey();
    for (let attempt = 1; ; attempt++) {
      try {
        return { ok: true, value: await run(act, key) };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.refusal };
        const state = sqlState(error) ?? '';
        if (AGAIN.has(state) && attempt < RETRIES) continue;
        if (AGAIN.has(state) || BUSY.has(state)) return busy;
        throw error;
      }
    }
  };
}

const busy: Result<never> = { ok: false, refusal: { code: 'server.busy' } };
