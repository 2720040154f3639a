import type { OfficeVoteView } from '@talka/contracts';
import { residentsOf } from '@talka/voting';
import { centsIn, wholeIn } from '../../site/typed.js';
import { peopleIn, potOfArea, potsTyped, type PotTyped } from './unions.js';
import type { AreaTyped } from './area-form.js';
import type { VoteForm } from './vote-form.js';

export type Pot = OfficeVoteView['potList'][number];

/** The one pot of a whole municipality. */
export const COMMON_POT = 'common';

/**
 * A pot with fewer than five counted ballots publishes its outcome only, so that nobody's ballot is guessed. Where one
 * resident of twenty votes, a hundred residents give five ballots.
 */
export const FEW_RESIDENTS = 100;

type Money = Pick<VoteForm, 'potKind' | 'potName' | 'potEuros' | 'perResident' | 'areas' | 'unions'>;

/** What a pot of these areas may spend, in cents; undefined while what it is reckoned from is not typed. */
export function potCents(
  form: Pick<Money, 'potKind' | 'potEuros' | 'perResident'>,
  areas: readonly AreaTyped[],
): number | undefined {
  if (form.potKind !== 'per-area-by-residents') return centsIn(form.potEuros);
  const [each, people] = [centsIn(form.perResident), peopleIn(areas)];
  return each === undefined || !people ? undefined : each * people;
}

/** The pots as they stand in the draft; undefined while one of them is not whole. */
export function potsOf(form: Money): Pot[] | undefined {
  const pots = form.potKind === 'one' ? [commonPot(form)] : potsTyped(form).map((pot) => areaPot(form, pot));
  return pots.every((pot) => pot !== undefined) ? pots : undefined;
}

function commonPot(form: Money): Pot | undefined {
  const budgetCents = potCents(form, []);
  const name = form.potName.trim();
  if (budgetCents === undefined || name === '') return undefined;
  return { id: COMMON_POT, name, budgetCents, areas: [] };
}

function areaPot(form: Money, { id, name, areas }: PotTyped): Pot | undefined {
  const budgetCents = potCents(form, areas);
  if (budgetCents === undefined) return undefined;
  const typed = areas.map(({ area, residents }) => ({ id: area, residents: wholeIn(residents) || null }));
  return { id, name, budgetCents, areas: typed };
}

/** The names and ids that a project can be put into, whole or not. */
export const potChoices = (form: Money): { readonly id: string; readonly name: string }[] =>
  form.potKind === 'one' ? [{ id: COMMON_POT, name: form.potName }] : potsTyped(form);

/** Where a project is: with one pot there is nothing to choose, and what was an area's goes along into its union. */
export function potOfProject(form: Money, pot: string): string {
  if (form.potKind === 'one') return COMMON_POT;
  const found = potsTyped(form).find(
    ({ id, areas }) => id === pot || areas.some(({ area }) => potOfArea(area) === pot),
  );
  return found?.id ?? '';
}

/** Names of pots of so few residents that their ballots will probably not be published. */
export const fewVoters = (pots: readonly Pick<Pot, 'name' | 'areas'>[]): string[] =>
  pots.filter((pot) => (residentsOf(pot) ?? FEW_RESIDENTS) < FEW_RESIDENTS).map(({ name }) => name);

export const fewTyped = (form: Money): string[] =>
  form.potKind === 'one'
    ? []
    : potsTyped(form)
        .filter(({ areas }) => (peopleIn(areas) ?? FEW_RESIDENTS) < FEW_RESIDENTS)
        .map(({ name }) => name);
