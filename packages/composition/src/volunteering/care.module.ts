import { Module } from '@nestjs/common';
import { careSums, ownCare, PgCareStore, record, transactionOf } from '@talka/database';
import { forgetCare, lookAtCare, sayCare, type CarePorts } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { readAs } from './read-as.js';
import { volunteeringPorts } from './volunteering.ports.js';

const carePorts = (manager: EntityManager): CarePorts => ({
  ...volunteeringPorts(manager),
  care: new PgCareStore(manager),
  recordLook: async (happening) => void (await record(manager, happening)),
});

export const caring = (source: DataSource) => {
  const transaction = transactionOf(source, carePorts);
  return {
    own: (event: number, person: string) => ownCare(source, event, person),
    sums: (event: number, by: string) =>
      readAs(source)('events', event, by, () => careSums(source, event, by)),
    say: sayCare(transaction),
    forget: forgetCare(transaction),
    look: lookAtCare(transaction),
  };
};

export type Caring = ReturnType<typeof caring>;
export const CARING = Symbol('Caring');

@Module({
  providers: [{ provide: CARING, useFactory: caring, inject: [DATABASE] }],
  exports: [CARING],
})
export class CaringModule {}
