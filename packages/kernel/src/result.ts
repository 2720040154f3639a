/** The outcome of a decision: a value, or a refusal that is itself a value. Only surprises are thrown. */
export type Result<T, R extends Refusal = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** Numbers and short words a refusal's sentence is completed with: "3 places short", not "400". */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A named "no". `code` has a sentence in every language; `field` is a dotted path into the input. */
export interface Refusal<C extends string = string> {
  readonly code: C;
  readonly params?: RefusalParams;
  readonly field?: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export function refuse<C extends string>(
  code: C,
  params?: RefusalParams,
  field?: string,
): { readonly ok: false; readonly refusal: Refusal<C> } {
  return {
    ok: false,
    refusal: { code, ...(params ? { params } : {}), ...(field ? { field } : {}) },
  };
}

export const done = ok(undefined);

/** Thrown to leave a transaction with a refusal; the transaction's owner turns it back into a value. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** The value of a result, or `Refused` thrown: for straight-line use cases inside a transaction. */
export function accept<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}
