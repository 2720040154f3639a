import { decideBallot } from '@talka/voting';
import { blankOf, type Paper, type Sheet } from './papers.js';

/** What the device keeps of a ballot being filled in. Nothing of it is ever sent. */
export interface KeptSheet {
  /** Draws the order in which this voter sees the projects. */
  readonly seed: number;
  readonly sheet: Sheet;
}

/** A name under which two people at one computer do not meet each other's choices. */
export const sheetName = (vote: number, owner: string): string => `vote:${vote}:${owner}`;

/** What was kept, as far as it still makes sense: a project or a pot that is no more takes nothing else with it. */
export function restored(kept: unknown, papers: readonly Paper[], seed: number): KeptSheet {
  const { seed: own, sheet } = (kept ?? {}) as Partial<KeptSheet>;
  const known = papers.map((paper) => [paper.pot.id, cleaned(paper, sheet?.[paper.pot.id])] as const);
  return { seed: Number.isSafeInteger(own) ? (own ?? seed) : seed, sheet: Object.fromEntries(known) };
}

function cleaned(paper: Paper, kept: Sheet[string] | undefined): Sheet[string] {
  const blank = blankOf(paper.ballot);
  if (!kept || !Array.isArray(kept.choices)) return blank;
  const decided = decideBallot(paper, kept);
  // A ballot begun and not finished is what is kept for; one that could never be is not brought back.
  if (decided.ok || ['ballot.too-few', 'ballot.points-under'].includes(decided.refusal.code)) return kept;
  return blank;
}
