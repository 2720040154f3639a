import type { Person } from '@talka/identity';
import { accept, refuse, step, type Transaction } from '@talka/kernel';
import { PARTNER_LIFECYCLE, type PartnerAct } from '../lifecycle.js';
import type { Partner, PartnerId, SigningOn } from '../partner.js';
import type { PartnershipPorts } from '../ports.js';
import { REASON, tidied, tidySigningOn } from '../rules/tidy.js';

type Ports = Pick<PartnershipPorts, 'partners' | 'record'>;

/** Somebody asks that their organisation may sign on. Refusals: `partner.there-already`, and of the fields. */
export const askToSignOn = (transaction: Transaction<Ports>) => (by: Person, asked: SigningOn) =>
  transaction(async ({ partners, record }): Promise<PartnerId> => {
    const it = accept(tidySigningOn(asked));
    const id = (await partners.ask(it, by.id)) ?? accept<never>(refuse('partner.there-already'));
    await record({ ...about(id, by), kind: 'partner.asked', facts: { kind: it.kind, task: it.task } });
    return id;
  });

/** Whoever asked takes it back before it is answered. Refusals: `partner.not-found`, `partner.not-waiting`. */
export const takeBackAsking = (transaction: Transaction<Ports>) => (by: Person, id: PartnerId) =>
  transaction(async (ports): Promise<void> => {
    await enter(ports, by, { id, act: 'withdraw', words: null, own: true });
    await ports.record({ ...about(id, by), kind: 'partner.withdrawn', facts: {} });
  });

/** The partnership signs with it: a recorded act, public from now on. Refusals: `partner.not-found`, `partner.not-waiting`. */
export const signWith = (transaction: Transaction<Ports>) => (by: Person, id: PartnerId) =>
  transaction(async (ports): Promise<void> => {
    const { kind, task } = await enter(ports, by, { id, act: 'sign', words: null });
    await ports.record({ ...about(id, by), kind: 'partner.signed', facts: { kind, task } });
  });

/** It is not signed with, and whoever asked reads why. Refusals: `partner.not-found`, `partner.not-waiting`. */
export const declinePartner =
  (transaction: Transaction<Ports>) => (by: Person, id: PartnerId, words: string) =>
    transaction(async (ports): Promise<void> => {
      await enter(ports, by, { id, act: 'decline', words: accept(tidied('words', words, REASON)) });
      await ports.record({ ...about(id, by), kind: 'partner.declined', facts: {} });
    });

/** A partner is one no more; that it was, and why it left, stays to be read. Refusals: `partner.not-found`, `partner.not-signed`. */
export const partWith = (transaction: Transaction<Ports>) => (by: Person, id: PartnerId, words: string) =>
  transaction(async (ports): Promise<void> => {
    await enter(ports, by, { id, act: 'leave', words: accept(tidied('words', words, REASON)) });
    await ports.record({ ...about(id, by), kind: 'partner.left', facts: {} });
  });

interface Turn {
  readonly id: PartnerId;
  readonly act: PartnerAct;
  readonly words: string | null;
  /** Only whoever asked may. */
  readonly own?: boolean;
}

async function enter(
  { partners }: Ports,
  by: Person,
  { id, act, words, own = false }: Turn,
): Promise<Partner & SigningOn> {
  const partner = await partners.find(id);
  if (!partner || (own && partner.askedBy !== by.id)) return accept<never>(refuse('partner.not-found'));
  const to = step(PARTNER_LIFECYCLE, partner.state, act);
  if (!to.ok) return accept<never>(refuse(act === 'leave' ? 'partner.not-signed' : 'partner.not-waiting'));
  await partners.enter(id, to.value, by.id, words);
  return partner;
}

const about = (id: PartnerId, by: Person) => ({
  subject: { kind: 'partner', id },
  municipality: null,
  by: by.id,
});
