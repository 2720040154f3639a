import type { ContentBody, MyIdeaView } from '@talka/contracts';
import { emptyContent, tidyContent, type IdeaContent } from '@talka/ideas';
import { parseEuros } from '@talka/kernel';

/** A text being written, as this device knows it. */
export interface Draft {
  readonly content: ContentBody;
  /** The cost as typed: "ap 1 200" stays what it is until it is an amount. */
  readonly cost: string;
  /** The answer to a moderator's questions. */
  readonly answer: string;
  /** Whose it is; null while a visitor writes. */
  readonly owner: string | null;
  /** The idea on the server, once it is there, and what its text was at `revision`. */
  readonly idea: string | null;
  readonly revision: number | null;
  readonly saved: ContentBody | null;
  /** What was sent to begin it on the server and is not answered yet, under its key: a reload may come before the answer. */
  readonly begun?: { readonly key: string; readonly content: ContentBody } | null;
}

export const newDraft = (language: ContentBody['language']): Draft => ({
  content: asBody(emptyContent(language)),
  cost: '',
  answer: '',
  owner: null,
  idea: null,
  revision: null,
  saved: null,
});

const costAsTyped = (cents: number | null): string =>
  cents === null ? '' : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

export const draftOf = (view: MyIdeaView, owner: string, answer = ''): Draft => ({
  content: view.content,
  cost: costAsTyped(view.content.cost),
  answer,
  owner,
  idea: view.id,
  revision: view.revision,
  saved: view.content,
});

/** Takes over what was typed into the cost field; what is no amount leaves the content without one. */
export const withCost = (draft: Draft, cost: string): Draft => ({
  ...draft,
  cost,
  content: { ...draft.content, cost: cost.trim() === '' ? null : (parseEuros(cost) ?? null) },
});

/** The domain's own shape of the content: the same values, its ids branded. */
export const asContent = (content: ContentBody): IdeaContent => content as IdeaContent;
const asBody = (content: IdeaContent): ContentBody => content as ContentBody;

const FIELDS = [
  'title',
  'summary',
  'why',
  'task',
  'category',
  'municipality',
  'area',
  'place',
  'cost',
  'language',
] as const satisfies readonly (keyof ContentBody)[];

export const sameContent = (a: ContentBody, b: ContentBody): boolean =>
  FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

export const isUnsaved = (draft: Draft): boolean =>
  draft.saved === null ? hasWords(draft) : !sameContent(draft.content, draft.saved);

/** Is there anything worth keeping? */
export const hasWords = ({ content }: Pick<Draft, 'content'>): boolean =>
  [content.title, content.summary, content.why].some((text) => text.trim() !== '');

const tidied = (content: ContentBody): ContentBody => {
  const tidy = tidyContent(asContent(content));
  return tidy.ok ? asBody(tidy.value) : content;
};

/**
 * Would this text over the server's lose nothing? So it is when whatever the server's has become since both were the
 * same reads the same here: a text saved from two windows at once, or a saving whose answer was lost.
 */
export function losesNothing({ content, saved }: Draft, theirs: ContentBody): boolean {
  const known = [tidied(content), ...(saved ? [tidied(saved)] : [])];
  return FIELDS.every((field) =>
    known.some((text) => JSON.stringify(text[field]) === JSON.stringify(theirs[field])),
  );
}

/** Goes on from what the server has now: what differs here is unsaved. */
export const onTopOf = (draft: Draft, server: MyIdeaView): Draft => ({
  ...draft,
  revision: server.revision,
  saved: server.content,
});

/** The text on this device beside the one on the server: which to go on with, or both when each has changed. */
export function reconcile(
  kept: Draft | null,
  view: MyIdeaView,
  owner: string,
): { readonly draft: Draft; readonly conflict: boolean } {
  const theirs = draftOf(view, owner, kept?.answer);
  if (!kept) return { draft: theirs, conflict: false };
  if (kept.revision === view.revision) return { draft: { ...kept, owner }, conflict: false };
  const arrived = sameContent(tidied(kept.content), view.content);
  if (arrived || !isUnsaved(kept)) return { draft: theirs, conflict: false };
  if (losesNothing(kept, view.content)) return { draft: { ...onTopOf(kept, view), owner }, conflict: false };
  return { draft: { ...kept, owner }, conflict: true };
}
