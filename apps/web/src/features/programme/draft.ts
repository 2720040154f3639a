import type { OfficeEventView, ProgrammeEventDraft } from '@talka/contracts';
import { clockOf, momentOfClock } from '@talka/kernel';
import { STRAND_NAMES, type EventLanguage, type Genre } from '@talka/programme';

export const WRITTEN_IN = ['lv', 'en', 'ru', 'ltg'] as const;
type Written = (typeof WRITTEN_IN)[number];

/** An event as it is being typed: everything as text. */
export interface Typed {
  readonly titles: Readonly<Record<Written, string>>;
  readonly abouts: Readonly<Record<Written, string>>;
  readonly genre: Genre;
  readonly strand: string;
  readonly place: string;
  readonly placeMunicipality: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly languages: readonly EventLanguage[];
  readonly youngest: string;
  readonly oldest: string;
  readonly stepFree: boolean;
  readonly signLanguage: boolean;
  readonly price: string;
  readonly link: string;
  readonly fromDay: string;
  readonly fromTime: string;
  readonly untilDay: string;
  readonly untilTime: string;
  readonly asked: readonly string[];
}

const NOTHING: Readonly<Record<Written, string>> = { lv: '', en: '', ru: '', ltg: '' };

export const emptyEvent = (municipality: string): Typed => ({
  ...{
    titles: NOTHING,
    abouts: NOTHING,
    genre: 'music',
    strand: '',
    place: '',
    placeMunicipality: municipality,
  },
  ...{ latitude: '', longitude: '', languages: ['lv'], youngest: '', oldest: '', stepFree: false },
  ...{
    signLanguage: false,
    price: '',
    link: '',
    fromDay: '',
    fromTime: '',
    untilDay: '',
    untilTime: '',
    asked: [],
  },
});

const inEach = (event: OfficeEventView, what: 'title' | 'about'): Readonly<Record<Written, string>> => ({
  ...{ lv: event.texts.lv[what], en: event.texts.en?.[what] ?? '' },
  ...{ ru: event.texts.ru?.[what] ?? '', ltg: event.texts.ltg?.[what] ?? '' },
});

const typedNumber = (it: number | null | undefined): string =>
  it === null || it === undefined ? '' : String(it);

export function typedOf(event: OfficeEventView): Typed {
  const [from, until] = [clockOf(event.from), clockOf(event.until)];
  return {
    ...{ titles: inEach(event, 'title'), abouts: inEach(event, 'about') },
    ...{ genre: event.genre, strand: event.strand ?? '', place: event.place },
    placeMunicipality: event.placeMunicipality ?? '',
    latitude: typedNumber(event.coordinates?.latitude),
    longitude: typedNumber(event.coordinates?.longitude),
    ...{
      languages: event.languages,
      youngest: typedNumber(event.youngest),
      oldest: typedNumber(event.oldest),
    },
    ...{ stepFree: event.stepFree, signLanguage: event.signLanguage },
    ...{ price: event.price ?? '', link: event.link ?? '' },
    ...{ fromDay: from.day, fromTime: from.time, untilDay: until.day, untilTime: until.time },
    asked: event.asked.map(({ municipality }) => municipality),
  };
}

/** What cannot be sent as it stands, by the field in which it is. */
export type Unfit = 'from' | 'until' | 'coordinates' | 'languages';

/** @returns what is sent; or what stands in the way before anything is */
export function draftOf(typed: Typed): { readonly draft: ProgrammeEventDraft } | { readonly unfit: Unfit } {
  const from = momentOfClock({ day: typed.fromDay, time: typed.fromTime });
  if (!from) return { unfit: 'from' };
  const until = momentOfClock({ day: typed.untilDay, time: typed.untilTime });
  if (!until) return { unfit: 'until' };
  const coordinates = coordinatesOf(typed);
  if (coordinates === undefined) return { unfit: 'coordinates' };
  if (typed.languages.length === 0) return { unfit: 'languages' };
  const said = (language: Written) => ({ title: typed.titles[language], about: typed.abouts[language] });
  return {
    draft: {
      texts: { lv: said('lv'), en: said('en'), ru: said('ru'), ltg: said('ltg') },
      ...{ genre: typed.genre, strand: STRAND_NAMES.find((one) => one === typed.strand) ?? null },
      place: { name: typed.place, municipality: typed.placeMunicipality || null, coordinates },
      ...{
        languages: [...typed.languages],
        youngest: yearsIn(typed.youngest),
        oldest: yearsIn(typed.oldest),
      },
      ...{ stepFree: typed.stepFree, signLanguage: typed.signLanguage },
      ...{ price: typed.price.trim() === '' ? null : typed.price, link: typed.link.trim() || null },
      ...{ from: from.toISOString(), until: until.toISOString(), asked: [...typed.asked] },
    },
  };
}

const yearsIn = (typed: string): number | null => (/^\d{1,2}$/.test(typed) ? Number(typed) : null);

/** Both or neither; people write a comma where programs have a point. */
function coordinatesOf({
  latitude,
  longitude,
}: Typed): { latitude: number; longitude: number } | null | undefined {
  if (latitude.trim() === '' && longitude.trim() === '') return null;
  const [north, east] = [latitude, longitude].map((typed) =>
    /^-?\d{1,3}(?:[.,]\d{1,10})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : NaN,
  ) as [number, number];
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : undefined;
}
