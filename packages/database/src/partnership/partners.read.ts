import type { MemorandumTask, PartnerKind, PartnerState } from '@talka/partnership';
import type { Language } from '@talka/territory';
import { rows, sql, type Queryable } from '../sql.js';

interface PartnerFacts {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly name: string;
  readonly country: string;
  readonly seat: string;
  readonly website: string | null;
  readonly task: MemorandumTask;
  readonly pledge: string;
  readonly language: Language;
}

export interface SignedPartnerRow extends PartnerFacts {
  readonly signed_at: Date;
  readonly left_at: Date | null;
  /** Why it left. */
  readonly words: string | null;
}

/** Everyone who signed on, in the order in which they came; those who left, too. */
export const signedPartners = (on: Queryable): Promise<SignedPartnerRow[]> =>
  rows<SignedPartnerRow>(
    on,
    sql`select id, kind, name, country, seat, website, task, pledge, language, signed_at,
          case when state = 'left' then ended_at end as left_at, case when state = 'left' then words end as words
        from partner where state in ('signed', 'left') order by signed_at, id`,
  );

export interface AskingPartnerRow extends PartnerFacts {
  readonly state: PartnerState;
  readonly registration_number: string | null;
  readonly signed_as: string;
  readonly asked_at: Date;
  /** Who asked; empty once their account is gone. */
  readonly asked_by: string;
  readonly words: string | null;
}

const ASKING = sql`select a.id, a.kind, a.name, a.country, a.seat, a.website, a.task, a.pledge, a.language, a.state,
  a.registration_number, a.signed_as, a.asked_at, coalesce(p.name, '') as asked_by, a.words
  from partner a left join person p on p.id = a.asked_by`;

/** Who waits to be signed with, the longest first. */
export const waitingPartners = (on: Queryable): Promise<AskingPartnerRow[]> =>
  rows<AskingPartnerRow>(on, sql`${ASKING} where a.state = 'asked' order by a.asked_at, a.id`);

/** What somebody asked for, and what came of it. */
export const partnersAskedBy = (on: Queryable, person: string): Promise<AskingPartnerRow[]> =>
  rows<AskingPartnerRow>(on, sql`${ASKING} where a.asked_by = ${person} order by a.asked_at desc, a.id desc`);
