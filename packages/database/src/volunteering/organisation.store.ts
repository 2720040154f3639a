import {
  organisationId,
  type NewOrganisation,
  type Organisation,
  type OrganisationId,
  type OrganisationKind,
  type OrganisationMember,
  type OrganisationRole,
  type OrganisationState,
} from '@talka/identity';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import type { OrganisationStore } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Sql } from '../sql.js';

interface OrganisationRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly registration_number: string;
  readonly state: OrganisationState;
  readonly people: readonly { readonly person: string; readonly role: OrganisationRole }[];
}

const SELECT = sql`select id, number, municipality_id, name, kind, registration_number, state,
  coalesce((select jsonb_agg(jsonb_build_object('person', person_id, 'role', role) order by since, person_id)
    from organisation_person where organisation_id = organisation.id), '[]') as people
  from organisation`;

/** Organisations in PostgreSQL, inside one transaction: the row is locked until it ends. */
export class PgOrganisationStore implements OrganisationStore {
  constructor(private readonly manager: EntityManager) {}

  find(number: number): Promise<Organisation | undefined> {
    return this.locked(sql`number = ${number}`);
  }

  of(id: OrganisationId): Promise<Organisation | undefined> {
    return this.locked(sql`id = ${id}`);
  }

  async add(
    { municipality, name, kind, registrationNumber }: NewOrganisation,
    by: PersonId,
  ): Promise<Organisation | undefined> {
    const added = await first<{ id: string }>(
      this.manager,
      sql`insert into organisation (municipality_id, name, kind, registration_number)
          values (${municipality}, ${name}, ${kind}, ${registrationNumber})
          on conflict (registration_number) where state <> 'turned-down' do nothing returning id`,
    );
    if (!added) return undefined;
    await rows(
      this.manager,
      sql`insert into organisation_person (organisation_id, person_id, role) values (${added.id}, ${by}, 'manager')`,
    );
    return this.of(organisationId(added.id));
  }

  async decide(
    id: OrganisationId,
    state: 'verified' | 'turned-down',
    by: PersonId,
    reason: string,
  ): Promise<Organisation> {
    await rows(
      this.manager,
      sql`update organisation set state = ${state}, reason = ${reason}, decided_by = ${by}, decided_at = talka_now()
          where id = ${id}`,
    );
    return organisationOf(await one(this.manager, sql`${SELECT} where id = ${id}`));
  }

  async addPerson(id: OrganisationId, { person, role }: OrganisationMember): Promise<void> {
    await rows(
      this.manager,
      sql`insert into organisation_person (organisation_id, person_id, role) values (${id}, ${person}, ${role})`,
    );
  }

  async changeRole(id: OrganisationId, { person, role }: OrganisationMember): Promise<void> {
    await rows(
      this.manager,
      sql`update organisation_person set role = ${role} where organisation_id = ${id} and person_id = ${person}`,
    );
  }

  async removePerson(id: OrganisationId, person: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`delete from organisation_person where organisation_id = ${id} and person_id = ${person}`,
    );
  }

  /** Two questions: who acts for it is asked after the wait for the lock, not before. */
  private async locked(where: Sql): Promise<Organisation | undefined> {
    const found = await first<{ id: string }>(
      this.manager,
      sql`select id from organisation where ${where} for no key update`,
    );
    return found && organisationOf(await one(this.manager, sql`${SELECT} where id = ${found.id}`));
  }
}

const organisationOf = (row: OrganisationRow): Organisation => ({
  id: organisationId(row.id),
  number: row.number,
  municipality: municipalityId(row.municipality_id),
  name: row.name,
  kind: row.kind,
  registrationNumber: row.registration_number,
  state: row.state,
  people: row.people.map(({ person, role }) => ({ person: personId(person), role })),
});
