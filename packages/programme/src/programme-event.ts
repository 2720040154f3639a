import { DAY, type Brand, type MunicipalityId } from '@talka/kernel';
import { LANGUAGES, type Language } from '@talka/territory';

export type ProgrammeEventId = Brand<string, 'ProgrammeEventId'>;
export const programmeEventId = (id: string): ProgrammeEventId => id as ProgrammeEventId;

export const GENRES = [
  ...(['music', 'festival', 'exhibition', 'theatre', 'dance', 'film', 'literature'] as const),
  ...(['crafts', 'tradition', 'talk', 'tour', 'other'] as const),
] as const;
export type Genre = (typeof GENRES)[number];

/** What is spoken or sung; `none` is for what needs no words. */
export const EVENT_LANGUAGES = ['lv', 'ltg', 'en', 'ru', 'none'] as const;
export type EventLanguage = (typeof EVENT_LANGUAGES)[number];

/** The threads of the programme, each in the service of one task of the memorandum. */
export const STRANDS = {
  ...{ heritage: 1, makers: 1, stages: 2, 'new-work': 2, learning: 3, neighbours: 3 },
} as const satisfies Record<string, 1 | 2 | 3>;
export type Strand = keyof typeof STRANDS;
export const STRAND_NAMES = Object.keys(STRANDS) as readonly Strand[];

/** Empty is what is not said in that language: it is read in Latvian, and marked so. */
export interface EventText {
  readonly title: string;
  readonly about: string;
}
export type EventTexts = { readonly lv: EventText } & {
  readonly [L in Language]?: EventText | undefined;
};

/** What is read in a language, and in which it is written. */
export function textIn(
  texts: EventTexts,
  language: Language,
  what: keyof EventText,
): { readonly words: string; readonly language: Language } {
  const words = texts[language]?.[what];
  return words ? { words, language } : { words: texts.lv[what], language: 'lv' };
}

/** The languages in which something is still unsaid. */
export const unsaidIn = (texts: EventTexts): Language[] =>
  LANGUAGES.filter((language) => !texts[language]?.title || !texts[language].about);

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface EventPlace {
  readonly name: string;
  /** Null for a place in none of the municipalities: with partners elsewhere. */
  readonly municipality: string | null;
  readonly coordinates: Coordinates | null;
}

/** What a municipality says of something that will happen. */
export interface EventContent {
  readonly texts: EventTexts;
  readonly genre: Genre;
  readonly strand: Strand | null;
  readonly place: EventPlace;
  readonly languages: readonly EventLanguage[];
  /** Years; null is no bound. */
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly stepFree: boolean;
  readonly signLanguage: boolean;
  /** Null is free of charge. */
  readonly price: string | null;
  readonly link: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** Exhibitions stay for months; nothing stays for years. */
export const LONGEST = 366 * DAY;
/** Nobody plans an evening further ahead. */
export const FARTHEST = 5 * 366 * DAY;
/** As many municipalities as there are, but the one that asks. */
export const MOST_ASKED = 12;

export const EVENT_STATES = ['draft', 'published', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];
export const ANSWERS = ['agreed', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface ProgrammeEvent {
  readonly id: ProgrammeEventId;
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly state: EventState;
  /** It is announced, or was before it was called off. */
  readonly isPublic: boolean;
  readonly revision: number;
  readonly from: Date;
  readonly until: Date;
  /** Where it is held, in words. */
  readonly place: string;
}
