import { Module } from '@nestjs/common';
import {
  barsHere,
  ownBars,
  PgAttendanceStore,
  PgBarStore,
  PgConsentStore,
  record,
  transactionOf,
} from '@talka/database';
import {
  barFromMunicipality,
  barFromOrganisation,
  decideBarHere,
  objectToBar,
  type BarPorts,
} from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { cancelPorts, volunteeringPorts } from './volunteering.ports.js';

/** The ports of whoever bars somebody from shifts, on one transaction. */
export const barPorts = (manager: EntityManager): BarPorts => ({
  ...cancelPorts(manager),
  personByEmail: volunteeringPorts(manager).personByEmail,
  bars: new PgBarStore(manager),
  isKnownTo: (event, person) => new PgAttendanceStore(manager).isKnownTo(event, person),
  came: (registration) => new PgConsentStore(manager).came(registration),
  recordBar: async (happening) => void (await record(manager, happening)),
});

export const barring = (source: DataSource) => {
  const transaction = transactionOf(source, barPorts);
  return {
    own: (person: string) => ownBars(source, person),
    here: (municipality: string) => barsHere(source, municipality),
    fromOrganisation: barFromOrganisation(transaction),
    fromMunicipality: barFromMunicipality(transaction),
    object: objectToBar(transaction),
    decide: decideBarHere(transaction),
  };
};

export type Barring = ReturnType<typeof barring>;
export const BARRING = Symbol('Barring');

@Module({
  providers: [{ provide: BARRING, useFactory: barring, inject: [DATABASE] }],
  exports: [BARRING],
})
export class BarringModule {}
