import type { AreaId, Brand, Cents, MunicipalityId, PersonId } from '@talka/kernel';
import type { ProcessId } from '@talka/processes';
import type { Language } from '@talka/territory';
import { isPublic, type IdeaStatus } from './statuses.js';

export type IdeaId = Brand<string, 'IdeaId'>;
export const ideaId = (id: string): IdeaId => id as IdeaId;

/** The memorandum's tasks: heritage and tourism; culture programme; learning and civic life. */
export const TASKS = [1, 2, 3] as const;
export type Task = (typeof TASKS)[number];

export const CATEGORIES = [
  'heritage',
  'events',
  'nature-and-paths',
  'play-and-sport',
  'learning',
  'safety-and-access',
  'youth',
  'tourism',
  'crafts',
  'places-and-greenery',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Where it would happen, WGS 84: for the map only, never to decide residence. */
export type IdeaPlace =
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'outline'; readonly points: readonly { readonly lat: number; readonly lon: number }[] };

/** What an idea says. A draft may have gaps; a submitted idea has none but the optional parts. */
export interface IdeaContent {
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly task: Task | null;
  readonly category: Category | null;
  readonly municipality: MunicipalityId | null;
  readonly area: AreaId | null;
  readonly place: IdeaPlace | null;
  /** The author's rough guess. */
  readonly cost: Cents | null;
  readonly language: Language;
}

export const emptyContent = (language: Language): IdeaContent => ({
  title: '',
  summary: '',
  why: '',
  task: null,
  category: null,
  municipality: null,
  area: null,
  place: null,
  cost: null,
  language,
});

export interface Idea {
  readonly id: IdeaId;
  readonly status: IdeaStatus;
  /** Taken from everyone's sight by a decision, wherever it stands; its place waits for it. */
  readonly hidden: boolean;
  /** Counts every change; a save that names an older one is refused, so nobody overwrites what they have not seen. */
  readonly revision: number;
  readonly process: ProcessId | null;
  readonly author: PersonId;
  readonly coAuthors: readonly PersonId[];
  readonly content: IdeaContent;
  readonly files: number;
  readonly publishedAt: Date | null;
}

/** Does everyone see it? */
export const isShown = (idea: Pick<Idea, 'status' | 'hidden'>): boolean =>
  isPublic(idea.status) && !idea.hidden;

export const isAuthor = (idea: Pick<Idea, 'author' | 'coAuthors'>, person: PersonId): boolean =>
  idea.author === person || idea.coAuthors.includes(person);
