import type { Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Certificate, CertificateId, Shown } from '../certificate.js';
import type { CertificatePorts } from '../ports.js';
import { decideHours, type ConfirmedHours, type HoursAsked } from '../rules/decide-hours.js';
import { decideOverlap } from '../rules/decide-overlap.js';
import { decideReflection, type Reflection } from '../rules/decide-reflection.js';
import { decideRenaming } from '../rules/decide-revocation.js';
import { askForOwn } from './issue-certificates.js';

type In = Transaction<CertificatePorts>;

const own = async (ports: CertificatePorts, id: CertificateId, me: Person): Promise<Certificate> =>
  (await ports.certificates.own(id, me.id)) ?? accept(refuse('certificate.not-yours'));

/** A certificate of hours for whoever helped, and of none twice. @param origin one for each time somebody asks */
export const askForHours =
  (transaction: In) =>
  (
    me: Person,
    origin: string,
    asked: HoursAsked & { readonly municipality: MunicipalityId },
    confirmed: readonly ConfirmedHours[],
  ) =>
    transaction(async (ports) => {
      const achieved = accept(decideHours(asked, confirmed));
      accept(decideOverlap(achieved, await ports.certificates.hoursOf(me.id, asked.municipality)));
      const wanted = [{ ...achieved, holder: me.id, name: me.name }];
      return askForOwn(ports, { origin, municipality: asked.municipality, by: me.id, wanted });
    });

/** Another in the name its holder has now; until that is made, the one they have counts. */
export const askForRenamed = (transaction: In) => (me: Person, origin: string, id: CertificateId) =>
  transaction(async (ports) => {
    const old = await own(ports, id, me);
    const name = await ports.certificates.nameOf(old.holder);
    accept(decideRenaming(old, name));
    const { kind, thing, title, organisation, from, until, minutes, municipality } = old;
    const achieved = { kind, thing, title, organisation, from, until, minutes };
    const wanted = [{ ...achieved, holder: old.holder, name, replaces: old.id }];
    return askForOwn(ports, { origin, municipality, by: me.id, wanted });
  });

/** What the page of a certificate shows is its holder's to choose, each by itself. */
export const chooseShown =
  (transaction: In) => (me: Person, id: CertificateId, shown: Shown, leadsOn: boolean) =>
    transaction(async (ports): Promise<void> => {
      await own(ports, id, me);
      await ports.certificates.show(id, shown, leadsOn);
    });

/** What somebody says they have learnt: replaces what they said before. */
export const reflect = (transaction: In) => (me: Person, id: CertificateId, words: Reflection) =>
  transaction(async (ports): Promise<void> => {
    const kept = accept(decideReflection(words));
    await own(ports, id, me);
    await ports.certificates.reflect(id, kept);
  });
