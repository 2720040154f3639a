import type { ProgrammeEventCard } from '@talka/contracts';
import { clockOf, dayInRiga } from '@talka/kernel';
import { useTerritory } from '../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../site/text.js';

type Times = Pick<ProgrammeEventCard, 'from' | 'until'>;
type Ages = Pick<ProgrammeEventCard, 'youngest' | 'oldest'>;
type Place = Pick<ProgrammeEventCard, 'place' | 'placeMunicipality'>;

/** A title in the reader's language, or in Latvian and marked so. */
export function useTitle(title: ProgrammeEventCard['title']): {
  readonly words: string;
  readonly lang: string;
} {
  const language = useLanguage();
  const own = title[language];
  return own ? { words: own, lang: language } : { words: title.lv, lang: 'lv' };
}

/** The facts of an event in words. */
export function useSaid() {
  const t = useText('programme');
  const { day, time, date } = useFormats();
  const { nameOf } = useTerritory();
  const isMidnight = (at: string): boolean => clockOf(at).time === '00:00';
  return {
    when: ({ from, until }: Times): string =>
      dayInRiga(new Date(from)) === dayInRiga(new Date(Date.parse(until) - 1))
        ? `${day(from)}, ${time(from)}–${time(until)}`
        : [from, until]
            .map((at, end) =>
              isMidnight(at) ? date(new Date(Date.parse(at) - end)) : `${date(at)}, ${time(at)}`,
            )
            .join(' – '),
    ages: ({ youngest, oldest }: Ages): string =>
      youngest !== null && oldest !== null
        ? t('happening.ages-both', { from: youngest, until: oldest })
        : youngest !== null
          ? t('happening.ages-from', { from: youngest })
          : oldest !== null
            ? t('happening.ages-until', { until: oldest })
            : t('happening.ages-all'),
    where: ({ place, placeMunicipality }: Place): string =>
      `${place}, ${placeMunicipality === null ? t('happening.elsewhere') : nameOf(placeMunicipality)}`,
  };
}
