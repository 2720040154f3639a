import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { Language, LocalName } from '@talka/territory';
import type { NewsletterEvent } from './events.js';
import type { Letter, LetterDraft, LetterId, Segment } from './letter.js';
import type { LetterState } from './lifecycle.js';
import type { LetterForReader } from './rules/words-in.js';
import type { AskedNews, Interest, StoredRequest, SubscriptionId } from './subscription.js';

/** Wishes for news at an address, until they are confirmed. The store makes up the token and keeps its hash only. */
export interface RequestStore {
  /** Holds the address until the transaction ends. @returns how many mails asked it to confirm since then */
  sentSince(email: string, since: Date): Promise<number>;
  ask(it: AskedNews): Promise<{ readonly id: string; readonly token: string }>;
  /** Does the work of asking and leaves nothing that can be confirmed. */
  pretend(it: AskedNews): Promise<void>;
  /** The wish a link confirms; it stays locked. */
  byToken(token: string): Promise<StoredRequest | undefined>;
  use(id: string): Promise<void>;
}

export interface SubscriptionStore {
  /** An address wants news, from now on as said here; letters reach it again if they had come back. */
  keepAddress(it: AskedNews): Promise<void>;
  /** A person wants news at their account's address, whichever it is at the time. */
  keepPerson(person: PersonId, it: Interest): Promise<void>;
  /** @returns the address of a person's account, or null where they have none */
  addressOf(person: PersonId): Promise<string | null>;
  stopPerson(person: PersonId, municipality: MunicipalityId): Promise<void>;
  /** Forgets a subscription, or every one of its address. One that is gone is no mistake. */
  stop(id: SubscriptionId, all: boolean): Promise<void>;
}

export interface LetterStore {
  /** A letter, locked until the transaction ends. */
  find(municipality: MunicipalityId, id: LetterId): Promise<Letter | undefined>;
  /** Holds the municipality's drafts. @returns how many there are */
  drafts(municipality: MunicipalityId): Promise<number>;
  add(municipality: MunicipalityId, draft: LetterDraft, by: PersonId): Promise<LetterId>;
  save(id: LetterId, draft: LetterDraft, by: PersonId): Promise<void>;
  drop(id: LetterId): Promise<void>;
  /** Writes down whom the letter goes to, each address once. @returns how many */
  fixRecipients(id: LetterId, municipality: MunicipalityId, segment: Segment): Promise<number>;
  enter(id: LetterId, state: LetterState): Promise<void>;
  /** Nobody who waits for it gets it any more. */
  leaveOutWaiting(id: LetterId): Promise<void>;
}

export interface NewsPlaces {
  areaIsIn(area: AreaId, municipality: MunicipalityId): Promise<boolean>;
  nameOf(municipality: MunicipalityId): Promise<LocalName | undefined>;
}

interface Envelope {
  readonly onceKey: string;
  readonly to: string;
  readonly person: PersonId | null;
  readonly language: Language;
}

export type NewsletterMail =
  | {
      readonly template: 'news-confirm';
      readonly params: { municipality: string; path: string; hours: number };
    }
  | { readonly template: 'newsletter'; readonly params: LetterForReader & { municipality: string } };

export interface NewsletterPorts {
  readonly requests: RequestStore;
  readonly subscriptions: SubscriptionStore;
  readonly letters: LetterStore;
  readonly places: NewsPlaces;
  readonly post: (envelope: Envelope, mail: NewsletterMail) => Promise<void>;
  readonly record: Recorder<NewsletterEvent>;
}
