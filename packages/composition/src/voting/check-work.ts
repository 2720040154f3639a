import type { Result } from '@talka/kernel';
import type { CheckedOpening } from '@talka/voting';
import type { VoteConfiguration, WithheldPot } from '@talka/voting/protocol';
import { checkOpening, countOpen, type OpenBallot } from './check-opening.js';

/** What is to be reckoned, and all that is needed for it: the database has no part any more. */
export type CheckWork =
  | { readonly document: string; readonly withheld: readonly WithheldPot[] }
  | { readonly configuration: VoteConfiguration; readonly ballots: readonly OpenBallot[] };

export type Check = (work: CheckWork) => Promise<Result<CheckedOpening>>;

/** A check that fell over instead of finding something good or not: its own fault, or that of what it was given. */
export class CheckBroke extends Error {
  constructor(readonly trace: ErrorTrace) {
    super(`the check broke: ${trace.name}`);
  }
}

export interface ErrorTrace {
  readonly name: string;
  readonly at: readonly string[];
}

/** What may be written down of an error: what it is and where. Its words may quote ballots that are withheld. */
export function traceOf(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
  return { name: error.name, at: at.slice(0, 10).map((line) => line.trim()) };
}

/** What a thread says in the end. */
export type ThreadAnswer = { readonly found: Result<CheckedOpening> } | { readonly broke: ErrorTrace };

export const reckon = (work: CheckWork): Result<CheckedOpening> =>
  'document' in work
    ? checkOpening(work.document, work.withheld)
    : countOpen(work.configuration, work.ballots);

/** Reckons here and now: nothing else is done meanwhile. */
export const checkHere: Check = async (work) => {
  try {
    return reckon(work);
  } catch (error) {
    throw new CheckBroke(traceOf(error));
  }
};
