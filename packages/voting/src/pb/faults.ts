import type { Refusal } from '@talka/kernel';

/**
 * What can be wrong with a `.pb` file, and when that refuses it: `always`; in a `strict` import only, while a lenient one
 * mends it and says so; or never, as a `note` for the report.
 */
export const PB_FAULTS = {
  'pb.not-utf8': 'always',
  'pb.quote-open': 'always',
  'pb.text-after-quote': 'strict',
  'pb.section-missing': 'always',
  'pb.section-order': 'always',
  'pb.section-repeated': 'always',
  'pb.header-missing': 'always',
  'pb.column-missing': 'always',
  'pb.column-repeated': 'always',
  'pb.cell-missing': 'strict',
  'pb.cell-extra': 'strict',
  'pb.key-missing': 'strict',
  'pb.key-needed': 'always',
  'pb.key-repeated': 'strict',
  'pb.vote-type-unknown': 'always',
  'pb.number-malformed': 'always',
  'pb.money-malformed': 'always',
  'pb.money-ambiguous': 'always',
  'pb.money-negative': 'always',
  'pb.decimals-too-many': 'always',
  'pb.decimal-comma': 'note',
  'pb.id-missing': 'always',
  'pb.project-repeated': 'strict',
  'pb.projects-miscounted': 'strict',
  'pb.ballots-miscounted': 'strict',
  'pb.voter-missing': 'strict',
  'pb.voter-repeated': 'strict',
  'pb.choice-unknown': 'strict',
  'pb.choice-repeated': 'strict',
  'pb.choice-empty': 'note',
  'pb.points-mismatch': 'strict',
  'pb.points-malformed': 'strict',
  'pb.points-negative': 'strict',
  'pb.points-too-large': 'always',
  'pb.choices-outside-limits': 'note',
  'pb.points-outside-limits': 'note',
  'pb.votes-column-differs': 'note',
  'pb.score-column-differs': 'note',
} as const satisfies Record<string, 'always' | 'strict' | 'note'>;

export type PbFaultCode = keyof typeof PB_FAULTS;

/** One fault at its place. Lines and columns count from 1, columns in characters; `found` is the text that is meant. */
export interface PbFault extends Refusal<PbFaultCode> {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export type ImportMode = 'strict' | 'lenient';

/** Does this fault refuse the file, when it is read in this way? */
export const refuses = (code: PbFaultCode, mode: ImportMode): boolean =>
  PB_FAULTS[code] === 'always' || (PB_FAULTS[code] === 'strict' && mode === 'strict');

/** A broken file can have a fault in each of a hundred thousand rows; people mend the first ones first. */
export const MOST_FAULTS = 100;

/** Gathers faults while a file is read. */
export class Faults {
  readonly errors: PbFault[] = [];
  readonly warnings: PbFault[] = [];
  /** Faults beyond `MOST_FAULTS` of a kind, which are only counted. */
  unlisted = 0;

  constructor(readonly mode: ImportMode) {}

  add(fault: PbFault): void {
    const list = refuses(fault.code, this.mode) ? this.errors : this.warnings;
    if (list.length < MOST_FAULTS) list.push(fault);
    else this.unlisted += 1;
  }
}
