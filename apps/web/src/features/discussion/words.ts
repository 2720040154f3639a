import type { DiscussionPerson } from '@talka/contracts';
import { piecesOf } from '@talka/discussion';

/** People by their numbers in a discussion. */
export type People = ReadonlyMap<number, string | null>;

/** A body as it is typed: with names where it is kept with numbers. */
export const asTyped = (body: string, people: People): string =>
  piecesOf(body)
    .map((piece) => (piece.kind === 'words' ? piece.words : `@${people.get(piece.number) ?? ''}`))
    .join('');

/** What was typed as it is kept: the longest name first, for one may begin another. */
export function asKept(typed: string, chosen: readonly DiscussionPerson[]): string {
  const longestFirst = [...chosen].sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0));
  return longestFirst.reduce(
    (body, { number, name }) => (name ? body.replaceAll(`@${name}`, `@{${number}}`) : body),
    typed,
  );
}

/** The name that is being typed where the caret stands, after an @; undefined where there is none. */
export function nameBegun(typed: string, caret: number): string | undefined {
  const [, begun] = /(?:^|[\s(])@([^\s@{}]{1,30}(?: [^\s@{}]{0,30})?)$/u.exec(typed.slice(0, caret)) ?? [];
  return begun;
}

/** What was typed, with a name chosen for the one that was begun; and where the caret goes. */
export function withName(typed: string, caret: number, name: string): { typed: string; caret: number } {
  const begun = nameBegun(typed, caret) ?? '';
  const before = `${typed.slice(0, caret - begun.length)}${name} `;
  return { typed: before + typed.slice(caret).replace(/^ /, ''), caret: before.length };
}
