import type { BatchView } from '@talka/contracts';
import { writeLine, type Keyed } from './marks.js';

/** A batch as this clerk keys it, kept on the device until it is handed in. */
export interface BatchSheet {
  readonly ballots: readonly Keyed[];
  /** The line being typed. */
  readonly typed: string;
  /** The ballot being mended, from 0; null while new ones are read. */
  readonly at: number | null;
}

/** Where keying begins: with what was handed in before, if anything was. */
export const sheetOf = (mine: BatchView['mine']): BatchSheet => ({
  ballots: (mine ?? []).map(({ pots, spoilt }) => ({ pots, unreadable: spoilt === 'paper.unreadable' })),
  typed: '',
  at: null,
});

/** A ballot that was read goes to its place: the mended one's, or the end. */
export function put({ ballots, at }: BatchSheet, keyed: Keyed): BatchSheet {
  const next = at === null ? [...ballots, keyed] : ballots.map((one, place) => (place === at ? keyed : one));
  return { ballots: next, typed: '', at: null };
}

export function mend(sheet: BatchSheet, at: number): BatchSheet {
  const ballot = sheet.ballots[at];
  return ballot ? { ...sheet, typed: writeLine(ballot), at } : sheet;
}

/** Takes out a ballot that was keyed twice; those after it move up. */
export const takeOut = ({ ballots }: BatchSheet, at: number): BatchSheet => ({
  ballots: ballots.filter((_, place) => place !== at),
  typed: '',
  at: null,
});

/** The number, from 1, of the ballot that is read now. */
export const numberNow = ({ ballots, at }: BatchSheet): number => (at ?? ballots.length) + 1;

type Line = Pick<BatchView, 'accepted' | 'keyed' | 'differences'> & { readonly iHaveKeyed: boolean };
export type BatchState = 'accepted' | 'differ' | 'recount' | 'new' | 'yours' | 'other' | 'keying' | 'theirs';

/** Where a batch stands, from the side of one clerk. */
export function stateOf({ accepted, keyed, differences, iHaveKeyed }: Line): BatchState {
  if (accepted) return 'accepted';
  if (differences !== null) return differences.length > 0 ? 'differ' : 'recount';
  if (keyed === 0) return 'new';
  if (keyed === 1) return iHaveKeyed ? 'other' : 'yours';
  return iHaveKeyed ? 'keying' : 'theirs';
}
