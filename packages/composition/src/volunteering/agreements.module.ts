import { Module } from '@nestjs/common';
import { guardianAgreement, organiserAgreement, ownAgreement } from '@talka/database';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { readAs } from './read-as.js';

/** What agreements on voluntary work say, for the three who may read one. */
const agreements = (source: DataSource) => ({
  own: (person: string, shift: string) => ownAgreement(source, person, shift),
  ofGuardian: (token: string) => guardianAgreement(source, token),
  ofOrganiser: (by: string, place: Parameters<typeof organiserAgreement>[2]) =>
    readAs(source)(
      'events',
      place.number,
      by,
      async () => (await organiserAgreement(source, by, place)) ?? null,
    ),
});

export type Agreements = ReturnType<typeof agreements>;
export const AGREEMENTS = Symbol('Agreements');

@Module({
  providers: [{ provide: AGREEMENTS, useFactory: agreements, inject: [DATABASE] }],
  exports: [AGREEMENTS],
})
export class AgreementsModule {}
