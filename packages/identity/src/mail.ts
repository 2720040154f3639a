import type { PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';

/** How to reach the municipality someone lives in, in their language. */
export interface Office {
  readonly municipality: string;
  readonly phone: string;
  readonly email: string;
}

/** The mails signing in and accounts send. Paths are within the site: its address and the language's part come from the sender. */
export type IdentityMail =
  | { readonly template: 'sign-in'; readonly params: { code: string; path: string; minutes: number } }
  | { readonly template: 'confirm-email'; readonly params: { code: string; minutes: number } }
  | { readonly template: 'email-changed'; readonly params: { name: string; newEmail: string } & Office }
  | { readonly template: 'desk-email-changed'; readonly params: { name: string; path: string } & Office }
  | { readonly template: 'desk-registered'; readonly params: { name: string; path: string } & Office };

export interface Envelope {
  /** The same key is one mail, however often it is promised. */
  readonly onceKey: string;
  readonly to: string;
  readonly person: PersonId | null;
  readonly language: Language;
}

/** Promises a mail: it is sent if the transaction commits. */
export type Post = (envelope: Envelope, mail: IdentityMail) => Promise<void>;
