import type { MessageKey } from '@talka/i18n/browser';

/** A value of a sentence before it is put into anybody's language. Amounts are the count's own exact text. */
export type Part =
  | number
  | { readonly money: string }
  | { readonly score: string }
  | { readonly effective: string }
  | { readonly percent: string }
  | { readonly project: string };

/** A sentence as facts: which one, and with what in it. */
export interface Saying {
  readonly key: MessageKey<'result'>;
  readonly parts: Readonly<Record<string, Part>>;
}

export const saying = (key: MessageKey<'result'>, parts: Saying['parts'] = {}): Saying => ({ key, parts });
