import { ANSWERS, EVENT_LANGUAGES, GENRES, IMPORT_ROWS } from '@talka/programme';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Cursor, Instant, MunicipalityRef, PublicNumber, RawText, SearchText } from '../values.js';
import {
  ClashView,
  ImportRow,
  ImportRowView,
  OfficeEventCard,
  OfficeEventView,
  ProgrammeEventCard,
  ProgrammeEventDraft,
  ProgrammeEventView,
} from './views.js';

const person = { who: 'person' } as const;
const anyone = { who: 'anyone' } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const one = z.strictObject({ number: PublicNumber });
const here = z.strictObject({ municipality: MunicipalityRef });
const at = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });
const Yes = z.literal('yes').optional();
const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;
const written = [
  ...([
    'programme-event.place-unknown',
    'programme-event.asks-itself',
    'programme-event.link-wrong',
  ] as const),
  ...(['programme-event.ages-wrong', 'programme-event.ends-before', 'programme-event.too-long'] as const),
  ...(['programme-event.past', 'programme-event.too-far'] as const),
  ...texts,
] as const;

/** What somebody looks for. */
export const ProgrammeQuery = z.strictObject({
  /** Such as happen between the two; without them, from now on. */
  from: Instant.optional(),
  until: Instant.optional(),
  /** Held there. */
  municipality: MunicipalityRef.optional(),
  /** Held there, or in a municipality not far from it. */
  near: MunicipalityRef.optional(),
  genre: z.enum(GENRES).optional(),
  language: z.enum(EVENT_LANGUAGES).optional(),
  age: z.coerce.number().int().min(0).max(120).optional(),
  stepFree: Yes,
  signLanguage: Yes,
  free: Yes,
  q: SearchText.max(100).optional(),
});
export type ProgrammeQuery = z.output<typeof ProgrammeQuery>;

/** In the order in which they begin; a page of them, and where the next one starts. */
export const listProgrammeEvents = endpoint('programme-events.list', {
  access: anyone,
  cache: 'public',
  query: ProgrammeQuery.extend({
    after: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(500).optional(),
  }),
  output: z.strictObject({ events: z.array(ProgrammeEventCard), next: Cursor.nullable() }),
});
export const readProgrammeEvent = endpoint('programme-events.read', {
  access: anyone,
  cache: 'public',
  params: one,
  output: ProgrammeEventView,
  refusals: ['programme-event.not-found'],
});

const Saved = z.strictObject({ events: z.array(ProgrammeEventCard) });
/** What somebody wants to go to, as far as it is not over. */
export const listSaved = endpoint('my-programme.list', { access: person, output: Saved });
/** They are told when it is moved or called off. */
export const saveEvent = endpoint('my-programme.save', {
  access: person,
  params: one,
  output: Saved,
  refusals: [
    ...(['programme-event.not-found', 'programme-event.cancelled'] as const),
    ...(['programme-event.over', 'programme-event.too-many-saved'] as const),
  ],
});
export const dropEvent = endpoint('my-programme.drop', {
  access: person,
  params: one,
  output: Saved,
  refusals: ['programme-event.not-found'],
});

/** What others plan for the same people on that evening. It warns, and refuses nothing. */
export const findClashes = endpoint('office-programme.clashes', {
  access: administrator,
  params: here,
  body: z.strictObject({
    from: Instant,
    until: Instant,
    languages: z.array(z.enum(EVENT_LANGUAGES)).max(EVENT_LANGUAGES.length),
    youngest: z.number().int().min(0).max(120).nullable(),
    oldest: z.number().int().min(0).max(120).nullable(),
    /** Where it will be held. */
    placeMunicipality: MunicipalityRef.nullable(),
  }),
  output: z.strictObject({ clashes: z.array(ClashView) }),
});

/** What is not over: the municipality's own, and what it is asked to carry with others. */
export const listOfficeEvents = endpoint('office-programme.list', {
  access: administrator,
  params: here,
  output: z.strictObject({ events: z.array(OfficeEventCard) }),
});
/**
 * Takes events over from a file that was read elsewhere: new ones become drafts, known ones say what the file says now. What somebody
 * here has rewritten since, called off, or what is over, stays. With `apply` false nothing is written, and the rows tell what would be.
 */
export const importEvents = endpoint('office-programme.import', {
  access: administrator,
  params: here,
  body: z.strictObject({ apply: z.boolean(), rows: z.array(ImportRow).min(1).max(IMPORT_ROWS) }),
  output: z.strictObject({ rows: z.array(ImportRowView) }),
  // The same rows again are found again by their names.
  remembered: false,
  bodyBytes: 2_000_000,
});
export const readOfficeEvent = endpoint('office-programme.read', {
  access: administrator,
  params: at,
  output: OfficeEventView,
  refusals: ['programme-event.not-found'],
});
export const planEvent = endpoint('office-programme.plan', {
  access: administrator,
  params: here,
  body: ProgrammeEventDraft,
  output: OfficeEventView,
  status: 201,
  refusals: written,
});
export const changeEvent = endpoint('office-programme.change', {
  access: administrator,
  params: at,
  body: z.strictObject({ revision: z.number().int(), draft: ProgrammeEventDraft }),
  output: OfficeEventView,
  refusals: [
    ...(['programme-event.not-found', 'programme-event.cancelled'] as const),
    ...(['programme-event.over', 'programme-event.changed'] as const),
    ...written,
  ],
});
export const publishEvent = endpoint('office-programme.publish', {
  access: administrator,
  params: at,
  output: OfficeEventView,
  refusals: [
    ...(['programme-event.not-found', 'programme-event.published'] as const),
    ...(['programme-event.cancelled', 'programme-event.over'] as const),
  ],
});
export const cancelEvent = endpoint('office-programme.cancel', {
  access: administrator,
  params: at,
  body: z.strictObject({ words: RawText }),
  output: OfficeEventView,
  refusals: [
    ...(['programme-event.not-found', 'programme-event.cancelled', 'programme-event.over'] as const),
    ...texts,
  ],
});
/** A municipality that is asked carries it too, or does not: an act of its own. */
export const answerAsked = endpoint('office-programme.answer', {
  access: administrator,
  params: at,
  body: z.strictObject({ answer: z.enum(ANSWERS) }),
  output: z.strictObject({ events: z.array(OfficeEventCard) }),
  refusals: [
    ...(['programme-event.not-found', 'programme-event.not-asked'] as const),
    ...(['programme-event.cancelled', 'programme-event.over', 'programme-event.changed'] as const),
  ],
});
