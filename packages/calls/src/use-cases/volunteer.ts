import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Gender, Jury } from '../jury.js';
import type { CallsPorts } from '../ports.js';
import { decideOpenJury, decideVolunteering } from '../rules/decide-jury.js';

/**
 * Somebody lets themselves be drawn, or says anew how. Nothing of it goes to the log: who volunteers is known to themselves. Refusals:
 * `jury.not-found`, `jury.closed`, `jury.elsewhere`, `jury.too-young`.
 */
export const volunteerForJury =
  (transaction: Transaction<CallsPorts>) =>
  (by: Person, number: number, said: { readonly gender: Gender | null }) =>
    transaction(async ({ juries, now }): Promise<number> => {
      const jury = (await juries.find(number)) ?? accept<never>(refuse('jury.not-found'));
      const age = accept(decideVolunteering(jury, by, now));
      return juries.volunteer(jury.id, by.id, {
        age,
        area: goesBy(jury, 'area') ? await juries.areaOf(by.id) : null,
        gender: goesBy(jury, 'gender') ? said.gender : null,
      });
    });

/** Refusals: `jury.not-found`, `jury.closed`, `jury.not-volunteered`. */
export const withdrawFromJury = (transaction: Transaction<CallsPorts>) => (by: Person, number: number) =>
  transaction(async ({ juries, now }): Promise<void> => {
    const jury = (await juries.find(number)) ?? accept<never>(refuse('jury.not-found'));
    accept(decideOpenJury(jury, now));
    if (!(await juries.withdraw(jury.id, by.id))) accept(refuse('jury.not-volunteered'));
  });

const goesBy = ({ traits }: Jury, one: Jury['traits'][number]['trait']): boolean =>
  traits.some(({ trait }) => trait === one);
