import { Module } from '@nestjs/common';
import { eventSupervision, PgSupervisorStore, transactionOf } from '@talka/database';
import { nameSupervisors, type SupervisionPorts } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { readAs } from './read-as.js';
import { volunteeringPorts } from './volunteering.ports.js';

const supervisionPorts = (manager: EntityManager): SupervisionPorts => ({
  ...volunteeringPorts(manager),
  supervisors: new PgSupervisorStore(manager),
});

export const supervising = (source: DataSource) => ({
  read: (event: number, by: string) =>
    readAs(source)('roster', event, by, () => eventSupervision(source, event, by)),
  name: nameSupervisors(transactionOf(source, supervisionPorts)),
});

export type Supervising = ReturnType<typeof supervising>;
export const SUPERVISING = Symbol('Supervising');

@Module({
  providers: [{ provide: SUPERVISING, useFactory: supervising, inject: [DATABASE] }],
  exports: [SUPERVISING],
})
export class SupervisingModule {}
