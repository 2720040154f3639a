import {
  accept,
  ok,
  refuse,
  type AreaId,
  type MunicipalityId,
  type Result,
  type Transaction,
} from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { IdentityPorts } from '../ports.js';
import { decideRegistration } from '../rules/decide-registration.js';
import { tidyName } from '../rules/tidy-name.js';
import { evenWhenRefused } from './even-when-refused.js';
import type { Browser, SignedIn } from './redeem-code.js';

export interface CompleteRegistration {
  readonly name: string;
  readonly birthDate: string;
  readonly municipality: MunicipalityId;
  readonly area: AreaId;
  readonly language: Language;
}

type Ports = Pick<IdentityPorts, 'sessions' | 'people' | 'places' | 'record'>;

/**
 * Makes an account of an address that has been proved. Someone too young is told so, and everything the attempt left
 * (address, codes, mails, session) is deleted with the refusal.
 */
export const completeRegistration =
  (transaction: Transaction<Ports>) => (command: CompleteRegistration, browser: Browser) =>
    evenWhenRefused(transaction, async (ports): Promise<Result<SignedIn>> => {
      const { sessions, people, places, record, now } = ports;
      const email = browser.session ? await sessions.newcomerOf(browser.session) : undefined;
      if (!email) return refuse('access.sign-in-first');
      const { birthDate, municipality, area, language } = command;
      const areaBelongsToMunicipality = await places.areaIsIn(area, municipality);
      const decision = decideRegistration({ birthDate, now, areaBelongsToMunicipality });
      if (!decision.ok) {
        if (decision.refusal.code === 'registration.too-young') await people.forgetAddress(email);
        return decision;
      }
      const name = accept(tidyName(command.name));
      if (!(await people.claim(email))) return refuse('access.already-registered');
      const person = await people.add({ name, email, birthDate, municipality, area, language });
      const subject = { kind: 'person', id: person };
      await record({ kind: 'person.registered', subject, municipality, by: person, facts: {} });
      return ok({ ...(await sessions.start({ person }, browser.device, browser.session)), person });
    });
