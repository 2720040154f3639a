import type { HeritageCard } from '@talka/contracts';
import { saidIn } from '@talka/heritage';
import type { Language } from '@talka/i18n/browser';

/** How places are drawn: what lies elsewhere is not on the region's map. */
export const onMap = (places: readonly HeritageCard[], language: Language) =>
  places
    .filter(({ outside }) => !outside)
    .map(({ id, name, lat, lon, precision }) => {
      const said = saidIn(name, language);
      return {
        ...{ id, lat, lon, name: said.text, href: `/heritage/${id}`, exact: precision === 'site' },
        lang: said.isMissing ? said.language : undefined,
      };
    });

export type Drawn = ReturnType<typeof onMap>;
