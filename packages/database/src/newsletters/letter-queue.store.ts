import { JOBS } from '@talka/jobs';
import {
  mayBePromised,
  PACE_SECONDS,
  wordsIn,
  type LetterForReader,
  type LetterState,
} from '@talka/newsletters';
import { nameIn, type Language, type LocalName } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import type { WaitingMail } from '../notifications/mail.store.js';
import { changes, first, one, rows, sql, type Queryable } from '../sql.js';
import { LETTER_WORDS, letterWords, type LetterWordsRow } from './letter.store.js';

/** For whom it is quiet now, by the clocks of Riga: their letter waits for the end of it. */
const IS_QUIET = sql`exists (select from quiet_hours q, to_char(talka_now() at time zone 'Europe/Riga', 'HH24:MI') t
  where q.person_id = s.person_id and case when q.quiet_from < q.quiet_until then t >= q.quiet_from and t < q.quiet_until
    else t >= q.quiet_from or t < q.quiet_until end)`;

/**
 * Promises the mails of the next recipients of the letter that has waited longest, as many as the pace leaves, in the running
 * transaction. One worker at a time: the others find somebody at it and go by. A recipient is one row, its mail has the same id, and
 * of one letter to one address there is one mail: whoever dies in the middle of it has promised nothing.
 * @returns how many recipients were dealt with; 0 when nothing waits or the pace leaves none
 */
export async function promiseLetterMails(manager: EntityManager, perMinute: number): Promise<number> {
  const { mine } = await one<{ mine: boolean }>(
    manager,
    sql`select pg_try_advisory_xact_lock(hashtextextended('letters', 0)) as mine`,
  );
  if (!mine) return 0;
  const pace = await one<{ lately: number; outstanding: number }>(
    manager,
    sql`select (select count(*)::int from letter_recipient
            where promised_at > clock_timestamp() - make_interval(secs => ${PACE_SECONDS})) as lately,
          (select count(*)::int from letter_recipient where state = 'promised') as outstanding`,
  );
  const most = mayBePromised({ perMinute, ...pace });
  if (most === 0) return 0;
  // Locked: whoever pauses or calls it off waits for this batch, and nothing is promised after that.
  for (const { id } of await rows<{ id: string }>(
    manager,
    sql`select id from letter where state = 'sending' order by started_at, id for no key update`,
  )) {
    const dealt = await promise(manager, id, most);
    if (dealt > 0) return dealt;
  }
  return 0;
}

const promise = (manager: EntityManager, letter: string, most: number): Promise<number> =>
  changes(
    manager,
    sql`with taken as (
          select r.id, s.person_id, coalesce(p.language, s.language) as language,
            case when k.email is null then coalesce(p.email, s.email)::text end as email
          from letter_recipient r left join news_subscription s on s.id = r.subscription_id
            left join person p on p.id = s.person_id left join parked_address k on k.email = coalesce(p.email, s.email)
          where r.letter_id = ${letter} and r.state = 'waiting' and not (${IS_QUIET})
          order by r.id limit ${most} for no key update of r skip locked),
        written as (
          insert into mail (id, once_key, to_address, person_id, language, template, params)
            select id, 'letter:' || ${letter}::text || ':' || encode(sha256(convert_to(lower(email), 'UTF8')), 'hex'),
              email, person_id, language, 'newsletter', jsonb_build_object('letter', ${letter}::text)
            from taken where email is not null
          on conflict (once_key) do nothing returning id),
        jobs as (
          insert into outbox (job, payload)
            select ${JOBS['send-mail'].name}::text, jsonb_build_object('mail', id) from written)
        update letter_recipient r
          set state = case when w.id is null then 'left-out' else 'promised' end, promised_at = clock_timestamp()
          from taken t left join written w using (id) where r.id = t.id returning r.id`,
  );

/** Until then the mail server is given its time, and the jobs that were put aside are not looked through. */
const LATE_MINUTES = 10;

/**
 * Ends letters of which nothing waits any more. A mail that was given up, after hours of tries, counts as failed: an operator finds it
 * among the jobs that were put aside.
 * @returns how many ended
 */
export async function endLetters(manager: Queryable): Promise<number> {
  const late = await first(
    manager,
    sql`select from letter_recipient where state = 'promised'
          and promised_at < clock_timestamp() - make_interval(mins => ${LATE_MINUTES}) limit 1`,
  );
  if (late)
    await rows(
      manager,
      sql`update letter_recipient r set state = 'failed' from outbox o
        where r.state = 'promised' and o.parked_at is not null and o.job = ${JOBS['send-mail'].name}
          and o.payload ->> 'mail' = r.id::text`,
    );
  return changes(
    manager,
    sql`update letter l set state = 'sent', ended_at = talka_now()
        where l.state = 'sending' and not exists (select from letter_recipient r
          where r.letter_id = l.id and r.state in ('waiting', 'promised')) returning l.id`,
  );
}

/** Which letter a mail is of; undefined for all other mails, and for those somebody sends themselves to try a letter. */
export const letterOfMail = ({ template, params }: WaitingMail): string | undefined =>
  template === 'newsletter' && typeof params['letter'] === 'string' ? params['letter'] : undefined;

export interface LetterMail {
  readonly subscription: string;
  readonly to: string;
  readonly words: LetterForReader & { readonly municipality: string };
}

interface LetterMailRow extends LetterWordsRow {
  readonly state: LetterState;
  readonly municipality: LocalName;
  readonly subscription: string | null;
  readonly email: string | null;
  readonly language: Language;
}

/** A letter's mail as it stands when it is to go: stopped meanwhile, called off, held on its way, or with what it says. */
export async function letterMail(
  on: Queryable,
  { id, language }: WaitingMail,
): Promise<LetterMail | 'paused' | 'unwanted'> {
  const row = await first<LetterMailRow>(
    on,
    sql`select l.state, ${LETTER_WORDS}, m.name as municipality, s.id as subscription,
          case when k.email is null then coalesce(p.email, s.email)::text end as email
        from letter_recipient r join letter l on l.id = r.letter_id join municipality m on m.id = l.municipality_id
          left join news_subscription s on s.id = r.subscription_id left join person p on p.id = s.person_id
          left join parked_address k on k.email = coalesce(p.email, s.email)
        where r.id = ${id}`,
  );
  if (!row?.subscription || row.email === null || row.state === 'cancelled') return 'unwanted';
  if (row.state === 'paused') return 'paused';
  const { subscription, email } = row;
  const municipality = nameIn(row.municipality, language);
  return { subscription, to: email, words: { ...wordsIn(letterWords(row), language), municipality } };
}

/** What has become of a recipient's mail. */
export const recipientIs = async (
  on: Queryable,
  id: string,
  state: 'sent' | 'failed' | 'left-out',
): Promise<void> => {
  await rows(on, sql`update letter_recipient set state = ${state} where id = ${id}`);
};

/** Takes a mail back whose letter is paused: it is promised again, under the same id, when the letter goes on. */
export async function takeMailBack(manager: Queryable, id: string): Promise<void> {
  await rows(manager, sql`delete from mail where id = ${id}`);
  await rows(
    manager,
    sql`update letter_recipient set state = 'waiting', promised_at = null where id = ${id} and state = 'promised'`,
  );
}

/** A letter came back from an address for good: nothing goes there until somebody confirms there again. */
export const parkAddress = async (on: Queryable, email: string): Promise<void> => {
  await rows(on, sql`insert into parked_address (email) values (${email}) on conflict do nothing`);
};
