import type { ImportRow, ImportRowView } from '@talka/contracts';
import { EVENT_ABOUT, PLACE_NAME, type EventLanguage, type Genre } from '@talka/programme';
import type { FoundEvent } from './found.js';

/** What holds for every event of which a file does not say it. */
export interface Unsaid {
  readonly about: string;
  readonly place: string;
  readonly genre: Genre;
  readonly languages: readonly EventLanguage[];
  /** Empty is free of charge. */
  readonly price: string;
}

/** @param municipality where an event is held of which the file does not say it */
export function rowOf(found: FoundEvent, unsaid: Unsaid, municipality: string): ImportRow {
  const { ltg, en, ru } = found.also;
  const about = found.about.trim().length < EVENT_ABOUT.min ? unsaid.about : found.about;
  const place = found.place.trim().length < PLACE_NAME.min ? unsaid.place : found.place;
  return {
    uid: found.uid,
    draft: {
      texts: { lv: { title: found.title, about }, ltg, en, ru },
      ...{ genre: found.genre ?? unsaid.genre, strand: null },
      place: {
        ...{ name: place, municipality: found.placeMunicipality ?? municipality },
        coordinates: found.coordinates,
      },
      languages: [...(found.languages ?? unsaid.languages)],
      ...{ youngest: found.youngest, oldest: found.oldest },
      ...{ stepFree: found.stepFree ?? false, signLanguage: found.signLanguage ?? false },
      price: found.price === undefined ? unsaid.price.trim() || null : found.price,
      ...{ link: found.link, from: found.from.toISOString(), until: found.until.toISOString() },
    },
  };
}

export const CHANGES = ['words', 'time', 'place', 'else'] as const;
export type Change = (typeof CHANGES)[number];

/** What has changed, as people speak of it. */
export function changesOf({ fields }: Pick<ImportRowView, 'fields'>): Change[] {
  const kind = (field: string): Change =>
    /^(?:title|about)-/.test(field)
      ? 'words'
      : field === 'from' || field === 'until'
        ? 'time'
        : field === 'place' || field === 'placeMunicipality' || field === 'coordinates'
          ? 'place'
          : 'else';
  const kinds = new Set(fields.map(kind));
  return CHANGES.filter((one) => kinds.has(one));
}
