import { Module } from '@nestjs/common';
import { abilitiesOf, lockPeople, PgAbilityStore, seenOf, transactionOf } from '@talka/database';
import { sayAbilities } from '@talka/volunteering';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';

const ownAbilities = (source: DataSource) => ({
  of: (person: string) => abilitiesOf(source, person),
  seen: (person: string) => seenOf(source, person),
  say: sayAbilities(
    transactionOf(source, (manager) => ({
      lockPeople: lockPeople(manager),
      abilities: new PgAbilityStore(manager),
    })),
  ),
});

export type OwnAbilities = ReturnType<typeof ownAbilities>;
export const OWN_ABILITIES = Symbol('OwnAbilities');

@Module({
  providers: [{ provide: OWN_ABILITIES, useFactory: ownAbilities, inject: [DATABASE] }],
  exports: [OWN_ABILITIES],
})
export class AbilitiesModule {}
