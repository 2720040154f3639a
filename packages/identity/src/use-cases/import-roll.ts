import type { MunicipalityId, Transaction } from '@talka/kernel';
import type { Person } from '../actor.js';
import type { ResidencePorts } from '../residence.js';
import { readRoll, type ReadRoll } from '../rules/read-roll.js';

export interface ImportRoll {
  readonly municipality: MunicipalityId;
  readonly text: string;
  /** The first part of a new roll: what an earlier one brought and nobody claimed goes. */
  readonly anew: boolean;
}

export interface ImportedRoll {
  readonly added: number;
  readonly known: number;
  readonly faults: ReadRoll['faults'];
}

/** Takes in a part of a municipality's roll: keyed hashes of codes, and areas. Whose they are shows when a code is proved. */
export const importRoll =
  (transaction: Transaction<Pick<ResidencePorts, 'residence' | 'record'>>) =>
  (by: Person, { municipality, text, anew }: ImportRoll) =>
    transaction(async ({ residence, record }): Promise<ImportedRoll> => {
      const { lines, faults } = readRoll(text, await residence.areasOf(municipality));
      const removed = anew ? await residence.forgetRoll(municipality) : 0;
      const added = await residence.addRoll(municipality, lines);
      const known = lines.length - added;
      await record({
        kind: 'residence.roll-imported',
        subject: { kind: 'municipality', id: municipality },
        municipality,
        by: by.id,
        facts: { added, known, faulty: faults.length, removed },
      });
      return { added, known, faults };
    });
