import {
  ANSWERS,
  EVENT_LANGUAGES,
  EVENT_STATES,
  GENRES,
  IMPORT_OUTCOMES,
  STRANDS,
  type Strand,
} from '@talka/programme';
import * as z from 'zod';
import { Instant, LocalName, MunicipalityRef } from '../values.js';

const Years = z.number().int().min(0).max(120);
const facts = {
  genre: z.enum(GENRES),
  languages: z.array(z.enum(EVENT_LANGUAGES)).min(1).max(EVENT_LANGUAGES.length),
  youngest: Years.nullable(),
  oldest: Years.nullable(),
  stepFree: z.boolean(),
  signLanguage: z.boolean(),
};
const strand = z.enum(Object.keys(STRANDS) as [Strand, ...Strand[]]).nullable();
const Coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** What is said in a language; empty is what is not said in it. */
const Said = z.strictObject({ title: z.string().max(20_000), about: z.string().max(20_000) });
const texts = z.strictObject({ lv: Said, ltg: Said.optional(), en: Said.optional(), ru: Said.optional() });

/** As an office writes it. */
export const ProgrammeEventDraft = z.strictObject({
  ...facts,
  texts,
  strand,
  place: z.strictObject({
    name: z.string().max(1_000),
    /** Null for a place in none of the municipalities. */
    municipality: MunicipalityRef.nullable(),
    coordinates: Coordinates.nullable(),
  }),
  /** Null is free of charge. */
  price: z.string().max(1_000).nullable(),
  link: z.string().max(1_000).nullable(),
  from: Instant,
  until: Instant,
  /** Municipalities that are asked to carry it too. */
  asked: z.array(MunicipalityRef).max(20),
});
export type ProgrammeEventDraft = z.output<typeof ProgrammeEventDraft>;

const card = {
  ...facts,
  number: z.number().int(),
  /** Who has planned it. */
  municipality: MunicipalityRef,
  place: z.string(),
  placeMunicipality: MunicipalityRef.nullable(),
  price: z.string().nullable(),
  from: Instant,
  until: Instant,
};
/** In a list; its title in those languages in which it is said. */
export const ProgrammeEventCard = z.strictObject({ ...card, title: LocalName, cancelled: z.boolean() });
export type ProgrammeEventCard = z.output<typeof ProgrammeEventCard>;

const whole = {
  ...card,
  texts,
  strand,
  coordinates: Coordinates.nullable(),
  /** The coordinates lie beyond the nine municipalities. */
  outside: z.boolean(),
  link: z.string().nullable(),
  revision: z.number().int(),
  cancelled: z.strictObject({ at: Instant, why: z.string() }).nullable(),
};
export const ProgrammeEventView = z.strictObject({
  ...whole,
  /** Who carries it too, and has said so. */
  producers: z.array(MunicipalityRef),
});
export type ProgrammeEventView = z.output<typeof ProgrammeEventView>;

const asked = z.array(z.strictObject({ municipality: MunicipalityRef, answer: z.enum(ANSWERS).nullable() }));
export const OfficeEventView = z.strictObject({ ...whole, state: z.enum(EVENT_STATES), asked });
export type OfficeEventView = z.output<typeof OfficeEventView>;

/** What another municipality plans for the same people on the same evening. A draft is told of without its name. */
export const ClashView = z.strictObject({
  number: z.number().int().nullable(),
  title: z.string().nullable(),
  municipality: MunicipalityRef,
  genre: z.enum(GENRES),
  place: z.string().nullable(),
  placeMunicipality: MunicipalityRef.nullable(),
  from: Instant,
  until: Instant,
});
export type ClashView = z.output<typeof ClashView>;

export const OfficeEventCard = z.strictObject({
  ...card,
  title: LocalName,
  state: z.enum(EVENT_STATES),
  asked,
  /** In which languages something of it is not said yet. */
  unsaid: z.array(z.enum(['lv', 'ltg', 'en', 'ru'])),
  clashes: z.array(ClashView),
});
export type OfficeEventCard = z.output<typeof OfficeEventCard>;

/** An event of a file, and the name by which that file knows it whenever it is read. */
export const ImportRow = z.strictObject({
  uid: z.string().min(1).max(300),
  draft: ProgrammeEventDraft.omit({ asked: true }),
});
export type ImportRow = z.output<typeof ImportRow>;

/** What becomes of a row. */
export const ImportRowView = z.strictObject({
  uid: z.string(),
  number: z.number().int().nullable(),
  outcome: z.enum([...IMPORT_OUTCOMES, 'refused']),
  /** In which fields the file says something else than when it was last taken over. */
  fields: z.array(z.string()),
  refusal: z
    .strictObject({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      field: z.string().nullable(),
    })
    .nullable(),
});
export type ImportRowView = z.output<typeof ImportRowView>;
