import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { LocalName } from '@talka/territory';
import type { Account, AccountChange, DeskHelp, NewAccount } from './account.js';
import type { Role, RoleGrant } from './actor.js';
import type { IdentityEvent } from './events.js';
import type { Post } from './mail.js';

export interface StoredCode {
  readonly id: string;
  readonly email: string;
  readonly issuedAt: Date;
  readonly usedAt: Date | null;
  readonly guesses: number;
  readonly matches: boolean;
}

/** What a code is for: anyone's signing in, or one person's new address. */
export type CodePurpose =
  | { readonly purpose: 'sign-in'; readonly email: string }
  | { readonly purpose: 'change-email'; readonly email: string; readonly person: PersonId };

/** One-time codes and links. The store makes them up and keeps keyed hashes only. Finding one locks it. */
export interface CodeStore {
  /** Holds the address until the transaction ends. @returns how many codes went to it since then. */
  sentSince(email: string, since: Date): Promise<number>;
  /** Makes a new code and retires the older ones of the same purpose. A link comes with signing in only. */
  issue(it: CodePurpose): Promise<{ readonly id: string; readonly code: string; readonly token: string }>;
  /** Does the work of issuing and leaves nothing that can be redeemed. */
  pretend(it: CodePurpose): Promise<void>;
  newest(it: CodePurpose, code: string): Promise<StoredCode | undefined>;
  byLink(token: string): Promise<StoredCode | undefined>;
  countGuess(id: string): Promise<void>;
  use(id: string): Promise<void>;
}

export interface SessionStore {
  /** Starts a session and ends the one the browser came with, so that a planted cookie is worth nothing. */
  start(
    whose: { readonly person: PersonId } | { readonly newcomer: string },
    device: string,
    instead: string | null,
  ): Promise<{ readonly token: string }>;
  /** The address a living newcomer's session has proved; the session stays locked. */
  newcomerOf(session: string): Promise<string | undefined>;
  end(session: string, of: PersonId): Promise<void>;
  endAllOf(person: PersonId, except: string | null): Promise<void>;
}

/** People. `find` locks the person until the transaction ends. */
export interface PeopleStore {
  find(id: PersonId): Promise<Account | undefined>;
  idByEmail(email: string): Promise<PersonId | undefined>;
  /** Holds the address until the transaction ends. @returns whether nobody has it. */
  claim(email: string): Promise<boolean>;
  add(account: NewAccount): Promise<PersonId>;
  change(id: PersonId, change: AccountChange): Promise<void>;
  changeEmail(id: PersonId, email: string): Promise<void>;
  keepDeskHelp(help: DeskHelp): Promise<void>;
  /** Forgets everything an address left that has no account. */
  forgetAddress(email: string): Promise<void>;
  /** Deletes or empties all that is known of a person; a row without content stays for past decisions to point at. */
  erase(id: PersonId): Promise<void>;
}

export interface StoredGrant {
  readonly id: string;
  readonly person: PersonId;
  readonly grant: RoleGrant;
}

export interface NewGrant {
  readonly person: PersonId;
  readonly role: Role;
  readonly municipality: MunicipalityId | null;
  /** Null when it was done on the server. */
  readonly by: PersonId | null;
  readonly reason: string | null;
}

export interface GrantStore {
  /** @returns the grant's id, or undefined when the person has this role already. */
  add(grant: NewGrant): Promise<string | undefined>;
  /** A grant in force; it stays locked. */
  find(id: string): Promise<StoredGrant | undefined>;
  /** How many platform administrators there are without this grant. The answer holds until the transaction ends. */
  otherPlatformAdministrators(than: string | null): Promise<number>;
  revoke(id: string, by: PersonId, reason: string | null): Promise<void>;
}

export interface Places {
  areaIsIn(area: AreaId, municipality: MunicipalityId): Promise<boolean>;
  officeOf(municipality: MunicipalityId): Promise<{ name: LocalName; phone: string; email: string }>;
}

export interface IdentityPorts {
  readonly codes: CodeStore;
  readonly sessions: SessionStore;
  readonly people: PeopleStore;
  readonly grants: GrantStore;
  readonly places: Places;
  readonly post: Post;
  readonly record: Recorder<IdentityEvent>;
}
