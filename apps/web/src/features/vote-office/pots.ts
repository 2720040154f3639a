import type { OfficeVoteView } from '@talka/contracts';
import { centsIn, wholeIn } from '../../site/typed.js';
import type { VoteForm } from './vote-form.js';

export type Pot = OfficeVoteView['potList'][number];

/** The one pot of a whole municipality. */
export const COMMON_POT = 'common';
export const potOfArea = (area: string): string => `area-${area}`;

/**
 * A pot with fewer than five counted ballots publishes its outcome only, so that nobody's ballot is guessed. Where one
 * resident of twenty votes, a hundred residents give five ballots.
 */
export const FEW_RESIDENTS = 100;

type Money = Pick<VoteForm, 'potKind' | 'potName' | 'potEuros' | 'perResident' | 'areas'>;

/** What a pot may spend, in cents; undefined while what it is reckoned from is not typed. */
export function potCents(form: Omit<Money, 'potName' | 'areas'>, residents: string): number | undefined {
  if (form.potKind !== 'per-area-by-residents') return centsIn(form.potEuros);
  const [each, people] = [centsIn(form.perResident), wholeIn(residents)];
  return each === undefined || !people ? undefined : each * people;
}

/** The pots as they stand in the draft; undefined while one of them is not whole. */
export function potsOf(form: Money): Pot[] | undefined {
  const pots = form.potKind === 'one' ? [commonPot(form)] : form.areas.map((area) => areaPot(form, area));
  return pots.every((pot) => pot !== undefined) ? pots : undefined;
}

function commonPot(form: Money): Pot | undefined {
  const budgetCents = potCents(form, '');
  const name = form.potName.trim();
  if (budgetCents === undefined || name === '') return undefined;
  return { id: COMMON_POT, name, budgetCents, areas: [], residents: null };
}

function areaPot(form: Money, { area, name, residents }: VoteForm['areas'][number]): Pot | undefined {
  const budgetCents = potCents(form, residents);
  if (budgetCents === undefined) return undefined;
  const people = wholeIn(residents);
  return { id: potOfArea(area), name, budgetCents, areas: [area], residents: people ? people : null };
}

/** The names and ids that a project can be put into, whole or not. */
export const potChoices = (form: Money): { readonly id: string; readonly name: string }[] =>
  form.potKind === 'one'
    ? [{ id: COMMON_POT, name: form.potName }]
    : form.areas.map(({ area, name }) => ({ id: potOfArea(area), name }));

/** Where a project is: with one pot there is nothing to choose. */
export const potOfProject = (form: Money, pot: string): string =>
  form.potKind === 'one' ? COMMON_POT : (potChoices(form).find(({ id }) => id === pot)?.id ?? '');

/** Areas of so few residents that their ballots will probably not be published. */
export const fewVoters = (form: Pick<VoteForm, 'potKind' | 'areas'>): VoteForm['areas'] =>
  form.potKind === 'one'
    ? []
    : form.areas.filter(({ residents }) => (wholeIn(residents) ?? FEW_RESIDENTS) < FEW_RESIDENTS);
