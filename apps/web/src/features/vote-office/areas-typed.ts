import type { MunicipalityView, OfficeVoteView } from '@talka/contracts';
import type { AreasTyped } from './area-form.js';
import { potOfArea } from './unions.js';

type Pot = OfficeVoteView['potList'][number];
type Places = MunicipalityView['areas'];

const namesOf = ({ areas }: Pot, places: Places): string =>
  places
    .filter(({ id }) => areas.some((area) => area.id === id))
    .map(({ name }) => name)
    .join(', ');

/** A pot of several areas, or one that has a name of its own. */
const isUnion = (pot: Pot, places: Places): boolean =>
  pot.areas.length > 1 || (pot.areas.length === 1 && pot.name !== namesOf(pot, places));

/** The areas and unions of pots that are on the server, in the order of the municipality. */
export function areasTyped(pots: readonly Pot[], places: Places): AreasTyped {
  const unions = pots.filter((pot) => isUnion(pot, places));
  return {
    areas: places.flatMap(({ id, name }) =>
      pots.flatMap((pot) =>
        pot.areas
          .filter((area) => area.id === id)
          .map(({ residents }) => ({
            ...{ area: id, name, residents: residents === null ? '' : String(residents) },
            union: unions.includes(pot) ? pot.id : '',
          })),
      ),
    ),
    unions: unions.map((pot) => ({ id: pot.id, name: pot.name === namesOf(pot, places) ? '' : pot.name })),
  };
}

/** A pot of one area is called by its area, whatever it was called. */
export function potTyped(pots: readonly Pot[], places: Places, id: string): string {
  const pot = pots.find((one) => one.id === id);
  const [area] = pot?.areas ?? [];
  return pot && area && !isUnion(pot, places) ? potOfArea(area.id) : id;
}
