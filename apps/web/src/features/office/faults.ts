import type { RefusalCode } from '@talka/contracts';
import type { MessageKey, MessageParams } from '@talka/i18n/browser';

/** What a field still needs: a sentence of the office, or a refusal the rules also give on the server. */
export type Fault = { readonly field: string } & (
  | { readonly words: MessageKey<'office'> }
  | { readonly code: RefusalCode; readonly params?: MessageParams | undefined }
);

/** Enough to catch a slip of the finger; whether the address exists, its mailbox will tell. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim());

/** What giving a role still needs: an address to give it to. */
export const emailOnly = (email: string): readonly Fault[] =>
  looksLikeEmail(email) ? [] : [{ field: 'email', words: 'office.grant-email-missing' }];
