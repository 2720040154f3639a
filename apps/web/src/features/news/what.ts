import type { InterestView } from '@talka/contracts';
import { useTerritory } from '../../site/territory.js';
import { useText } from '../../site/text.js';

/** What somebody gets, in words: whose news, of which place, about what. */
export function useWhat(): (interest: InterestView) => string {
  const t = useText('news', 'public');
  const { nameOf, areaNames } = useTerritory();
  return ({ municipality, area, topics }) => {
    const [place] = area === null ? [] : areaNames(municipality, [area]);
    const name = place === undefined ? nameOf(municipality) : `${nameOf(municipality)}, ${place}`;
    const about = topics.map((topic) => t(`category.${topic}`)).join(', ');
    return t('news.about', { name, what: about || t('news.all-topics') });
  };
}
