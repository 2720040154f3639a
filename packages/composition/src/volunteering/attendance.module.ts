import { Module } from '@nestjs/common';
import {
  eventRoster,
  lockPeople,
  PgAttendanceStore,
  PgRegistrationStore,
  PgSlotStore,
  record,
  transactionOf,
} from '@talka/database';
import { done, refuse } from '@talka/kernel';
import { ENV, type Env } from '@talka/platform';
import {
  checkInByName,
  checkInByPass,
  checkOut,
  letIn,
  NEEDS_NO_GUARDIAN,
  noteNoShow,
  undoAttendance,
  type AttendancePorts,
} from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { ofAge } from './of-age.js';
import { passKey } from './pass-key.js';

/** The ports of whoever receives people at a shift, on one transaction. */
export const attendancePorts =
  (secret: string) =>
  (manager: EntityManager): AttendancePorts => ({
    attendance: new PgAttendanceStore(manager),
    slots: new PgSlotStore(manager),
    registrations: new PgRegistrationStore(manager),
    lockPeople: lockPeople(manager),
    passKey: passKey(secret),
    isOfAge: async (person, slot) => {
      const aged = await ofAge(manager, person, slot);
      if (!aged.ok) return aged;
      return aged.value.guardian ? refuse('shift.guardian-needed', { age: NEEDS_NO_GUARDIAN }) : done;
    },
    record: async (happening) => void (await record(manager, happening)),
  });

export const receiving = (source: DataSource, env: Pick<Env, 'TALKA_SECRET'>) => {
  const transaction = transactionOf(source, attendancePorts(env.TALKA_SECRET));
  return {
    roster: (event: number, by: string) => eventRoster(source, event, by),
    byPass: checkInByPass(transaction),
    byName: checkInByName(transaction),
    out: checkOut(transaction),
    noShow: noteNoShow(transaction),
    undo: undoAttendance(transaction),
    letIn: letIn(transaction),
  };
};

export type Receiving = ReturnType<typeof receiving>;
export const RECEIVING = Symbol('Receiving');

@Module({
  providers: [{ provide: RECEIVING, useFactory: receiving, inject: [DATABASE, ENV] }],
  exports: [RECEIVING],
})
export class AttendanceModule {}
