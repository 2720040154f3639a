import { CASE_KINDS, OUTCOMES, REASON_CODES } from '@talka/moderation';
import { COMMENT_STATES } from '@talka/discussion';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { ContentBody, StatementView, Translated } from '../ideas/mine.endpoints.js';
import { FileView, IdeaCard, VersionView } from '../ideas/views.js';
import { Cursor, Instant, Language, MunicipalityRef, RawText, SearchText, Uuid } from '../values.js';

const moderator = { who: 'role-somewhere', roles: ['moderator', 'administrator'] } as const;
const one = z.strictObject({ case: Uuid });

export const ClaimView = z.strictObject({ by: Uuid, name: z.string(), until: Instant, mine: z.boolean() });

/** A line of the desk's queue. */
export const CaseCard = z.strictObject({
  id: Uuid,
  kind: z.enum(CASE_KINDS),
  subject: z.enum(['idea', 'comment']),
  looks: z.enum(['before', 'after']),
  title: z.string(),
  language: Language,
  municipality: MunicipalityRef,
  area: z.string(),
  openedAt: Instant,
  dueAt: Instant,
  again: z.boolean(),
  files: z.number().int(),
  /** How many have reported it. */
  reports: z.number().int(),
  claim: ClaimView.nullable(),
  decided: z.enum(OUTCOMES).nullable(),
});
export type CaseCard = z.output<typeof CaseCard>;

export const CaseView = CaseCard.extend({
  revision: z.number().int(),
  idea: z.strictObject({
    id: Uuid,
    number: z.number().int().nullable(),
    content: ContentBody,
    files: z.array(FileView),
    authors: z.array(
      z.strictObject({
        name: z.string(),
        age: z.number().int(),
        area: z.string(),
        municipality: MunicipalityRef,
        /** Ideas this person has handed in before. */
        earlier: z.number().int(),
      }),
    ),
    versions: z.array(VersionView),
  }),
  /** What is decided on, where it is something said about the idea. */
  comment: z
    .strictObject({
      id: Uuid,
      by: z.string(),
      language: Language,
      body: z.string(),
      state: z.enum(COMMENT_STATES),
    })
    .nullable(),
  /** What people hold against it; whoever has not signed in has no name. */
  held: z.array(
    z.strictObject({
      ground: z.enum(REASON_CODES),
      words: z.string(),
      by: z.string().nullable(),
      /** Talka itself has put it before a moderator, and for what; nobody has reported it then. */
      noticed: z.enum(['links', 'repeated']).nullable(),
      at: Instant,
    }),
  ),
  notes: z.array(z.strictObject({ text: z.string(), at: Instant, kind: z.enum(['answer', 'appeal']) })),
  statements: z.array(StatementView.extend({ by: z.string() })),
  similar: z.array(IdeaCard),
  /** What the municipality usually writes to a ground, where it has said so. */
  templates: z.array(z.strictObject({ reason: z.enum(REASON_CODES), words: Translated })),
  /** Who but the reader could decide an appeal against their decision. */
  secondPerson: z.enum(['colleague', 'pool', 'nobody']),
  /** Why the reader cannot decide this one, if so. */
  blocked: z
    .enum([
      'case.decided',
      'case.own-submission',
      'case.own-report',
      'case.declared-close',
      'case.own-project',
      'case.second-person-needed',
    ])
    .nullable(),
});
export type CaseView = z.output<typeof CaseView>;

export const listCases = endpoint('cases.list', {
  access: moderator,
  query: z.strictObject({
    municipality: MunicipalityRef.optional(),
    state: z.enum(['waiting', 'mine', 'decided']).default('waiting'),
    kind: z.enum(CASE_KINDS).optional(),
    language: Language.optional(),
    search: SearchText.max(200).optional(),
    sort: z.enum(['oldest', 'newest']).default('oldest'),
    after: Cursor.optional(),
  }),
  output: z.strictObject({
    cases: z.array(CaseCard),
    next: Cursor.nullable(),
    waiting: z.number().int(),
    oldestOpenedAt: Instant.nullable(),
    /** For which other municipalities the reader is on duty now. */
    onDuty: z.array(MunicipalityRef),
  }),
});
export const readCase = endpoint('cases.read', {
  access: moderator,
  params: one,
  output: CaseView,
  refusals: ['case.not-found'],
});
export const claimCase = endpoint('cases.claim', {
  access: moderator,
  params: one,
  output: CaseView,
  refusals: [
    'case.not-found',
    'case.held',
    'case.decided',
    'case.own-submission',
    'case.own-report',
    'case.declared-close',
    'case.own-project',
    'case.second-person-needed',
  ],
});
export const releaseCase = endpoint('cases.release', {
  access: moderator,
  params: one,
  output: CaseView,
  refusals: ['case.not-found'],
});
export const decideCase = endpoint('cases.decide', {
  access: moderator,
  params: one,
  body: z.strictObject({
    revision: z.number().int(),
    outcome: z.enum(OUTCOMES),
    reason: z.enum(REASON_CODES).nullable(),
    words: RawText,
    /** The same in every language people are told in; `words` is one of them, or they stand alone. */
    translations: Translated.nullish(),
    /** What is kept was reported without any ground: it counts by the rule against misuse. */
    unfounded: z.boolean().optional(),
  }),
  output: CaseView,
  refusals: [
    'case.not-found',
    'case.changed',
    'case.held',
    'case.decided',
    'case.own-submission',
    'case.own-report',
    'case.declared-close',
    'case.own-project',
    'case.second-person-needed',
    'case.appeal-is-yes-or-no',
    'case.outcome-of-another-kind',
    'decision.reason-missing',
    'state.not-possible',
    'idea.on-ballot',
    'text.empty',
    'text.too-short',
    'text.too-long',
    'text.control-characters',
    'text.hidden-characters',
  ],
});
