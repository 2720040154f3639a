import type { OrganisationKind } from '@talka/identity';
import type { Ending, Standing } from '@talka/registration';
import type { ConsentCovers, ConsentState, Relation } from '@talka/volunteering';
import { first, sql, type Queryable } from '../sql.js';
import { consentOfLink } from './consent.store.js';

/** What a guardian reads by their link. */
export interface GuardianRow {
  readonly state: ConsentState;
  readonly covers: ConsentCovers | null;
  readonly guardian: string | null;
  readonly signed_name: string | null;
  readonly relation: Relation | null;
  readonly until: Date;
  readonly answered_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly minor: string;
  readonly event: number;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly contact: string;
  readonly municipality: string;
  readonly organiser: string;
  readonly organiser_kind: OrganisationKind;
  readonly role: string;
  readonly role_about: string;
  readonly from: Date;
  readonly ends: Date;
  /** How the young person stands with the shift now. */
  readonly standing: Standing['state'];
  readonly ending: Ending | null;
  readonly held_until: Date | null;
  readonly called_off: boolean;
  /** When the last shift is over that the consent is about. */
  readonly last_ends: Date;
  readonly now: Date;
}

/** @returns undefined for a link that never was, and for one whose young person has erased their account */
export const guardianPage = (on: Queryable, token: string): Promise<GuardianRow | undefined> =>
  first(
    on,
    sql`select c.state, c.covers, c.guardian_name as guardian, c.signed_name, c.relation, c.until, c.answered_at,
          c.withdrawn_at, p.name as minor, e.number as event, e.title, e.about, e.place, e.contact,
          e.municipality_id as municipality, o.name as organiser, o.kind as organiser_kind, r.name as role,
          r.about as role_about, lower(s.during) as from, upper(s.during) as ends,
          mine.state as standing, mine.ending, mine.until as held_until, s.state = 'cancelled' as called_off,
          talka_now() as now,
          (select max(upper(x.during)) from volunteer_shift w join slot x on x.id = w.slot_id
            where w.slot_id = c.slot_id or (c.covers = 'event' and w.event_id = c.event_id)) as last_ends
        from guardian_consent c join person p on p.id = c.person_id and p.erased_at is null
          join volunteer_shift v on v.slot_id = c.slot_id join slot s on s.id = c.slot_id
          join volunteer_event e on e.id = v.event_id join organisation o on o.id = e.organisation_id
          join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          join lateral (select state, ending, until from registration where slot_id = c.slot_id
            and person_id = c.person_id order by (state <> 'ended') desc, turn desc limit 1) as mine on true
        where c.${consentOfLink(token)}`,
  );
