import { CATEGORIES, IDEA_STATUSES, PUBLIC_STATUSES } from '@talka/ideas';
import * as z from 'zod';
import { AssessmentView, BallotPlaceView } from '../feasibility/views.js';
import { AreaRef, Instant, Language, MunicipalityRef, Uuid } from '../values.js';

export const Point = z.strictObject({ lat: z.number(), lon: z.number() });
export const Place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), lat: z.number(), lon: z.number() }),
  z.strictObject({ kind: z.literal('outline'), points: z.array(Point).max(60) }),
]);

export const FileView = z.strictObject({
  id: Uuid,
  kind: z.enum(['picture', 'document']),
  name: z.string(),
  alt: z.string(),
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** Addresses within the site: a small and a large picture, or the document itself. */
  small: z.string().nullable(),
  large: z.string(),
});
export type FileView = z.output<typeof FileView>;

/** An idea as a list shows it. */
export const IdeaCard = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  summary: z.string(),
  language: Language,
  status: z.enum(PUBLIC_STATUSES),
  task: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  category: z.enum(CATEGORIES),
  municipality: MunicipalityRef,
  area: z.strictObject({ id: AreaRef, name: z.string() }),
  support: z.number().int(),
  supportNeeded: z.number().int(),
  publishedAt: Instant,
  picture: z.strictObject({ small: z.string(), alt: z.string() }).nullable(),
});
export type IdeaCard = z.output<typeof IdeaCard>;

export const Milestone = z.strictObject({ status: z.enum(IDEA_STATUSES), at: Instant });

export const IdeaPage = IdeaCard.extend({
  id: Uuid,
  why: z.string(),
  cost: z.number().int().nullable(),
  place: Place.nullable(),
  authors: z.array(z.string()),
  files: z.array(FileView),
  versions: z.number().int(),
  path: z.array(Milestone),
  /** The municipality's own words on it, if it said any when it decided. */
  answer: z
    .strictObject({ outcome: z.enum(['publish', 'return', 'refuse']), words: z.string(), at: Instant })
    .nullable(),
  /** What was found of it and what it would cost, the newest first; empty until something was found. */
  assessments: z.array(AssessmentView),
  /** The votes it was part of, the newest first. */
  ballots: z.array(BallotPlaceView),
  supportOpen: z.boolean(),
  /** About the reader: null for visitors. */
  mine: z.strictObject({ supported: z.boolean(), author: z.boolean(), following: z.boolean() }).nullable(),
});
export type IdeaPage = z.output<typeof IdeaPage>;

export const IdeaPoint = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  language: Language,
  municipality: MunicipalityRef,
  lat: z.number(),
  lon: z.number(),
});
export type IdeaPoint = z.output<typeof IdeaPoint>;

const changed = <F extends string, V extends z.ZodType>(field: F, value: V) =>
  z.strictObject({ field: z.literal(field), before: value.nullable(), after: value.nullable() });

/** A change beside the text. Costs are euro cents; an area is its name. */
export const DetailChange = z.discriminatedUnion('field', [
  changed('cost', z.number().int()),
  changed('place', Place),
  changed('task', z.union([z.literal(1), z.literal(2), z.literal(3)])),
  changed('category', z.enum(CATEGORIES)),
  changed('area', z.string()),
  z.strictObject({
    field: z.literal('files'),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
]);
export type DetailChange = z.output<typeof DetailChange>;

/** A field of an idea's text, word by word against what it was. */
export const FieldChange = z.strictObject({
  field: z.enum(['title', 'summary', 'why']),
  parts: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export type FieldChange = z.output<typeof FieldChange>;

export const VersionView = z.strictObject({
  number: z.number().int(),
  at: Instant,
  title: z.string(),
  summary: z.string(),
  why: z.string(),
  /** Word by word against the version before; empty for the first. */
  changes: z.array(FieldChange),
  /** Who suggested what is new in it; null where its authors wrote it, empty where whoever did is gone. */
  suggestedBy: z.string().nullable(),
  /** Place, cost, pictures and the rest, against the version before. */
  details: z.array(DetailChange),
});
export type VersionView = z.output<typeof VersionView>;
