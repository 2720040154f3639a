import {
  ideaMerging,
  mergedInto,
  mergesOf,
  PgCallReader,
  PgIdeaStore,
  PgMergeStore,
  record,
  transactionOf,
} from '@talka/database';
import { consentToMerge, declineMerge, proposeMerge, withdrawMerge, type MergePorts } from '@talka/ideas';
import type { DataSource, EntityManager } from 'typeorm';
import { MunicipalDesk } from './ideas.ports.js';

const mergePorts = (manager: EntityManager): MergePorts => ({
  ideas: new PgIdeaStore(manager),
  merges: new PgMergeStore(manager),
  calls: new PgCallReader(manager),
  desk: new MunicipalDesk(manager),
  record: async (happening) => void (await record(manager, happening)),
});

/** Ideas that become one. */
export const merges = (source: DataSource) => {
  const transaction = transactionOf(source, mergePorts);
  return {
    idea: (number: number, reader: string) => ideaMerging(source, number, reader),
    of: (idea: string) => mergesOf(source, idea),
    into: (number: number) => mergedInto(source, number),
    propose: proposeMerge(transaction),
    consent: consentToMerge(transaction),
    decline: declineMerge(transaction),
    withdraw: withdrawMerge(transaction),
  };
};

export type Merges = ReturnType<typeof merges>;
export const MERGES = Symbol('Merges');
