import {
  accept,
  refuse,
  type AreaId,
  type MunicipalityId,
  type PersonId,
  type Transaction,
} from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { Account, DocumentKind } from '../account.js';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { decideDeskHelp } from '../rules/decide-desk-help.js';
import { decideRegistration } from '../rules/decide-registration.js';
import { SIGN_IN_PAGE } from '../rules/sign-in-link.js';
import { tidyName } from '../rules/tidy-name.js';
import { officeOf, tellOldAddress } from './tell-old-address.js';

type Ports = Pick<IdentityPorts, 'people' | 'places' | 'post' | 'sessions' | 'record'>;

export interface RegisterAtDesk {
  readonly municipality: MunicipalityId;
  readonly document: DocumentKind;
  readonly name: string;
  readonly birthDate: string;
  readonly area: AreaId;
  readonly language: Language;
  readonly email: string | null;
}

/** Writes in a resident who stands at the desk, with or without a mailbox. Access to the desk is the gate's to check. */
export const registerAtDesk = (transaction: Transaction<Ports>) => (by: Person, command: RegisterAtDesk) =>
  transaction(async (ports): Promise<PersonId> => {
    const { people, places, record, now } = ports;
    const { municipality, document, birthDate, area, language, email } = command;
    const areaBelongsToMunicipality = await places.areaIsIn(area, municipality);
    accept(decideRegistration({ birthDate, now, areaBelongsToMunicipality }));
    const name = accept(tidyName(command.name));
    if (email !== null && !(await people.claim(email))) accept(refuse('email.taken', undefined, 'email'));
    const person = await people.add({ name, email, birthDate, municipality, area, language });
    await people.keepDeskHelp({ municipality, clerk: by.id, person, act: 'registered', document });
    const told = { id: person, name, municipality, language };
    if (email !== null) await tellNewAddress(ports, 'desk-registered', told, email, person);
    const subject = { kind: 'person', id: person };
    await record({ kind: 'desk.registered', subject, municipality, by: by.id, facts: { document } });
    return person;
  });

export interface ChangeEmailAtDesk {
  readonly municipality: MunicipalityId;
  readonly person: PersonId;
  readonly document: DocumentKind;
  readonly birthDate: string;
  readonly email: string;
}

/** Gives a resident whose mailbox is lost a new address: the old one is told, every session ends. */
export const changeEmailAtDesk =
  (transaction: Transaction<Ports>) => (by: Person, command: ChangeEmailAtDesk) =>
    transaction(async (ports): Promise<PersonId> => {
      const { people, sessions, record, now } = ports;
      const { municipality, person, document, birthDate, email } = command;
      const resident = (await people.find(person)) ?? accept<Account>(refuse('clerk.no-such-person'));
      accept(decideDeskHelp({ clerk: { kind: 'person', ...by }, municipality, resident, birthDate }));
      if (resident.email !== email && !(await people.claim(email)))
        accept(refuse('email.taken', undefined, 'email'));
      await people.changeEmail(person, email);
      await people.keepDeskHelp({ municipality, clerk: by.id, person, act: 'email-changed', document });
      const once = `${person}:${now.getTime()}`;
      await tellOldAddress(ports, resident, email, `email-changed:${once}`);
      await tellNewAddress(ports, 'desk-email-changed', resident, email, once);
      await sessions.endAllOf(person, null);
      const subject = { kind: 'person', id: person };
      await record({ kind: 'desk.email-changed', subject, municipality, by: by.id, facts: { document } });
      return person;
    });

/** Word to the address a clerk wrote down, with the way in. */
async function tellNewAddress(
  ports: Pick<IdentityPorts, 'places' | 'post'>,
  template: 'desk-registered' | 'desk-email-changed',
  whom: Pick<Account, 'id' | 'name' | 'municipality' | 'language'>,
  to: string,
  once: string,
): Promise<void> {
  const { id: person, name, language } = whom;
  const params = { name, path: SIGN_IN_PAGE, ...(await officeOf(ports, whom)) };
  await ports.post({ onceKey: `${template}:${once}`, to, person, language }, { template, params });
}
