import { personId, type PersonId } from '@talka/kernel';
import { slotId, type SlotId } from '@talka/registration';
import { partyId, type Party, type PartyId, type PartyStore } from '@talka/volunteering';
import { newToken, tokenHash } from '../identity/secrets.js';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

interface PartyRow {
  readonly id: string;
  readonly slot_id: string;
  readonly by_id: string;
  readonly people: readonly string[];
}

/** Those in it, whoever asked first; a party that has signed up is not found. */
const partyWhere = (which: Sql): Sql =>
  sql`select p.id, p.slot_id, p.by_id,
        array(select m.person_id from shift_party_person m where m.party_id = p.id
          order by (m.person_id = p.by_id) desc, m.said_at, m.person_id) as people
      from shift_party p where p.token_hash is not null and ${which}`;

/** Whom a guardian was named for who does not come after all: nobody is asked about them. */
const named = (who: Sql): Sql =>
  sql`delete from guardian_consent c using shift_party_person m
      where ${who} and c.person_id = m.person_id and c.slot_id = m.slot_id and c.state = 'named'
        and not exists (select from registration r
          where r.slot_id = m.slot_id and r.person_id = m.person_id and r.state <> 'ended')`;

/** Those who come together, in PostgreSQL, inside one transaction. What is passed on is known by its hash alone. */
export class PgPartyStore implements PartyStore {
  constructor(private readonly on: Queryable) {}

  of(slot: SlotId, person: PersonId): Promise<Party | undefined> {
    return this.party(
      sql`p.id = (select party_id from shift_party_person where slot_id = ${slot} and person_id = ${person})`,
    );
  }

  find(token: string): Promise<Party | undefined> {
    return this.party(sql`p.token_hash = ${tokenHash(token)}`);
  }

  async lock(id: PartyId): Promise<Party | undefined> {
    // First the lock, then who is in it: whoever came or left while it was waited for is seen.
    await rows(this.on, sql`select from shift_party where id = ${id} for update`);
    return this.party(sql`p.id = ${id}`);
  }

  async start(slot: SlotId, by: PersonId): Promise<Party | undefined> {
    const { id } = await one<{ id: string }>(
      this.on,
      sql`insert into shift_party (slot_id, by_id, token_hash)
          values (${slot}, ${by}, ${tokenHash(newToken())}) returning id`,
    );
    const party = { id: partyId(id), slot, by, people: [by] };
    return (await this.add(party, by)) ? party : undefined;
  }

  async passOn(id: PartyId): Promise<string> {
    const token = newToken();
    await rows(this.on, sql`update shift_party set token_hash = ${tokenHash(token)} where id = ${id}`);
    return token;
  }

  async add({ id, slot }: Party, person: PersonId): Promise<boolean> {
    const added = sql`insert into shift_party_person (slot_id, person_id, party_id)
      values (${slot}, ${person}, ${id}) on conflict do nothing returning person_id`;
    return (await changes(this.on, added)) > 0;
  }

  async remove({ id }: Party, person: PersonId): Promise<void> {
    await rows(this.on, named(sql`m.party_id = ${id} and m.person_id = ${person}`));
    await rows(this.on, sql`delete from shift_party_person where party_id = ${id} and person_id = ${person}`);
  }

  async part(id: PartyId): Promise<void> {
    await rows(this.on, named(sql`m.party_id = ${id}`));
    await rows(this.on, sql`delete from shift_party where id = ${id}`);
  }

  async signedUp(id: PartyId): Promise<void> {
    await rows(this.on, sql`delete from shift_party_person where party_id = ${id}`);
    await rows(this.on, sql`update shift_party set token_hash = null where id = ${id}`);
  }

  async signedUpBy(slot: SlotId, person: PersonId): Promise<PersonId | undefined> {
    const row = await first<{ by_id: string }>(
      this.on,
      sql`select p.by_id from registration r join shift_party p on p.id = r.party
          where r.slot_id = ${slot} and r.person_id = ${person} and r.state <> 'ended'`,
    );
    return row && personId(row.by_id);
  }

  private async party(which: Sql): Promise<Party | undefined> {
    const row = await first<PartyRow>(this.on, partyWhere(which));
    return (
      row && {
        ...{ id: partyId(row.id), slot: slotId(row.slot_id), by: personId(row.by_id) },
        people: row.people.map((id) => personId(id)),
      }
    );
  }
}

/** What people are called, by their ids. */
export const namesOf = async (
  on: Queryable,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await rows<{ id: string; name: string }>(
        on,
        sql`select id, name from person where id = any(${people}::uuid[])`,
      )
    ).map(({ id, name }) => [id, name]),
  );
