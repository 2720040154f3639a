import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import {
  addDevice,
  deviceOf,
  devicesOf,
  factsSince,
  lockPeople,
  placeForLearnerPass,
  PgRegisterStore,
  record,
  registersOf,
  revokeDevice,
  transactionOf,
  workshopTitle,
  type DeviceCard,
} from '@talka/database';
import { accept, plainText, refuse, type PersonId } from '@talka/kernel';
import { ENV, type Env } from '@talka/platform';
import {
  checkInSelf,
  closeWorkshop,
  factId,
  learnerPassBytes,
  learnerPassCode,
  reopenWorkshop,
  seeOutlook,
  sendFacts,
  type RegisterPorts,
  type SessionId,
} from '@talka/workshops';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { passKey } from '../volunteering/pass-key.js';
import { registerKeys } from './register-keys.js';

/** The ports of registers, on one transaction. */
export const registerPorts = (manager: EntityManager): RegisterPorts => ({
  registers: new PgRegisterStore(manager),
  recordClosing: async (happening) => void (await record(manager, happening)),
});

const LABEL = { max: 60 } as const;
/** A leader has a phone, perhaps a tablet, and the one before that. */
const DEVICES = 10;

export const registers = (source: DataSource, env: Pick<Env, 'TALKA_SECRET'>) => {
  const keys = registerKeys(env.TALKA_SECRET);
  const transaction = transactionOf(source, registerPorts);
  const passes = passKey(env.TALKA_SECRET);
  const selfTransaction = transactionOf(source, (manager) => ({
    ...registerPorts(manager),
    codeOf: keys.codeOf,
    newFactId: () => factId(randomUUID()),
  }));
  const devices = transactionOf(source, (manager) => ({ manager }));
  return {
    keys,
    prepare: (me: PersonId) => registersOf(source, me),
    since: (me: PersonId, session: SessionId, after: number) => factsSince(source, me, session, after),
    send: sendFacts(transaction),
    outlook: seeOutlook(transaction),
    close: closeWorkshop(transaction),
    reopen: reopenWorkshop(transaction),
    checkInSelf: checkInSelf(selfTransaction),
    title: (workshop: string) => workshopTitle(source, workshop),
    /** With what passes are checked without network. */
    passKey: passes.publicKey,
    /** What somebody with a place shows to be scanned, or a child they bring. @returns undefined when there is none */
    pass: async (me: PersonId, whose: PersonId, session: SessionId): Promise<string | undefined> => {
      const place = await placeForLearnerPass(source, me, whose, session);
      if (!place) return undefined;
      const signed = learnerPassBytes(place);
      return learnerPassCode(signed, passes.sign(signed));
    },
    devices: (me: PersonId) => devicesOf(source, me),
    device: (me: PersonId, device: string) => deviceOf(source, me, device),
    /** Was the device somebody asks from revoked, or is it not theirs at all? Registers of one are not kept on another's. */
    isRevoked: async (me: PersonId, device: string | undefined): Promise<boolean> =>
      device !== undefined && (await deviceOf(source, me, device))?.revoked_at !== null,
    revoke: (me: PersonId, device: string) => revokeDevice(source, me, device),
    register: (me: PersonId, typed: string) =>
      devices(async ({ manager }): Promise<DeviceCard> => {
        const label = accept(plainText(typed, LABEL));
        await lockPeople(manager)([me]);
        const live = (await devicesOf(manager, me)).filter(({ revoked_at }) => revoked_at === null);
        if (live.length >= DEVICES) accept(refuse('device.too-many', { max: DEVICES }));
        return addDevice(manager, me, label);
      }),
  };
};

export type Registers = ReturnType<typeof registers>;
export const REGISTERS = Symbol('Registers');

@Module({
  providers: [{ provide: REGISTERS, useFactory: registers, inject: [DATABASE, ENV] }],
  exports: [REGISTERS],
})
export class RegisterModule {}
