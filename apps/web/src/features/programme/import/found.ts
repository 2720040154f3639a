import type { EventLanguage, Genre } from '@talka/programme';

/** An event as a file has it; undefined is what the file does not say. */
export interface FoundEvent {
  /** By which the file knows it, the same at every reading. */
  readonly uid: string;
  readonly title: string;
  readonly about: string;
  /** What is said of it in other languages; empty is nothing. */
  readonly also: Readonly<Record<'ltg' | 'en' | 'ru', { readonly title: string; readonly about: string }>>;
  readonly place: string;
  readonly placeMunicipality?: string | undefined;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly genre?: Genre | undefined;
  readonly languages?: readonly EventLanguage[] | undefined;
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly stepFree?: boolean | undefined;
  readonly signLanguage?: boolean | undefined;
  /** Null is free of charge. */
  readonly price?: string | null | undefined;
  readonly link: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** Why something in a file is not an event that could be taken over. */
export type Unreadable = 'no-time' | 'no-name' | 'called-off' | 'unknown-zone' | 'no-columns';

export interface Reading {
  readonly events: readonly FoundEvent[];
  /** What was passed over, by its name in the file. */
  readonly passedOver: readonly { readonly why: Unreadable; readonly name: string }[];
  /** How many have happened already. */
  readonly over: number;
  /** Events that come again so often that only the first were taken. */
  readonly cut: readonly string[];
}

/** Bytes. A year of a large city's calendar is a tenth of it. */
export const LARGEST_FILE = 5_000_000;
export const MOST_EVENTS = 1_000;
/** Of one event that comes again. */
export const MOST_TIMES = 60;

export const NOTHING_ALSO: FoundEvent['also'] = {
  ...{ ltg: { title: '', about: '' }, en: { title: '', about: '' }, ru: { title: '', about: '' } },
};
