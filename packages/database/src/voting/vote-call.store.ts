import { municipalityId } from '@talka/kernel';
import type { Language, LocalName } from '@talka/territory';
import type { CallKind } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { record } from '../record.js';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { SELECT_VOTE, type VoteRow } from './vote.rows.js';

export interface CallableVoteRow extends VoteRow {
  readonly municipality_name: LocalName;
  readonly name: LocalName;
  readonly announced_at: Date | null;
  readonly published_at: Date | null;
  readonly now: Date;
}

/** Votes of which something may have to be told: under way, or come to their end in the last days. */
export const votesToTellOf = (on: Queryable): Promise<CallableVoteRow[]> =>
  rows(
    on,
    sql`select b.*, m.name as municipality_name, v.name, v.announced_at, v.published_at, talka_now() as now
        from vote v join (${SELECT_VOTE}) b on b.id = v.id join municipality m on m.id = v.municipality_id
        where (v.state = 'announced' and b.opens_at <= talka_now())
          or (v.state in ('published', 'final') and v.published_at > talka_now() - interval '7 days')
          or (v.state = 'annulled' and b.opens_at > talka_now() - interval '90 days')
        order by v.number`,
  );

export interface CallRow {
  readonly happening_id: string;
  readonly reached: string | null;
}

export interface WhichCall {
  readonly vote: Pick<CallableVoteRow, 'id' | 'number' | 'municipality_id'>;
  readonly kind: CallKind;
  readonly about: Date;
}

/** The call, locked for the rest of the transaction and begun if nobody has; undefined when it is made or another's. */
export async function takeCall(
  manager: EntityManager,
  { vote, kind, about }: WhichCall,
): Promise<CallRow | undefined> {
  const call = sql`vote_id = ${vote.id} and kind = ${kind} and about = ${about}`;
  if (!(await first(manager, sql`select from vote_call where ${call}`))) {
    // Two workers may find that nobody has begun: the second waits here for the first, and then finds its row.
    await one(manager, sql`select from vote where id = ${vote.id} for no key update`);
    if (!(await first(manager, sql`select from vote_call where ${call}`))) {
      const happening = await record(manager, {
        kind: 'vote.called',
        subject: { kind: 'vote', id: vote.id },
        municipality: municipalityId(vote.municipality_id),
        by: null,
        facts: { number: vote.number, call: kind },
      });
      await rows(
        manager,
        sql`insert into vote_call (vote_id, kind, about, happening_id)
            values (${vote.id}, ${kind}, ${about}, ${happening})`,
      );
    }
  }
  return first(
    manager,
    sql`select happening_id, reached from vote_call where ${call} and finished_at is null for update skip locked`,
  );
}

export interface CallableRow {
  readonly id: string;
  readonly email: string | null;
  readonly language: Language;
  readonly birth_date: string;
  /** By the proof or, without one, by their own word; null: in none of the municipalities. */
  readonly municipality_id: string | null;
  readonly area_id: string | null;
  /** Of the proof; null where nothing was shown of it. */
  readonly citizen: boolean | null;
  readonly proved: boolean;
}

/**
 * The next people in the order of their ids whom a vote may be for, by their proof of residence or, without one, by what
 * they have said themselves: of its municipality, or of all. In a vote of residents a proof from another municipality says
 * nothing against somebody who has moved here since. The roll is not asked: who has voted makes no difference.
 */
export const nextToTell = (
  on: Queryable,
  {
    municipality,
    everywhere,
    after,
    limit,
  }: { municipality: string; everywhere: boolean; after: string | null; limit: number },
): Promise<CallableRow[]> =>
  rows(
    on,
    sql`select p.id, p.email, p.language, coalesce(r.birth_date, p.birth_date)::text as birth_date,
          case when r.person_id is null then p.municipality_id else r.municipality_id end as municipality_id,
          case when r.person_id is null then p.area_id else r.area_id end as area_id,
          r.citizen, r.person_id is not null as proved
        from person p
          left join residence_proof r on r.person_id = p.id
            and (${everywhere} or r.municipality_id is null or r.municipality_id = ${municipality})
        -- Nobody reads what is sent to a child without an account.
        where p.erased_at is null and not exists (select from child c where c.person_id = p.id)
          and (${everywhere} or p.municipality_id = ${municipality} or r.municipality_id = ${municipality})
          and (${after}::uuid is null or p.id > ${after})
        order by p.id limit ${limit}`,
  );

/** Remembers how far the telling has come; null: to the end. */
export const callReached = async (
  manager: EntityManager,
  { vote, kind, about }: WhichCall,
  reached: string | null,
): Promise<void> => {
  await rows(
    manager,
    sql`update vote_call set reached = ${reached},
          finished_at = case when ${reached}::uuid is null then clock_timestamp() end
        where vote_id = ${vote.id} and kind = ${kind} and about = ${about}`,
  );
};
