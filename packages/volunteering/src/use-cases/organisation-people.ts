import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { VolunteeringEvent } from '../events.js';
import type { Organisation } from '../organisation.js';
import type { VolunteeringPorts } from '../ports.js';
import { ownOrganisation } from './event-here.js';

type Ports = Pick<VolunteeringPorts, 'organisations' | 'events' | 'personByEmail' | 'record'>;

export interface AddToOrganisation {
  readonly organisation: number;
  /** Of an account there is already. */
  readonly email: string;
}

/**
 * Lets somebody else act for an organisation too. Only one that the municipality has verified: whether an address has an
 * account is not for anybody to try out.
 */
export const addToOrganisation =
  (transaction: Transaction<Ports>) => (by: Person, command: AddToOrganisation) =>
    transaction(async (ports): Promise<void> => {
      const organisation = await ownOrganisation(ports, command.organisation, by);
      if (organisation.state !== 'verified') accept(refuse('organisation.not-verified'));
      const person =
        (await ports.personByEmail(command.email)) ??
        accept<never>(refuse('organisation.nobody', undefined, 'email'));
      if (organisation.people.includes(person)) accept(refuse('organisation.has-person', undefined, 'email'));
      await ports.organisations.addPerson(organisation.id, person);
      await ports.record(about(organisation, 'organisation.person-added', by, person));
    });

export interface RemoveFromOrganisation {
  readonly organisation: number;
  readonly person: PersonId;
}

/** Somebody acts for an organisation no more; also oneself, but never the last. */
export const removeFromOrganisation =
  (transaction: Transaction<Ports>) => (by: Person, command: RemoveFromOrganisation) =>
    transaction(async (ports): Promise<void> => {
      const organisation = await ownOrganisation(ports, command.organisation, by);
      const { person } = command;
      if (!organisation.people.includes(person)) accept(refuse('organisation.not-found'));
      if (organisation.people.length === 1) accept(refuse('organisation.last-person'));
      await ports.organisations.removePerson(organisation.id, person);
      await ports.record(about(organisation, 'organisation.person-removed', by, person));
    });

const about = <K extends VolunteeringEvent['kind']>(
  { id, municipality }: Pick<Organisation, 'id' | 'municipality'>,
  kind: K,
  by: Person,
  person: PersonId,
) => ({
  ...{ kind, municipality, by: by.id },
  subject: { kind: 'organisation', id },
  facts: { organisation: id, person },
});
