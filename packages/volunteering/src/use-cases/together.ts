import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Refusal, type Transaction } from '@talka/kernel';
import { leaveWith, mayJoin, type Joined, type Slot, type SlotId } from '@talka/registration';
import type { NamedGuardian } from '../guardian.js';
import type { Party } from '../party.js';
import type { PartyPorts } from '../party.ports.js';
import { decideParting, decideSigningUpTogether, decideSize } from '../rules/decide-together.js';
import { joinShift, nameGuardian } from './sign-up.js';

type Ports = PartyPorts & { readonly now: Date };

/**
 * Somebody would come to a shift together with others, or not at all. What is returned they pass on to those whom they mean;
 * nobody is written to, and whoever says yes says so with an account of their own.
 */
export const gather =
  (transaction: Transaction<PartyPorts>) => (me: Person, slotId: SlotId, guardian: NamedGuardian | null) =>
    transaction(async (ports): Promise<string> => {
      const { parties } = ports;
      await ports.lockPeople([me.id]);
      const slot = await shiftOf(ports, slotId);
      const known = await parties.of(slot.id, me.id);
      if (known && known.by !== me.id) accept(refuse('together.elsewhere'));
      if (known) return parties.passOn(known.id);
      accept(decideSize(2, slot.places));
      await mayCome(ports, me, slot, guardian);
      const party = (await parties.start(slot.id, me.id)) ?? accept<never>(refuse('together.elsewhere'));
      return parties.passOn(party.id);
    });

/** Somebody who was passed the word says that they come along. Every rule is asked now, of them alone: why not is theirs to read. */
export const comeAlong =
  (transaction: Transaction<PartyPorts>) => (me: Person, token: string, guardian: NamedGuardian | null) =>
    transaction(async (ports): Promise<SlotId> => {
      const { parties, lockPeople, recordParty } = ports;
      const found = (await parties.find(token)) ?? accept<never>(refuse('together.none'));
      await lockPeople([me.id]);
      const party = (await parties.lock(found.id)) ?? accept<never>(refuse('together.none'));
      if (party.people.includes(me.id)) return party.slot;
      const slot = await shiftOf(ports, party.slot);
      accept(decideSize(party.people.length + 1, slot.places));
      await mayCome(ports, me, slot, guardian);
      if (!(await parties.add(party, me.id))) accept(refuse('together.elsewhere'));
      const { municipality } = slot;
      const subject = { kind: 'party', id: party.id };
      await recordParty({
        kind: 'together.came',
        subject,
        municipality,
        by: me.id,
        facts: { slot: slot.id },
      });
      return slot.id;
    });

/** Somebody does not come along after all, or is taken out by whoever asked them. Without who asked, they part. */
export const partFrom =
  (transaction: Transaction<PartyPorts>) => (by: PersonId, slot: SlotId, person: PersonId) =>
    transaction(async ({ parties, lockPeople }): Promise<void> => {
      const found = (await parties.of(slot, by)) ?? accept<never>(refuse('together.none'));
      await lockPeople([by, person]);
      const party = (await parties.lock(found.id)) ?? accept<never>(refuse('together.none'));
      accept(decideParting(party, by, person));
      await (person === party.by ? parties.part(party.id) : parties.remove(party, person));
    });

/** Whoever asked the others signs all of them up: each gets a place, or they wait as one. */
export const signUpTogether =
  (transaction: Transaction<PartyPorts>) => (by: PersonId, slotId: SlotId, seen: readonly PersonId[]) =>
    transaction(async (ports): Promise<Joined> => {
      const { parties, lockPeople } = ports;
      const found = (await parties.of(slotId, by)) ?? accept<never>(refuse('together.none'));
      await lockPeople([by, ...seen]);
      const party = (await parties.lock(found.id)) ?? accept<never>(refuse('together.none'));
      const slot = await shiftOf(ports, slotId);
      accept(decideSigningUpTogether({ party, by, seen, places: slot.places }));
      const people = [by, ...party.people.filter((one) => one !== by)];
      const joined = await joinShift(ports, by, { slot: slot.id, people, party: party.id });
      await parties.signedUp(party.id);
      return joined;
    });

/** Whoever signed all of them up takes it back for all. */
export const leaveTogether = (transaction: Transaction<PartyPorts>) => (by: PersonId, slot: SlotId) =>
  transaction(async (ports): Promise<void> => {
    if ((await ports.parties.signedUpBy(slot, by)) !== by) accept(refuse('together.not-yours'));
    await leaveWith(ports, by, slot, await ports.registrations.partyOf(slot, by));
  });

export interface SeenParty {
  readonly slot: SlotId;
  readonly party: Party | null;
  /** Of those in it: who could not sign up now. Why is theirs to read. */
  readonly cannot: readonly PersonId[];
  /** Why the reader could not. */
  readonly refusal: Refusal | null;
  /** The reader would have to name who may say yes for them. */
  readonly guardian: boolean;
}

/** How it stands with those whom somebody comes with, or would; by the shift, or by what was passed on to them. */
export const seeParty =
  (transaction: Transaction<PartyPorts>) =>
  (me: PersonId, which: { readonly slot: SlotId } | { readonly token: string }) =>
    transaction(async (ports): Promise<SeenParty> => {
      const { parties } = ports;
      const party = 'token' in which ? await parties.find(which.token) : await parties.of(which.slot, me);
      if ('token' in which && !party) accept(refuse('together.none'));
      const slot = await shiftOf(ports, 'slot' in which ? which.slot : party?.slot);
      const cannot: PersonId[] = [];
      for (const person of party?.people.includes(me) ? party.people : [])
        if (!(await mayJoin(ports, slot, person)).ok) cannot.push(person);
      const own = await mayJoin(ports, slot, me);
      const guardian = !own.ok && own.refusal.code === 'shift.guardian-needed';
      return {
        ...{ slot: slot.id, party: party ?? null, cannot, guardian },
        refusal: own.ok || guardian ? null : own.refusal,
      };
    });

const shiftOf = async ({ slots }: Ports, slot: SlotId | undefined): Promise<Slot> =>
  (slot && (await slots.read(slot))) ?? accept<never>(refuse('slot.not-found'));

async function mayCome(ports: Ports, me: Person, slot: Slot, guardian: NamedGuardian | null): Promise<void> {
  if (guardian) await nameGuardian(ports, me, slot.id, guardian);
  accept(await mayJoin(ports, slot, me.id));
}
