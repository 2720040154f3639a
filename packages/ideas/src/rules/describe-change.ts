import { diffArrays } from 'diff';
import type { Category, IdeaContent, IdeaPlace, Task } from '../idea.js';

export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface FieldChange {
  readonly field: 'title' | 'summary' | 'why';
  readonly parts: readonly TextPart[];
}

export type IdeaText = Pick<IdeaContent, 'title' | 'summary' | 'why'>;

/** What changed between two versions, word by word, for people to read; fields that stayed are left out. */
export function describeChange(before: IdeaText, after: IdeaText): FieldChange[] {
  return (['title', 'summary', 'why'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      parts: diffArrays(wordsOf(before[field]), wordsOf(after[field])).map((part) => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
        text: part.value.join(''),
      })),
    }));
}

/** Words, spaces and signs in their order. The library's own division takes Cyrillic letters for signs. */
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** What a version holds besides its text; what was not kept of an old version is left out. */
export interface IdeaDetails {
  readonly cost?: number | null | undefined;
  readonly place?: IdeaPlace | null | undefined;
  readonly task?: Task | null | undefined;
  readonly category?: Category | null | undefined;
  /** The area's name. */
  readonly area?: string | null | undefined;
  readonly files?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

interface Changed<F extends string, V> {
  readonly field: F;
  readonly before: V | null;
  readonly after: V | null;
}

export type DetailChange =
  | Changed<'cost', number>
  | Changed<'place', IdeaPlace>
  | Changed<'task', Task>
  | Changed<'category', Category>
  | Changed<'area', string>
  | { readonly field: 'files'; readonly added: readonly string[]; readonly removed: readonly string[] };

/** What changed beside the text, as values: each reader is told in their own language. */
export function describeDetails(before: IdeaDetails, after: IdeaDetails): DetailChange[] {
  const changes = (['area', 'place', 'cost', 'task', 'category'] as const).flatMap((field) =>
    differ(before[field], after[field])
      ? [{ field, before: before[field] ?? null, after: after[field] ?? null } as DetailChange]
      : [],
  );
  if (!before.files || !after.files) return changes;
  const added = namesMissingIn(before.files, after.files);
  const removed = namesMissingIn(after.files, before.files);
  return added.length + removed.length > 0 ? [...changes, { field: 'files', added, removed }] : changes;
}

type Files = NonNullable<IdeaDetails['files']>;

const namesMissingIn = (there: Files, here: Files): string[] =>
  here.filter(({ id }) => !there.some((file) => file.id === id)).map(({ name }) => name);

/** Values without cycles, whose keys may come in any order from the database. */
function differ(before: unknown, after: unknown): boolean {
  if (before === undefined || after === undefined) return false;
  return JSON.stringify(before, sorted) !== JSON.stringify(after, sorted);
}

const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
