import { writeDigest, type Digest, type WaitingLine } from '@talka/identity';
import { personId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import { promiseMails } from '../identity/promise-mail.js';
import { rows, sql, type Queryable } from '../sql.js';

/** Somebody for whom a digest is due, and the moment whose digest it is. */
export interface DueDigest {
  readonly person: string;
  readonly due: Date;
}

/** For whom lines wait whose time has come, in the order of ids. @param after the person asked about last; null: from the first on */
export const dueDigests = (on: Queryable, after: string | null, limit: number): Promise<DueDigest[]> =>
  rows<DueDigest>(
    on,
    sql`select person_id as person, max(mail_at) as due from notice
        where mail_at <= talka_now() and (${after}::uuid is null or person_id > ${after})
        group by person_id order by person_id limit ${limit}`,
  );

interface ReaderLine extends WaitingLine {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
}

/**
 * Writes the digests that are due and promises their mails, in the running transaction: of two workers the second waits for the
 * first at the row of a person and a moment, and finds that it is theirs. What came too late for a digest waits for the next morning.
 * @returns how many mails were promised
 */
export async function writeDigests(manager: Queryable, due: readonly DueDigest[]): Promise<number> {
  const claimed = await claim(manager, due);
  const readers = new Map<string, ReaderLine[]>();
  for (const line of await take(manager, claimed)) {
    const lines = readers.get(line.person);
    if (lines) lines.push(line);
    else readers.set(line.person, [line]);
  }
  const mails = claimed.flatMap(({ person, due: at }) => {
    const lines = readers.get(person) ?? [];
    const digest = writeDigest(lines);
    const [reader] = lines;
    return digest && reader?.email ? [mailOf(reader, reader.email, at, digest)] : [];
  });
  await promiseMails(manager, mails);
  return mails.length;
}

const mailOf = ({ person, language }: ReaderLine, to: string, due: Date, digest: Digest) => ({
  ...{ to, language, template: 'digest', params: digest },
  person: personId(person),
  onceKey: `digest:${person}:${due.toISOString()}`,
});

async function claim(manager: Queryable, due: readonly DueDigest[]): Promise<DueDigest[]> {
  const claimed = await rows<DueDigest>(
    manager,
    sql`insert into digest (person_id, due_at)
          select person, due from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as d (person uuid, due timestamptz) order by person
        on conflict (person_id, due_at) do nothing returning person_id as person, due_at as due`,
  );
  const mine = new Set(claimed.map(({ person }) => person));
  const late = due.filter(({ person }) => !mine.has(person));
  if (late.length > 0)
    await rows(
      manager,
      sql`update notice n set mail_at = (d.due at time zone 'Europe/Riga' + interval '1 day') at time zone 'Europe/Riga'
          from jsonb_to_recordset(${JSON.stringify(late)}::jsonb) as d (person uuid, due timestamptz)
          where n.person_id = d.person and n.mail_at <= d.due`,
    );
  return claimed;
}

/** Takes the lines out of the waiting, with how many in each are new since it was last told of. */
const take = (manager: Queryable, claimed: readonly DueDigest[]): Promise<ReaderLine[]> =>
  rows<ReaderLine>(
    manager,
    sql`with taken as (
          select n.id, n.mailed, n.count from notice n
            join jsonb_to_recordset(${JSON.stringify(claimed)}::jsonb) as d (person uuid, due timestamptz)
              on n.person_id = d.person and n.mail_at <= d.due
          order by n.id for update of n)
        update notice n set mail_at = null, mailed = n.count from taken, person p
          where n.id = taken.id and p.id = n.person_id
        returning n.id, n.person_id as person, n.kind, n.params, n.link, n.count - taken.mailed as fresh,
          n.read_at is not null as read, p.email, p.language`,
  );

/** What waits is told of at another time, by its kind: when somebody chooses anew. Null: by no digest. */
export const waitUntil = async (
  manager: Queryable,
  person: string,
  dues: readonly { readonly kind: string; readonly due: Date | null }[],
): Promise<void> => {
  await rows(
    manager,
    sql`update notice n set mail_at = d.due from jsonb_to_recordset(${JSON.stringify(dues)}::jsonb) as d (kind text, due timestamptz)
        where n.kind = d.kind and n.id in (
          select id from notice where person_id = ${person} and mail_at is not null and kind = any(${dues.map(({ kind }) => kind)})
          order by id for update)`,
  );
};
