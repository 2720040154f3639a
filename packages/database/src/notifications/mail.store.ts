import type { Language } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Queryable } from '../sql.js';

export interface WaitingMail {
  readonly id: string;
  readonly to_address: string;
  readonly person_id: string | null;
  readonly language: Language;
  readonly template: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Longer than the slowest mail server may take: the database must not give up on the sender before it answers. */
const SENDING = '5min';

/**
 * A promised mail that has not gone yet, locked for the rest of the transaction. `busy` while another worker is at it:
 * the promise is then the other's to keep, and still open should it die.
 */
export async function takeMail(manager: EntityManager, id: string): Promise<WaitingMail | 'busy' | 'gone'> {
  const taken = await first<WaitingMail>(
    manager,
    sql`select id, to_address, person_id, language, template, params from mail
        where id = ${id} and sent_at is null and failed_at is null for update skip locked`,
  );
  if (!taken) {
    const open = sql`select from mail where id = ${id} and sent_at is null and failed_at is null`;
    return (await first(manager, open)) ? 'busy' : 'gone';
  }
  await rows(manager, sql`select set_config('idle_in_transaction_session_timeout', ${SENDING}, true)`);
  return taken;
}

/** Marks a mail gone and forgets what it said: codes must not stay readable. */
export const mailSent = async (on: Queryable, id: string): Promise<void> => {
  await rows(
    on,
    sql`update mail set sent_at = clock_timestamp(), attempts = attempts + 1, params = '{}' where id = ${id}`,
  );
};

/** A mail that will not be tried again; an operator sees why. */
export const mailFailed = async (on: Queryable, id: string, failure: string): Promise<void> => {
  await rows(
    on,
    sql`update mail set failed_at = clock_timestamp(), failure = ${failure.slice(0, 300)}, params = '{}'
        where id = ${id} and sent_at is null`,
  );
};

/** Does it lead to something that was hidden while it waited? */
export const leadsToHidden = async (on: Queryable, { params }: WaitingMail): Promise<boolean> =>
  (
    await one<{ hidden: boolean }>(
      on,
      sql`select coalesce(talka_leads_to_hidden(${params['path'] ?? null}, false), false) as hidden`,
    )
  ).hidden;
