import { PgSlotStore, transactionOf } from '@talka/database';
import { done } from '@talka/kernel';
import { settleSlot } from '@talka/registration';
import type { DataSource } from 'typeorm';
import { eachForItself } from '../each-for-itself.js';
import { registrationPorts } from './registration.ports.js';

/** As many slots are settled in one pass; the next one takes the rest. */
const AT_ONCE = 100;

/** What places need by the clock. It may run in every worker at once, and be missed: the next pass finds what is due. */
export function slotSweeps(source: DataSource) {
  // Whoever is asked is looked at again when they answer.
  const settle = settleSlot(
    transactionOf(
      source,
      registrationPorts(() => async () => done),
    ),
  );
  return {
    /** Ends holds whose time is over, and offers free places to those who wait. */
    settle: async (): Promise<void> => {
      const due = await new PgSlotStore(source.manager).due(AT_ONCE);
      await eachForItself(due, settle);
    },
  };
}

export type SlotSweeps = ReturnType<typeof slotSweeps>;
export const SLOT_SWEEPS = Symbol('SlotSweeps');
