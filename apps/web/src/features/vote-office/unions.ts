import type { MunicipalityView } from '@talka/contracts';
import { wholeIn } from '../../site/typed.js';
import type { AreasTyped as Typed, AreaTyped, UnionTyped } from './area-form.js';

type Places = MunicipalityView['areas'];

/** A pot as it is being drawn up: an area's, or a union's. */
export interface PotTyped {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly AreaTyped[];
}

export const potOfArea = (area: string): string => `area-${area}`;

const unionOf = ({ unions }: Typed, { union }: AreaTyped): UnionTyped | undefined =>
  unions.find(({ id }) => id === union);

export const areasOf = ({ areas }: Typed, union: string): AreaTyped[] =>
  areas.filter((one) => one.union === union);

/** A union that nobody named is called by the names of its areas. */
export const nameOfUnion = (form: Typed, { id, name }: UnionTyped): string =>
  name.trim() || namesOf(areasOf(form, id));
const namesOf = (areas: readonly { readonly name: string }[]): string =>
  areas.map(({ name }) => name).join(', ');

/** The pots in the order of their first areas; a union that has no area yet is none. */
export function potsTyped(form: Typed): PotTyped[] {
  const pots = new Map<string, PotTyped>();
  for (const area of form.areas) {
    const union = unionOf(form, area);
    const pot = union
      ? { id: union.id, name: nameOfUnion(form, union), areas: areasOf(form, union.id) }
      : { id: potOfArea(area.area), name: area.name, areas: [area] };
    pots.set(pot.id, pot);
  }
  return [...pots.values()];
}

/** How many residents live in these areas; undefined while it is not typed for each. */
export const peopleIn = (areas: readonly AreaTyped[]): number | undefined =>
  areas.reduce<number | undefined>((sum, { residents }) => {
    const people = wholeIn(residents);
    return sum === undefined || !people ? undefined : sum + people;
  }, 0);

/** The same areas with one of them chosen for a pot or for none, in the order of the municipality. */
export function withArea(form: Typed, places: Places, area: string, to: { union: string } | null): Typed {
  const areas = places.flatMap(({ id, name }) => {
    const known = form.areas.find((one) => one.area === id);
    if (id !== area) return known ? [known] : [];
    return to ? [{ ...(known ?? { area: id, name, residents: '' }), ...to }] : [];
  });
  return { ...form, areas };
}

export function withUnion({ unions, ...form }: Typed): Typed {
  const numbers = unions.map(({ id }) => Number(/^union-(\d+)$/.exec(id)?.[1] ?? 0));
  return { ...form, unions: [...unions, { id: `union-${1 + Math.max(0, ...numbers)}`, name: '' }] };
}

/** Its areas go on with a pot each. */
export const withoutUnion = ({ areas, unions }: Typed, union: string): Typed => ({
  areas: areas.map((one) => (one.union === union ? { ...one, union: '' } : one)),
  unions: unions.filter(({ id }) => id !== union),
});

/** Places that could join: chosen or not, but in no other union. */
export const mayJoin = (form: Typed, places: Places, union: string): Places =>
  places.filter(({ id }) => {
    const known = form.areas.find(({ area }) => area === id);
    const other = known && unionOf(form, known);
    return !other || other.id === union;
  });

/** Places in no pot, where some are in one: their residents would have nothing to vote on. */
export const leftOut = (inPots: readonly string[], places: Places): Places =>
  inPots.length === 0 ? [] : places.filter(({ id }) => !inPots.includes(id));

export const inPotsTyped = ({
  potKind,
  areas,
}: Pick<Typed, 'areas'> & { readonly potKind: string }): string[] =>
  potKind === 'one' ? [] : areas.map(({ area }) => area);
