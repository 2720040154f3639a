import type { Language } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface WaitingMail {
  readonly id: string;
  readonly to_address: string;
  readonly language: Language;
  readonly template: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A promised mail that has not gone yet, locked; undefined when it has, or when another worker is at it. */
export const takeMail = (manager: EntityManager, id: string): Promise<WaitingMail | undefined> =>
  first<WaitingMail>(
    manager,
    sql`select id, to_address, language, template, params from mail
        where id = ${id} and sent_at is null and failed_at is null for update skip locked`,
  );

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
