import { personId, type PersonId } from '@talka/kernel';
import { slotId, type RegistrationId, type SlotId } from '@talka/registration';
import type { Language } from '@talka/territory';
import {
  consentId,
  eventId,
  NEEDS_NO_GUARDIAN,
  type Consent,
  type ConsentCovers,
  type ConsentId,
  type ConsentState,
  type ConsentStore,
  type NamedGuardian,
  type Signature,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { promiseMail } from '../identity/promise-mail.js';
import { newToken, tokenHash } from '../identity/secrets.js';
import { first, one, rows, sql, type Sql } from '../sql.js';

/** So many links one person may have sent in a day. */
const LINKS_A_DAY = 8;

interface ConsentRow {
  readonly id: string;
  readonly person_id: string;
  readonly event_id: string;
  readonly slot_id: string;
  readonly state: ConsentState;
  readonly covers: ConsentCovers | null;
}

const COLUMNS = sql`id, person_id, event_id, slot_id, state, covers`;

/** Is there a yes for a shift? As a condition on `person` and `slot` given, over rows of `c`. */
export const consentFor = (person: Sql, slot: Sql, event: Sql): Sql =>
  sql`c.person_id = ${person} and c.state = 'given'
    and (c.slot_id = ${slot} or (c.event_id = ${event} and c.covers = 'event'))`;

/** What a link leads to: its own question, or the yes that answered it along with its own. */
export const consentOfLink = (token: string): Sql =>
  sql`id = (select coalesce(answered_with, id) from guardian_consent where token_hash = ${tokenHash(token)})`;

/** Guardians' answers in PostgreSQL, inside one transaction. */
export class PgConsentStore implements ConsentStore {
  constructor(private readonly manager: EntityManager) {}

  async tooMany(person: PersonId): Promise<boolean> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from guardian_consent
          where person_id = ${person} and asked_at > talka_now() - interval '1 day'`,
    );
    return count >= LINKS_A_DAY;
  }

  async name(person: PersonId, slot: SlotId, { name, email }: NamedGuardian): Promise<void> {
    await rows(
      this.manager,
      sql`delete from guardian_consent where person_id = ${person} and slot_id = ${slot} and state = 'named'`,
    );
    await rows(
      this.manager,
      sql`update guardian_consent set state = 'lapsed'
          where person_id = ${person} and slot_id = ${slot} and state = 'asked'`,
    );
    await rows(
      this.manager,
      sql`insert into guardian_consent (person_id, event_id, slot_id, guardian_name, guardian_email)
          select ${person}, event_id, slot_id, ${name}, ${email} from volunteer_shift where slot_id = ${slot}`,
    );
  }

  async ask(person: PersonId, slot: SlotId, until: Date): Promise<ConsentId> {
    const token = newToken();
    const asked = await one<Asked>(
      this.manager,
      sql`update guardian_consent c set state = 'asked', token_hash = ${tokenHash(token)}, asked_at = talka_now(),
            until = ${until}
          from person p, volunteer_shift v, volunteer_event e, volunteer_role r, slot s
          where c.person_id = ${person} and c.slot_id = ${slot} and c.state = 'named' and p.id = c.person_id
            and v.slot_id = c.slot_id and e.id = v.event_id and r.event_id = v.event_id and r.id = v.role_id
            and s.id = c.slot_id
          returning c.id, c.guardian_name, c.guardian_email, p.name, p.language, e.title, r.name as role,
            lower(s.during) as from`,
    );
    await promiseMail(this.manager, {
      onceKey: `guardian:${asked.id}`,
      to: asked.guardian_email,
      person: null,
      language: asked.language,
      template: 'guardian-asked',
      params: {
        ...{ guardian: asked.guardian_name, name: asked.name, title: asked.title, role: asked.role },
        ...{ from: asked.from.toISOString(), until: until.toISOString(), path: `/guardian#${token}` },
      },
    });
    return consentId(asked.id);
  }

  async find(token: string): Promise<Consent | undefined> {
    const row = await first<ConsentRow>(
      this.manager,
      sql`select ${COLUMNS} from guardian_consent where ${consentOfLink(token)}`,
    );
    return row && consentOf(row);
  }

  async lock(id: ConsentId): Promise<Consent> {
    return consentOf(
      await one<ConsentRow>(
        this.manager,
        sql`select ${COLUMNS} from guardian_consent where id = ${id} for update`,
      ),
    );
  }

  async give(id: ConsentId, { name, relation, covers }: Signature): Promise<void> {
    await rows(
      this.manager,
      sql`update guardian_consent set state = 'given', signed_name = ${name}, relation = ${relation},
            covers = ${covers}, answered_at = talka_now() where id = ${id}`,
    );
  }

  async answersOthers(id: ConsentId): Promise<void> {
    await rows(
      this.manager,
      sql`update guardian_consent other set state = 'lapsed', answered_with = mine.id from guardian_consent mine
          where mine.id = ${id} and other.id <> mine.id and other.person_id = mine.person_id
            and other.event_id = mine.event_id and other.state = 'asked'`,
    );
  }

  came = async (registration: RegistrationId): Promise<'here' | 'left' | undefined> => {
    const noted = await first<{ state: 'here' | 'left' }>(
      this.manager,
      sql`select state from attendance where registration_id = ${registration} and state <> 'no-show'`,
    );
    return noted?.state;
  };

  async refuse(id: ConsentId): Promise<void> {
    await rows(
      this.manager,
      sql`update guardian_consent set state = 'refused', answered_at = talka_now() where id = ${id}`,
    );
  }

  async withdraw(id: ConsentId): Promise<void> {
    await rows(
      this.manager,
      sql`update guardian_consent set state = 'withdrawn', withdrawn_at = talka_now() where id = ${id}`,
    );
  }

  restingOn(id: ConsentId): Promise<readonly SlotId[]> {
    return this.slots(sql`select r.slot_id as id from guardian_consent mine
      join volunteer_shift v on v.slot_id = mine.slot_id or (mine.covers = 'event' and v.event_id = mine.event_id)
      join registration r on r.slot_id = v.slot_id and r.person_id = mine.person_id and r.state <> 'ended'
        and upper(r.during) > talka_now()
      join person p on p.id = r.person_id and p.birth_date + make_interval(years => ${NEEDS_NO_GUARDIAN})
        > (lower(r.during) at time zone 'Europe/Riga')::date
      where mine.id = ${id} and not exists (select from guardian_consent c
        where c.id <> mine.id and ${consentFor(sql`mine.person_id`, sql`v.slot_id`, sql`v.event_id`)})
      order by r.slot_id`);
  }

  awaiting(id: ConsentId): Promise<readonly SlotId[]> {
    return this.slots(sql`select r.slot_id as id from guardian_consent mine
      join volunteer_shift v on v.event_id = mine.event_id and v.slot_id <> mine.slot_id
      join registration r on r.slot_id = v.slot_id and r.person_id = mine.person_id
        and r.state = 'held' and r.why = 'guardian'
      where mine.id = ${id} order by r.slot_id`);
  }

  async ends(id: ConsentId): Promise<Date> {
    const { at } = await one<{ at: Date }>(
      this.manager,
      sql`select max(upper(s.during)) as at from guardian_consent c
            join volunteer_shift v on v.slot_id = c.slot_id or (c.covers = 'event' and v.event_id = c.event_id)
            join slot s on s.id = v.slot_id
          where c.id = ${id}`,
    );
    return at;
  }

  private async slots(statement: Sql): Promise<readonly SlotId[]> {
    return (await rows<{ id: string }>(this.manager, statement)).map(({ id }) => slotId(id));
  }
}

interface Asked {
  readonly id: string;
  readonly guardian_name: string;
  readonly guardian_email: string;
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly role: string;
  readonly from: Date;
}

const consentOf = (row: ConsentRow): Consent => ({
  id: consentId(row.id),
  person: personId(row.person_id),
  event: eventId(row.event_id),
  slot: slotId(row.slot_id),
  state: row.state,
  covers: row.covers,
});
