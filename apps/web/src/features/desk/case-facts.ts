import type { CaseView } from '@talka/contracts';

/** What a moderator has read of a case: its text, files and letters, but not who holds it. */
export const contentMark = ({
  idea,
  comment,
  held,
  notes,
  statements,
}: Pick<CaseView, 'idea' | 'comment' | 'held' | 'notes' | 'statements'>): string =>
  JSON.stringify([
    idea.content,
    idea.files.map(({ id, alt }) => [id, alt]),
    idea.authors.map(({ name }) => name),
    comment?.body,
    held.length,
    notes.length,
    statements.length,
  ]);

type Statement = CaseView['statements'][number];
type Note = CaseView['notes'][number];
export type Letter =
  | { readonly from: 'desk'; readonly at: string; readonly statement: Statement }
  | { readonly from: 'author'; readonly at: string; readonly note: Note };

/** Statements and the author's answers in the order they were written. */
export const lettersOf = ({ statements, notes }: Pick<CaseView, 'statements' | 'notes'>): readonly Letter[] =>
  [
    ...statements.map((statement): Letter => ({ from: 'desk', at: statement.at, statement })),
    ...notes.map((note): Letter => ({ from: 'author', at: note.at, note })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** Why the reader cannot decide now. Someone else's hold counts only while it lasts. */
export function standing(
  view: Pick<CaseView, 'blocked' | 'claim'>,
  now: Date,
):
  | { readonly state: 'blocked'; readonly code: NonNullable<CaseView['blocked']> }
  | { readonly state: 'held'; readonly name: string; readonly until: string }
  | { readonly state: 'mine'; readonly until: string; readonly endsSoon: boolean }
  | { readonly state: 'free' } {
  if (view.blocked) return { state: 'blocked', code: view.blocked };
  const { claim } = view;
  const left = claim ? Date.parse(claim.until) - now.getTime() : 0;
  if (!claim || left <= 0) return { state: 'free' };
  if (!claim.mine) return { state: 'held', name: claim.name, until: claim.until };
  return { state: 'mine', until: claim.until, endsSoon: left <= SOON };
}
const SOON = 5 * 60_000;
