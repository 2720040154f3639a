import { JOBS } from '@talka/jobs';
import type { PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import { enqueue } from '../outbox.js';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface PromisedMail {
  readonly onceKey: string;
  readonly to: string;
  readonly person: PersonId | null;
  readonly language: Language;
  readonly template: string;
  /** Becomes JSON. */
  readonly params: object;
}

/**
 * Writes a mail down and leaves its job in the outbox, both in the running transaction. The params may hold a one-time
 * code: whoever sends the mail empties them with the same stroke that marks it sent. A mail that is gone by then
 * (its address was forgotten) is nothing to send.
 */
export async function promiseMail(manager: Queryable, mail: PromisedMail): Promise<void> {
  const row = await first<{ id: string }>(
    manager,
    sql`insert into mail (once_key, to_address, person_id, language, template, params)
        values (${mail.onceKey}, ${mail.to}, ${mail.person}, ${mail.language}, ${mail.template},
                ${JSON.stringify(mail.params)})
        on conflict (once_key) do nothing returning id`,
  );
  if (row) await enqueue(manager, JOBS['send-mail'], { mail: row.id });
}

/** Promises many mails in one stroke, each as if it were promised alone. */
export async function promiseMails(manager: Queryable, mails: readonly PromisedMail[]): Promise<void> {
  if (mails.length === 0) return;
  await rows(
    manager,
    sql`with written as (
          insert into mail (once_key, to_address, person_id, language, template, params)
            select "onceKey", "to", person, language, template, params
              from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
                as m ("onceKey" text, "to" text, person uuid, language text, template text, params jsonb)
            on conflict (once_key) do nothing returning id)
        insert into outbox (job, payload) select ${JOBS['send-mail'].name}::text, jsonb_build_object('mail', id) from written`,
  );
}
