import type { Person, Organisation, OrganisationRole } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { VolunteeringEvent } from '../events.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideActing } from '../rules/decide-acting.js';
import { decidePeople } from '../rules/decide-people.js';
import { ownOrganisation } from './event-here.js';

type Ports = Pick<VolunteeringPorts, 'organisations' | 'events' | 'personByEmail' | 'birthDateOf' | 'record'>;

export interface AddToOrganisation {
  readonly organisation: number;
  /** Of an account there is already. */
  readonly email: string;
  readonly role: OrganisationRole;
}

/**
 * Lets somebody else act for an organisation too. Only one that the municipality has verified: whether an address has an
 * account is not for anybody to try out.
 */
export const addToOrganisation =
  (transaction: Transaction<Ports>) => (by: Person, command: AddToOrganisation) =>
    transaction(async (ports): Promise<void> => {
      const organisation = await ownOrganisation(ports, command.organisation, by, 'people');
      if (organisation.state !== 'verified') accept(refuse('organisation.not-verified'));
      const person =
        (await ports.personByEmail(command.email)) ??
        accept<never>(refuse('organisation.nobody', undefined, 'email'));
      const known = organisation.people.some((one) => one.person === person);
      if (known) accept(refuse('organisation.has-person', undefined, 'email'));
      // How old somebody is, is not for anybody to try out either.
      if (!decideActing(await ports.birthDateOf(person), ports.now).ok)
        accept(refuse('organisation.nobody', undefined, 'email'));
      const { role } = command;
      await ports.organisations.addPerson(organisation.id, { person, role });
      await ports.record(about(organisation, 'organisation.person-added', by, { person, role }));
    });

export interface ChangeRole {
  readonly organisation: number;
  readonly person: PersonId;
  readonly role: OrganisationRole;
}

/** Somebody acts for an organisation as something else from now on; of its managers one stays. */
export const changeRole = (transaction: Transaction<Ports>) => (by: Person, command: ChangeRole) =>
  transaction(async (ports): Promise<void> => {
    const organisation = await ownOrganisation(ports, command.organisation, by, 'people');
    const { person, role } = command;
    accept(decidePeople(organisation, person, role));
    if (organisation.people.some((one) => one.person === person && one.role === role)) return;
    await ports.organisations.changeRole(organisation.id, { person, role });
    await ports.record(about(organisation, 'organisation.role-changed', by, { person, role }));
  });

export interface RemoveFromOrganisation {
  readonly organisation: number;
  readonly person: PersonId;
}

/** Somebody acts for an organisation no more; also oneself, whatever one's role, but never the last manager. */
export const removeFromOrganisation =
  (transaction: Transaction<Ports>) => (by: Person, command: RemoveFromOrganisation) =>
    transaction(async (ports): Promise<void> => {
      const { person } = command;
      const act = person === by.id ? 'roster' : 'people';
      const organisation = await ownOrganisation(ports, command.organisation, by, act);
      accept(decidePeople(organisation, person, null));
      await ports.organisations.removePerson(organisation.id, person);
      await ports.record(about(organisation, 'organisation.person-removed', by, { person }));
    });

const about = <K extends VolunteeringEvent['kind'], F extends { readonly person: PersonId }>(
  { id, municipality }: Pick<Organisation, 'id' | 'municipality'>,
  kind: K,
  by: Person,
  facts: F,
) => ({
  ...{ kind, municipality, by: by.id },
  subject: { kind: 'organisation', id },
  facts: { organisation: id, ...facts },
});
