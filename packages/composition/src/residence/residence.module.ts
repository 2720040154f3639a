import { Module } from '@nestjs/common';
import {
  myResidence,
  peopleStore,
  personOfKey,
  PgResidenceStore,
  places,
  readResident,
  record,
  transactionOf,
} from '@talka/database';
import { importRoll, proveAtDesk, readPersonalCode, type ResidencePorts } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { ENV, LOG, type Env, type Log } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import type { Resident } from '../identity/identity.reads.js';
import { personKeyOfCode } from '../voting/person-key.js';
import { eidSignIn } from './eid-sign-in.js';

export const residencePorts =
  (secret: string) =>
  (manager: EntityManager): ResidencePorts => ({
    people: peopleStore(manager),
    places: places(manager),
    residence: new PgResidenceStore(manager),
    keyOf: (digits) => personKeyOfCode(secret, digits),
    record: async (happening) => void (await record(manager, happening)),
  });

const useCases = (source: DataSource, env: Env, log: Log) => {
  const transaction = transactionOf(source, residencePorts(env.TALKA_SECRET));
  return {
    proveAtDesk: proveAtDesk(transaction),
    importRoll: importRoll(transaction),
    eid: eidSignIn({ on: source.manager, transaction }, env, log),
  };
};

const reads = (source: DataSource, env: Env) => ({
  mine: (person: string) => myResidence(source, person),

  /** Whose residence is proved here under this code. */
  findByCode: async (municipality: string, personalCode: string): Promise<Result<Resident[]>> => {
    const code = readPersonalCode(personalCode);
    if (!code.ok) return code;
    const key = personKeyOfCode(env.TALKA_SECRET, code.value.digits);
    const person = await personOfKey(source, municipality, key);
    const resident = person && (await readResident(source, person));
    return ok(resident ? [resident] : []);
  },
});

export type ResidenceUseCases = ReturnType<typeof useCases>;
export const RESIDENCE = Symbol('Residence');
export type ResidenceReads = ReturnType<typeof reads>;
export const RESIDENCE_READS = Symbol('ResidenceReads');

@Module({
  providers: [
    { provide: RESIDENCE, useFactory: useCases, inject: [DATABASE, ENV, LOG] },
    { provide: RESIDENCE_READS, useFactory: reads, inject: [DATABASE, ENV] },
  ],
  exports: [RESIDENCE, RESIDENCE_READS],
})
export class ResidenceModule {}
