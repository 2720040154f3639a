import type { MunicipalityView, TerritoryView } from '@talka/contracts';
import type { Language } from '@talka/i18n/browser';
import { useCall } from './api.js';
import { useLanguage } from './text.js';

/** A name in the language, or in Latvian, in which it is always known. */
export const nameIn = (name: MunicipalityView['name'], language: Language): string =>
  name[language] ?? name.lv;

const empty: TerritoryView = { municipalities: [], signatories: [] };

export interface Territory extends TerritoryView {
  readonly find: (id: string) => MunicipalityView | undefined;
  /** Names of parishes and towns of a municipality. */
  readonly areaNames: (municipality: string, areas: readonly string[]) => string[];
  /** The municipality's name in the reader's language; its id until the names are here. */
  readonly nameOf: (id: string) => string;
}

/** The nine municipalities, their areas and the twenty signatories. */
export function useTerritory(): Territory {
  const language = useLanguage();
  const { data = empty } = useCall('territory.read', {}, { staleTime: Infinity });
  const find = (id: string) => data.municipalities.find((municipality) => municipality.id === id);
  return {
    ...data,
    find,
    areaNames: (id, areas) =>
      (find(id)?.areas ?? []).filter((area) => areas.includes(area.id)).map(({ name }) => name),
    nameOf: (id) => {
      const found = find(id);
      return found ? nameIn(found.name, language) : id;
    },
  };
}
