/** What the page gives to the worker that opens: all of it is in memory only. */
export interface OpeningQuestion {
  /** The closed vote, JSON. */
  readonly closed: string;
  /** The ceremony's record, JSON; needed for keys, not for parts that are opened already. */
  readonly record: string | null;
  /** Keyholders' key files and opened parts, JSON. */
  readonly keys: readonly string[];
}

export interface Opened {
  /** The bundle, JSON. */
  readonly document: string;
  readonly withheld: readonly { readonly pot: string; readonly ballots: string }[];
}

export type OpeningAnswer =
  | { readonly ok: true; readonly value: Opened }
  | {
      readonly ok: false;
      readonly refusal: {
        readonly code: string;
        readonly params?: Readonly<Record<string, string | number>>;
      };
    };
