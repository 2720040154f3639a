import { LETTER_COURSES, LETTER_STATES } from '@talka/newsletters';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { AreaRef, Instant, Language, MunicipalityRef, RawText, Uuid } from '../values.js';
import { Topics } from './news.endpoints.js';

const office = { who: 'role-here', roles: ['administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const letterHere = z.strictObject({ ...here.shape, letter: Uuid });
const revision = z.number().int();

const text = z.strictObject({ subject: RawText, body: RawText });
const Words = z.strictObject({ lv: text, en: text, ru: text });
/** Whom a letter is for. No areas: all; no topics: whoever wants all news. */
const segment = { areas: z.array(AreaRef).max(200), topics: Topics };
const draft = { words: Words, ...segment };

/** How far a letter is; `of` counts its recipients, 0 for a draft. */
const progress = {
  of: z.number().int(),
  sent: z.number().int(),
  failed: z.number().int(),
  leftOut: z.number().int(),
};
const course = {
  id: Uuid,
  state: z.enum(LETTER_STATES),
  /** Who wrote it last. */
  by: z.string(),
  changedAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  progress: z.strictObject(progress),
};

export const LetterCard = z.strictObject({ ...course, subject: z.string() });
export type LetterCard = z.output<typeof LetterCard>;
export const LetterView = z.strictObject({ ...course, revision, ...draft });
export type LetterView = z.output<typeof LetterView>;

const texts = ['text.too-long', 'text.control-characters', 'text.hidden-characters'] as const;
const changes = ['letter.not-found', 'letter.on-its-way', 'letter.changed'] as const;
const whole = ['letter.empty', 'letter.half-written'] as const;

/** The newest letters; how many addresses want the municipality's news, and from how many letters came back. */
export const listLetters = endpoint('letters.list', {
  access: office,
  params: here,
  output: z.strictObject({
    letters: z.array(LetterCard),
    readers: z.number().int(),
    parked: z.number().int(),
  }),
});
/** To how many addresses a letter would go now. */
export const countRecipients = endpoint('letters.count', {
  access: office,
  params: here,
  body: z.strictObject(segment),
  output: z.strictObject({ recipients: z.number().int() }),
  remembered: false,
  rate: 'search',
});
export const draftLetter = endpoint('letters.draft', {
  access: office,
  params: here,
  body: z.strictObject(draft),
  output: LetterView,
  status: 201,
  refusals: ['letter.too-many-drafts', 'news.area-elsewhere', ...texts],
});
export const readLetter = endpoint('letters.read', {
  access: office,
  params: letterHere,
  output: LetterView,
  refusals: ['letter.not-found'],
});
export const saveLetter = endpoint('letters.save', {
  access: office,
  params: letterHere,
  body: z.strictObject({ revision, ...draft }),
  output: LetterView,
  refusals: ['news.area-elsewhere', ...changes, ...texts],
});
export const dropLetter = endpoint('letters.drop', {
  access: office,
  params: letterHere,
  query: z.strictObject({ revision: z.coerce.number().int() }),
  output: z.strictObject({ dropped: z.literal(true) }),
  refusals: [...changes],
});
/** Sends it to whoever asks, as a reader of a language gets it. */
export const tryLetter = endpoint('letters.try', {
  access: office,
  params: letterHere,
  body: z.strictObject({ revision, language: Language }),
  rate: 'letter',
  status: 202,
  output: z.strictObject({ promised: z.literal(true) }),
  refusals: ['news.no-address', ...changes, ...whole],
});
export const startLetter = endpoint('letters.start', {
  access: office,
  params: letterHere,
  body: z.strictObject({ revision }),
  output: LetterView,
  refusals: ['letter.nobody', ...changes, ...whole],
});
export const steerLetter = endpoint('letters.steer', {
  access: office,
  params: letterHere,
  body: z.strictObject({ act: z.enum(LETTER_COURSES) }),
  output: LetterView,
  refusals: ['letter.not-found', 'letter.not-sending', 'letter.not-paused', 'letter.not-on-its-way'],
});
