/** What was looked at. Each has a sentence where it is shown. */
export type AuditName =
  // The log.
  | 'configuration-first'
  | 'heads-signed'
  | 'heads-consistent'
  | 'leaves-distinct'
  | 'superseded-in-log'
  | 'leaves-add-up'
  // The numbers of each style.
  | 'sums-of-every-style'
  | 'sums-add-up'
  | 'spoilt-listed'
  // Each pot.
  | 'every-pot'
  | 'lot-promised'
  | 'ballots-published'
  | 'ballots-withheld'
  | 'withheld-brought'
  | 'ballots-counted'
  | 'ballots-valid'
  | 'trackers'
  | 'file-as-configured'
  | 'recount';

export interface AuditCheck {
  readonly check: AuditName;
  readonly passed: boolean;
  /** The pot or the style it is about. */
  readonly of?: string;
  readonly found?: number;
  readonly expected?: number;
}
