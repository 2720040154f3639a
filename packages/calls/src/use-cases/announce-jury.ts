import type { Person } from '@talka/identity';
import { accept, refuse, type Day, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Announcing, Jury } from '../jury.js';
import type { CallsPorts } from '../ports.js';
import {
  decideAnnouncing,
  decideOpenJury,
  endOfDay,
  JURY_REASON,
  JURY_TITLE,
  JURY_WORDS,
  tidyField,
} from '../rules/decide-jury.js';
import { traitsOf } from '../rules/traits-of.js';

/**
 * A municipality looks for a jury. The promise of the seed is part of the announcement: it stands before anybody can volunteer. Refusals:
 * `jury.too-many`, `jury.too-soon`, `jury.too-late`, `jury.seed-announced`, `time.missing`, and of the fields.
 */
export const announceJury =
  (transaction: Transaction<CallsPorts>) =>
  (by: Person, municipality: MunicipalityId, it: Announcing & { readonly closesOn: Day }) =>
    transaction(async ({ juries, seeds, record, now }): Promise<number> => {
      const { places, whoMay, language } = it;
      const title = accept(tidyField('title', it.title, JURY_TITLE));
      const words = accept(tidyField('words', it.words, JURY_WORDS));
      const closesAt = accept(endOfDay(it.closesOn));
      const traits = accept(traitsOf(it));
      accept(decideAnnouncing({ open: await juries.openOf(municipality), places, closesAt }, now));
      const seed = seeds.make();
      const jury =
        (await juries.announce({
          ...{ title, words, language, places, whoMay, closesAt, traits, seed },
          ...{ municipality, by: by.id },
        })) ?? accept<never>(refuse('jury.seed-announced'));
      await record({
        ...aboutJury(jury, by),
        kind: 'jury.announced',
        facts: {
          ...{ number: jury.number, places, commitment: seed.commitment },
          closesAt: closesAt.toISOString(),
        },
      });
      return jury.number;
    });

/** Refusals: `jury.not-found`, `jury.closed`, and of the words. */
export const callOffJury =
  (transaction: Transaction<CallsPorts>) =>
  (by: Person, at: { readonly municipality: MunicipalityId; readonly number: number }, words: string) =>
    transaction(async ({ juries, record, now }): Promise<void> => {
      const jury = await juries.find(at.number);
      if (jury?.municipality !== at.municipality) return accept<never>(refuse('jury.not-found'));
      accept(decideOpenJury(jury, now));
      await juries.callOff(jury.id, accept(tidyField('words', words, JURY_REASON)), by.id);
      await record({ ...aboutJury(jury, by), kind: 'jury.called-off', facts: { number: jury.number } });
    });

export const aboutJury = ({ id, municipality }: Pick<Jury, 'id' | 'municipality'>, by: Person | null) => ({
  subject: { kind: 'jury', id },
  municipality,
  by: by?.id ?? null,
});
