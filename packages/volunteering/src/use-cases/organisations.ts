import type { Person, NewOrganisation, Organisation } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { VolunteeringEvent } from '../events.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideActing } from '../rules/decide-acting.js';
import { tidyOrganisation, tidyReason } from '../rules/tidy-organisation.js';

type Ports = Pick<VolunteeringPorts, 'organisations' | 'municipalityIsKnown' | 'record'>;

/** Somebody asks to organise in the name of an organisation. The municipality looks before anything is published. */
export const askToOrganise = (transaction: Transaction<Ports>) => (by: Person, asked: NewOrganisation) =>
  transaction(async ({ organisations, municipalityIsKnown, record, now }): Promise<Organisation> => {
    accept(decideActing(by.birthDate, now));
    if (!(await municipalityIsKnown(asked.municipality)))
      accept(refuse('organisation.no-municipality', undefined, 'municipality'));
    const added = await organisations.add(accept(tidyOrganisation(asked)), by.id);
    const organisation =
      added ?? accept<never>(refuse('organisation.known', undefined, 'registrationNumber'));
    await record(about(organisation, 'organisation.asked', by));
    return organisation;
  });

export interface DecideOnOrganisation {
  readonly municipality: MunicipalityId;
  readonly number: number;
  readonly verify: boolean;
  /** Read by whoever asked; a yes needs none. */
  readonly reason: string;
}

/** The municipality has looked whether they are who they say, and whether the law lets them organise. */
export const decideOnOrganisation =
  (transaction: Transaction<Ports>) => (by: Person, command: DecideOnOrganisation) =>
    transaction(async ({ organisations, record }): Promise<Organisation> => {
      const found = await organisations.find(command.number);
      if (found?.municipality !== command.municipality)
        return accept<never>(refuse('organisation.not-found'));
      if (found.state !== 'asked') accept(refuse('organisation.decided'));
      if (found.people.some(({ person }) => person === by.id)) accept(refuse('organisation.own'));
      const reason = command.verify ? '' : accept(tidyReason(command.reason));
      const state = command.verify ? 'verified' : 'turned-down';
      const decided = await organisations.decide(found.id, state, by.id, reason);
      await record(about(decided, `organisation.${state}` as const, by));
      return decided;
    });

const about = <K extends VolunteeringEvent['kind']>(
  { id, municipality }: Pick<Organisation, 'id' | 'municipality'>,
  kind: K,
  by: Person,
) => ({ kind, subject: { kind: 'organisation', id }, municipality, by: by.id, facts: { organisation: id } });
