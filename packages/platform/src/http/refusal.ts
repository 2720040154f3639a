import type { Refusal } from '@talka/kernel';

/** A refusal on its way to becoming a problem document. Thrown by guards; use cases return theirs as values. */
export class RefusedRequest extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly fields: readonly Refusal[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.code);
    this.name = 'RefusedRequest';
  }
}
