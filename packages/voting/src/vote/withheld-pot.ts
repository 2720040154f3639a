/** The `.pb` file of a pot whose ballots are too few to be published. */
export interface WithheldPot {
  readonly pot: string;
  readonly ballots: string;
}
