import { accept, Refused, refuse, type Transaction } from '@talka/kernel';
import { endNotConsented, takeConsented, type SlotId } from '@talka/registration';
import type { Consent, Signature } from '../guardian.js';
import type { GuardianPorts } from '../ports.js';
import { decideGuardianAnswer, decideGuardianWithdrawal } from '../rules/decide-guardian-answer.js';
import { tidySignature } from '../rules/tidy-guardian.js';
import { aboutConsent } from './about-consent.js';

type Ports = GuardianPorts & { readonly now: Date };

/** The guardian says yes and signs: the place is the young person's. For the whole event, all places that wait for it are. */
export const consentAsGuardian =
  (transaction: Transaction<GuardianPorts>) => (token: string, signature: Signature) =>
    transaction(async (ports): Promise<void> => {
      const consent = await locked(ports, token);
      accept(decideGuardianAnswer(consent));
      const signed = accept(tidySignature(signature));
      await ports.consents.give(consent.id, signed);
      await take(ports, consent, consent.slot, signed);
      if (signed.covers === 'shift') return;
      await ports.consents.answersOthers(consent.id);
      for (const slot of await ports.consents.awaiting(consent.id)) {
        await whereStillPossible(() => take(ports, consent, slot, signed));
      }
    });

/** The guardian says no: the place goes on to the next. */
export const refuseAsGuardian = (transaction: Transaction<GuardianPorts>) => (token: string) =>
  transaction(async (ports): Promise<void> => {
    const consent = await locked(ports, token);
    accept(decideGuardianAnswer(consent));
    await ports.consents.refuse(consent.id);
    await end(ports, consent, consent.slot, 'guardian.refused');
  });

/** The guardian takes their consent back: places that rest on it alone are free again. */
export const withdrawAsGuardian = (transaction: Transaction<GuardianPorts>) => (token: string) =>
  transaction(async (ports): Promise<void> => {
    const { consents, now } = ports;
    const consent = await locked(ports, token);
    accept(decideGuardianWithdrawal(consent, await consents.ends(consent.id), now));
    const resting = await consents.restingOn(consent.id);
    await consents.withdraw(consent.id);
    for (const slot of resting) await end(ports, consent, slot, 'guardian.withdrawn');
  });

async function locked({ consents, lockPeople }: Ports, token: string): Promise<Consent> {
  const { id, person } = (await consents.find(token)) ?? accept<never>(refuse('guardian.link-unknown'));
  await lockPeople([person]);
  return consents.lock(id);
}

async function take(ports: Ports, { person }: Consent, slotId: SlotId, { covers }: Signature): Promise<void> {
  const registration = await takeConsented(ports, slotId, person);
  const slot = (await ports.slots.read(slotId)) ?? accept<never>(refuse('slot.not-found'));
  await ports.recordConsent(aboutConsent(slot, registration, 'guardian.consented', { covers }));
}

async function end(
  ports: Ports,
  { person }: Consent,
  slotId: SlotId,
  kind: 'guardian.refused' | 'guardian.withdrawn',
): Promise<void> {
  const ended = await endNotConsented(ports, slotId, person, ports.consents.came);
  if (!ended || ended.came === 'left') return;
  const facts = ended.came === 'here' ? { here: true } : {};
  await ports.recordConsent(aboutConsent(ended.slot, ended.registration, kind, facts));
}

/** A place that is gone meanwhile does not undo the yes for the others. Nothing is written before it is refused. */
async function whereStillPossible(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
