import type { Role } from '@talka/identity';
import type { JointState } from '@talka/partnership';
import type { Language, LocalName } from '@talka/territory';
import type { Recipient } from '../notifications/notices.store.js';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface JointTold {
  readonly number: number;
  readonly title: string;
  readonly state: JointState;
  readonly closes_at: Date;
  readonly municipality_name: LocalName;
}

/** What is told of a joint decision. */
export const jointTold = (on: Queryable, decision: string): Promise<JointTold | undefined> =>
  first<JointTold>(
    on,
    sql`select d.number, d.title, d.state, d.closes_at, m.name as municipality_name
        from joint_decision d join municipality m on m.id = d.municipality_id where d.id = ${decision}`,
  );

/** Whoever has one of the roles now, wherever it was given. */
export const whoHolds = (on: Queryable, roles: readonly Role[]): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select distinct p.id, p.name, p.email, p.language from person p join role_grant g on g.person_id = p.id
        where g.role = any(${roles}) and g.revoked_at is null and p.erased_at is null`,
  );

export interface PartnerTold {
  readonly name: string;
  readonly words: string | null;
  /** Who asked; null once their account is gone. */
  readonly person: string | null;
  readonly email: string | null;
  readonly language: Language | null;
}

/** What is told of an organisation that asked to sign on. */
export const partnerTold = (on: Queryable, partner: string): Promise<PartnerTold | undefined> =>
  first<PartnerTold>(
    on,
    sql`select a.name, a.words, p.id as person, p.email, p.language from partner a
        left join person p on p.id = a.asked_by and p.erased_at is null where a.id = ${partner}`,
  );
