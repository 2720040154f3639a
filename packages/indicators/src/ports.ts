import type { Cell, IndicatorKey, ShownCell } from './indicator.js';

export interface YearTable {
  readonly year: number;
  readonly cells: readonly Cell[];
}

export interface YearShown {
  readonly year: number;
  readonly cells: readonly ShownCell[];
}

export interface SnapshotStore {
  /** The month's snapshot is begun, by this transaction alone. @returns false where the month has one */
  begin(): Promise<boolean>;
  municipalities(): Promise<readonly string[]>;
  /** From the first year of which anything is known to this one, but those whose numbers are settled by this method. */
  openYears(key: IndicatorKey): Promise<readonly number[]>;
  count(key: IndicatorKey, years: readonly number[]): Promise<readonly YearTable[]>;
  /** As it was published last, of these years. */
  shownBefore(key: IndicatorKey, years: readonly number[]): Promise<readonly YearShown[]>;
  keep(key: IndicatorKey, tables: readonly YearShown[]): Promise<void>;
}

export interface IndicatorsPorts {
  readonly snapshots: SnapshotStore;
  /** Of the programme. */
  readonly strands: readonly string[];
}
