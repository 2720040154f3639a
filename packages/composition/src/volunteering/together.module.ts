import { Module } from '@nestjs/common';
import { namesOf, PgPartyStore, record, shiftRow, transactionOf, type ShiftRow } from '@talka/database';
import type { Person } from '@talka/identity';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import {
  comeAlong,
  gather,
  leaveTogether,
  partFrom,
  seeParty,
  signUpTogether,
  type PartyPorts,
} from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { consentPorts } from './volunteering.ports.js';

/** The ports of those who come together, on one transaction. */
export const partyPorts = (manager: EntityManager): PartyPorts => ({
  // What the organiser asks is answered by each of them afterwards, among their own shifts.
  ...consentPorts(manager),
  parties: new PgPartyStore(manager),
  recordParty: async (happening) => void (await record(manager, happening)),
});

export interface TogetherRow {
  readonly shift: ShiftRow;
  readonly party: {
    /** Who asked the others. */
    readonly by: string;
    readonly own: boolean;
    readonly member: boolean;
    readonly count: number;
    /** For those in it alone; whoever only has the link learns who asked, and how many they are. */
    readonly people: readonly {
      readonly person: string;
      readonly name: string;
      readonly own: boolean;
      readonly can: boolean;
    }[];
  } | null;
  readonly refusal: Refusal | null;
  readonly guardian: boolean;
}

export const together = (source: DataSource) => {
  const transaction = transactionOf(source, partyPorts);
  const see = seeParty(transaction);
  return {
    async see(
      me: Person,
      which: { readonly slot: SlotId } | { readonly token: string },
    ): Promise<Result<TogetherRow>> {
      const seen = await see(me.id, which);
      if (!seen.ok) return seen;
      const { slot, party, cannot, refusal, guardian } = seen.value;
      const shift = await shiftRow(source, slot);
      if (!shift) return refuse('slot.not-found');
      if (!party) return ok({ shift, party: null, refusal, guardian });
      const names = await namesOf(source, party.people);
      const member = party.people.includes(me.id);
      const people = (member ? party.people : []).map((person) => ({
        ...{ person, name: names.get(person) ?? '', own: person === me.id },
        can: !cannot.includes(person),
      }));
      const by = names.get(party.by) ?? '';
      const shown = { by, own: party.by === me.id, member, count: party.people.length, people };
      return ok({ shift, party: shown, refusal, guardian });
    },
    gather: gather(transaction),
    come: comeAlong(transaction),
    part: partFrom(transaction),
    signUp: signUpTogether(transaction),
    leave: leaveTogether(transaction),
  };
};

export type Together = ReturnType<typeof together>;
export const TOGETHER = Symbol('Together');

@Module({
  providers: [{ provide: TOGETHER, useFactory: together, inject: [DATABASE] }],
  exports: [TOGETHER],
})
export class TogetherModule {}
