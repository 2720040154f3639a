import type { Relation } from '@talka/volunteering';
import { tokenHash } from '../identity/secrets.js';
import { first, sql, type Queryable, type Sql } from '../sql.js';
import { consentFor } from './consent.store.js';

/** What an agreement on voluntary work says of somebody's place in a shift. */
export interface AgreementRow {
  readonly organiser: string;
  readonly registration_number: string;
  readonly volunteer: string;
  readonly birth_date: string;
  readonly event: string;
  readonly role: string;
  readonly about: string;
  readonly from: Date;
  readonly until: Date;
  readonly place: string;
  readonly contact: string;
  /** Which costs are repaid; none where it is empty. */
  readonly repaid: string;
  /** Who look after people not of age there. */
  readonly supervisors: readonly string[];
  readonly guardian: string | null;
  readonly relation: Relation | null;
  readonly consented_at: Date | null;
  readonly now: Date;
}

const agreement = (on: Queryable, which: Sql): Promise<AgreementRow | undefined> =>
  first(
    on,
    sql`select o.name as organiser, o.registration_number, p.name as volunteer,
          to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, e.title as event, r.name as role, r.about,
          lower(s.during) as from, upper(s.during) as until, e.place, e.contact, e.repaid,
          array(select w.name from shift_supervisor n join person w on w.id = n.person_id and w.erased_at is null
            join organisation_person m on m.organisation_id = o.id and m.person_id = n.person_id
            where n.slot_id = s.id order by w.name) as supervisors,
          said.signed_name as guardian, said.relation, said.answered_at as consented_at, talka_now() as now
        from registration g join slot s on s.id = g.slot_id join person p on p.id = g.person_id and p.erased_at is null
          join volunteer_shift v on v.slot_id = s.id
          join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          join volunteer_event e on e.id = v.event_id join organisation o on o.id = e.organisation_id
          left join lateral (select * from guardian_consent c
            where ${consentFor(sql`p.id`, sql`s.id`, sql`e.id`)} order by c.answered_at limit 1) as said on true
        where g.state = 'confirmed' and ${which}`,
  );

/** Of one's own place. */
export const ownAgreement = (
  on: Queryable,
  person: string,
  shift: string,
): Promise<AgreementRow | undefined> => agreement(on, sql`g.person_id = ${person} and g.slot_id = ${shift}`);

/** Of the place that a guardian's link is about. */
export const guardianAgreement = (on: Queryable, token: string): Promise<AgreementRow | undefined> =>
  agreement(
    on,
    sql`exists (select from guardian_consent mine where mine.token_hash = ${tokenHash(token)}
      and mine.state = 'given' and mine.person_id = g.person_id and mine.slot_id = g.slot_id)`,
  );

/** Of somebody's place, for who acts for the organiser of its event. */
export const organiserAgreement = (
  on: Queryable,
  by: string,
  { number, shift, person }: { readonly number: number; readonly shift: string; readonly person: string },
): Promise<AgreementRow | undefined> =>
  agreement(
    on,
    sql`g.person_id = ${person} and g.slot_id = ${shift} and e.number = ${number} and exists (
      select from organisation_person m where m.organisation_id = o.id and m.person_id = ${by})`,
  );
