import { Module } from '@nestjs/common';
import {
  announceJury,
  answerLot,
  callOffJury,
  drawJury,
  passLapsedOn,
  volunteerForJury,
  withdrawFromJury,
  type CallsPorts,
} from '@talka/calls';
import { juries, jurors, jury, juryStore, myJury, record, transactionOf } from '@talka/database';
import { ENV, type Env } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { FilesModule } from '../files/files.module.js';
import { STORAGE } from '../files/storage.js';
import { CALL_FILES, callFiles } from './call-files.js';
import { OPEN_CALLS, openCallsOf } from './open-calls.js';
import { seedsOf } from './seeds.js';

/** The ports of calls and juries, on one transaction. */
export const callsPorts =
  (env: Pick<Env, 'TALKA_SECRET'>) =>
  (manager: EntityManager): CallsPorts => ({
    juries: juryStore(manager),
    seeds: seedsOf(env),
    record: async (happening) => void (await record(manager, happening)),
  });

export const juriesOf = (source: DataSource, env: Pick<Env, 'TALKA_SECRET'>) => {
  const transaction = transactionOf(source, callsPorts(env));
  return {
    announce: announceJury(transaction),
    callOff: callOffJury(transaction),
    volunteer: volunteerForJury(transaction),
    withdraw: withdrawFromJury(transaction),
    answer: answerLot(transaction),
    draw: drawJury(transaction),
    passLapsedOn: passLapsedOn(transaction),
    all: () => juries(source),
    one: (number: number) => jury(source, number),
    mine: (number: number, person: string) => myJury(source, number, person),
    jurors: (of: Parameters<typeof jurors>[1]) => jurors(source, of),
  };
};

export type Juries = ReturnType<typeof juriesOf>;
export const JURIES = Symbol('Juries');

@Module({
  imports: [FilesModule],
  providers: [
    { provide: JURIES, useFactory: juriesOf, inject: [DATABASE, ENV] },
    { provide: OPEN_CALLS, useFactory: openCallsOf, inject: [DATABASE] },
    { provide: CALL_FILES, useFactory: callFiles, inject: [DATABASE, STORAGE] },
  ],
  exports: [JURIES, OPEN_CALLS, CALL_FILES],
})
export class CallsModule {}
