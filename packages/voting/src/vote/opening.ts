/** What was counted in a pot, as it is kept: its ballots published, or withheld for they are too few. */
export interface PotResult {
  readonly pot: string;
  readonly counted: number;
  readonly withheld: boolean;
  readonly ballots: string;
  readonly outcome: {
    readonly selected: readonly string[];
    readonly order: readonly string[];
    readonly totalCost: string;
  };
}

/** Where the opening of a vote stands: handed in, and then found good or not. Only what is found good is published. */
export type OpeningState = 'checking' | 'checked' | 'refused';

/** An opening that was found good. */
export interface CheckedOpening {
  /** The bundle, to the letter as it is published; null where nothing was sealed. */
  readonly document: string | null;
  readonly pots: readonly PotResult[];
}
