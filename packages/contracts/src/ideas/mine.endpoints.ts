import { CATEGORIES, IDEA_STATUSES } from '@talka/ideas';
import { CASE_KINDS, OUTCOMES, REASON_CODES } from '@talka/moderation';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { FindingView } from '../feasibility/views.js';
import { AreaRef, Email, Instant, Language, MunicipalityRef, RawText, Uuid } from '../values.js';
import { FileView, Place, VersionView } from './views.js';

const person = { who: 'person' } as const;
const one = z.strictObject({ idea: Uuid });

export const ContentBody = z.strictObject({
  title: RawText,
  summary: RawText,
  why: RawText,
  task: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  category: z.enum(CATEGORIES).nullable(),
  municipality: MunicipalityRef.nullable(),
  area: AreaRef.nullable(),
  place: Place.nullable(),
  /** Euro cents. */
  cost: z.number().int().nullable(),
  language: Language,
});
export type ContentBody = z.output<typeof ContentBody>;

/** The same words in every language people are told in. */
export const Translated = z.strictObject({ lv: RawText, en: RawText, ru: RawText });

export const StatementView = z.strictObject({
  kind: z.enum(CASE_KINDS),
  outcome: z.enum(OUTCOMES),
  reason: z.enum(REASON_CODES).nullable(),
  ground: z.enum(['law', 'terms']).nullable(),
  words: z.string(),
  /** The same in every language people are told in, where it was sent so. */
  translations: Translated.nullable(),
  /** The office, not the official's name. */
  municipality: MunicipalityRef,
  at: Instant,
  automated: z.literal(false),
  /** Talka itself had put it before the moderator: the law asks for this to be said, too. */
  noticed: z.boolean(),
  appealUntil: Instant.nullable(),
});
export type StatementView = z.output<typeof StatementView>;

export const InvitationView = z.strictObject({
  id: Uuid,
  email: z.string(),
  state: z.enum(['invited', 'accepted', 'declined']),
});

export const MyIdeaCard = z.strictObject({
  id: Uuid,
  number: z.number().int().nullable(),
  title: z.string(),
  language: Language,
  status: z.enum(IDEA_STATUSES),
  /** Taken from everyone's sight by a decision. */
  hidden: z.boolean(),
  municipality: MunicipalityRef.nullable(),
  role: z.enum(['author', 'co-author']),
  support: z.number().int(),
  changedAt: Instant,
});
export type MyIdeaCard = z.output<typeof MyIdeaCard>;

export const MyIdeaView = z.strictObject({
  id: Uuid,
  number: z.number().int().nullable(),
  revision: z.number().int(),
  status: z.enum(IDEA_STATUSES),
  /** Taken from everyone's sight by a decision. */
  hidden: z.boolean(),
  role: z.enum(['author', 'co-author']),
  content: ContentBody,
  files: z.array(FileView),
  invitations: z.array(InvitationView),
  authors: z.array(z.string()),
  statements: z.array(StatementView),
  /** What was found of whether it can be carried out, the newest first. */
  findings: z.array(FindingView),
  /** What the author wrote back: answers and the grounds of appeals. */
  notes: z.array(z.strictObject({ text: z.string(), at: Instant, kind: z.enum(['answer', 'appeal']) })),
  appealPossible: z.boolean(),
  appealOpen: z.boolean(),
  versions: z.number().int(),
  path: z.array(z.strictObject({ status: z.enum(IDEA_STATUSES), at: Instant })),
  changedAt: Instant,
});
export type MyIdeaView = z.output<typeof MyIdeaView>;

const texts = ['text.too-long', 'text.control-characters', 'text.hidden-characters'] as const;
const content = [...texts, 'idea.cost-unreal', 'idea.place-outside'] as const;

export const listMyIdeas = endpoint('my-ideas.list', {
  access: person,
  output: z.strictObject({ ideas: z.array(MyIdeaCard) }),
});
export const startIdea = endpoint('my-ideas.start', {
  access: person,
  body: z.strictObject({ content: ContentBody }),
  output: MyIdeaView,
  status: 201,
  refusals: [...content, 'idea.too-many-drafts'],
});
export const readMyIdea = endpoint('my-ideas.read', {
  access: person,
  params: one,
  output: MyIdeaView,
  refusals: ['idea.not-found'],
});
export const saveIdea = endpoint('my-ideas.save', {
  access: person,
  params: one,
  body: z.strictObject({ revision: z.number().int(), content: ContentBody }),
  output: MyIdeaView,
  refusals: ['idea.not-found', 'idea.changed', 'idea.not-editable', ...content],
});
export const myVersions = endpoint('my-ideas.versions', {
  access: person,
  params: one,
  output: z.strictObject({ versions: z.array(VersionView) }),
  refusals: ['idea.not-found'],
});
export const submitMyIdea = endpoint('my-ideas.submit', {
  access: person,
  params: one,
  body: z.strictObject({
    revision: z.number().int(),
    answer: RawText.nullable(),
    /** Which call it is for; there is nothing to choose where one only takes ideas. */
    call: Uuid.nullish(),
  }),
  output: MyIdeaView,
  refusals: [
    'idea.not-found',
    'idea.call-not-chosen',
    'idea.changed',
    'idea.incomplete',
    'idea.answer-missing',
    'idea.no-open-call',
    'idea.too-many-waiting',
    'registration.area-elsewhere',
    'eligibility.too-young',
    'eligibility.lives-elsewhere',
    'eligibility.other-area',
    'eligibility.citizens-only',
    'state.not-possible',
    ...texts,
  ],
});
export const withdrawMyIdea = endpoint('my-ideas.withdraw', {
  access: person,
  params: one,
  body: z.strictObject({ revision: z.number().int() }),
  output: MyIdeaView,
  refusals: ['idea.not-found', 'idea.changed', 'state.not-possible'],
});
export const appealMyIdea = endpoint('my-ideas.appeal', {
  access: person,
  params: one,
  body: z.strictObject({ words: RawText }),
  output: MyIdeaView,
  refusals: ['idea.not-found', 'appeal.nothing-to-appeal', 'appeal.too-late', 'appeal.already', ...texts],
});

const files = [
  'idea.not-found',
  'idea.not-editable',
  'file.too-many',
  'file.too-large',
  'file.empty',
  'file.wrong-type',
  'file.unreadable',
  'file.too-many-pixels',
  'file.cut-short',
] as const;
export const addFile = endpoint('my-ideas.add-file', {
  access: person,
  params: one,
  rate: 'upload',
  upload: true,
  output: FileView,
  status: 201,
  refusals: files,
});
export const describeFile = endpoint('my-ideas.describe-file', {
  access: person,
  params: z.strictObject({ idea: Uuid, file: Uuid }),
  body: z.strictObject({ alt: RawText }),
  output: FileView,
  refusals: ['idea.not-found', 'file.not-found', 'idea.not-editable', ...texts],
});
export const removeFile = endpoint('my-ideas.remove-file', {
  access: person,
  params: z.strictObject({ idea: Uuid, file: Uuid }),
  output: noContent,
  status: 204,
  refusals: ['idea.not-found', 'file.not-found', 'idea.not-editable'],
});

export const inviteCoAuthor = endpoint('my-ideas.invite', {
  access: person,
  params: one,
  rate: 'letter',
  body: z.strictObject({ email: Email }),
  output: InvitationView,
  status: 201,
  refusals: ['idea.not-found', 'invitation.own-address', 'invitation.too-many', 'invitation.already'],
});
export const withdrawInvitation = endpoint('my-ideas.withdraw-invitation', {
  access: person,
  params: z.strictObject({ idea: Uuid, invitation: Uuid }),
  output: noContent,
  status: 204,
  refusals: ['idea.not-found', 'invitation.not-found'],
});
export const listInvitations = endpoint('invitations.list', {
  access: person,
  output: z.strictObject({
    invitations: z.array(z.strictObject({ id: Uuid, title: z.string(), from: z.string(), at: Instant })),
  }),
});
export const answerInvitation = endpoint('invitations.answer', {
  access: person,
  params: z.strictObject({ invitation: Uuid }),
  body: z.strictObject({ accept: z.boolean() }),
  output: noContent,
  status: 204,
  refusals: ['invitation.not-found'],
});
