import { Module } from '@nestjs/common';
import {
  eventHours,
  eventRoster,
  lockPeople,
  one,
  ownHours,
  PgAttendanceStore,
  PgRegistrationStore,
  PgSlotStore,
  placeForPass,
  record,
  sql,
  transactionOf,
} from '@talka/database';
import { done, refuse } from '@talka/kernel';
import { registrationId, slotId } from '@talka/registration';
import { ENV, type Env } from '@talka/platform';
import {
  approveHours,
  checkInByName,
  checkInByPass,
  checkOut,
  correctHours,
  letIn,
  NEEDS_NO_GUARDIAN,
  noteNoShow,
  passBytes,
  passCode,
  spokenCode,
  undoAttendance,
  type AttendancePorts,
} from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { notBarred } from './not-barred.js';
import { ofAge } from './of-age.js';
import { passKey } from './pass-key.js';
import { readAs } from './read-as.js';

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
    isNotBarred: notBarred(manager),
    record: async (happening) => void (await record(manager, happening)),
  });

export interface OwnPass {
  readonly link: string;
  readonly code: string;
}

export const receiving = (source: DataSource, env: Pick<Env, 'TALKA_SECRET' | 'TALKA_ORIGIN'>) => {
  const key = passKey(env.TALKA_SECRET);
  const transaction = transactionOf(source, attendancePorts(env.TALKA_SECRET));
  return {
    roster: (event: number, by: string) =>
      readAs(source)('roster', event, by, () => eventRoster(source, event, by)),
    publicKey: key.publicKey,
    /** The pass of somebody's place in a shift: the link that is scanned, and the code that is read out. @returns undefined when they have none */
    pass: async (person: string, shift: string): Promise<OwnPass | undefined> => {
      const place = await placeForPass(source, person, shift);
      if (!place) return undefined;
      const { event } = place;
      const registration = registrationId(place.registration);
      const signed = passBytes({ event, slot: slotId(shift), registration });
      return {
        link: `${env.TALKA_ORIGIN}/organise/events/${event}/roster?pass=${passCode(signed, key.sign(signed))}`,
        code: spokenCode(key.mark(registration)),
      };
    },
    byPass: checkInByPass(transaction),
    byName: checkInByName(transaction),
    out: checkOut(transaction),
    noShow: noteNoShow(transaction),
    undo: undoAttendance(transaction),
    letIn: letIn(transaction),
    hours: (event: number, by: string) =>
      readAs(source)('hours', event, by, () => eventHours(source, event, by)),
    ownHours: (person: string) => ownHours(source, person),
    /** The present moment: the database's. */
    now: async () => (await one<{ now: Date }>(source, sql`select talka_now() as now`)).now,
    approveHours: approveHours(transaction),
    correctHours: correctHours(transaction),
  };
};

export type Receiving = ReturnType<typeof receiving>;
export const RECEIVING = Symbol('Receiving');

@Module({
  providers: [{ provide: RECEIVING, useFactory: receiving, inject: [DATABASE, ENV] }],
  exports: [RECEIVING],
})
export class AttendanceModule {}
