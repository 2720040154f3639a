import type { MessageKey } from '@talka/i18n';

/** How to reach someone's municipality. */
interface Office {
  readonly municipality: string;
  readonly phone: string;
  readonly email: string;
}

/** The grounds a statement of reasons may name, as moderation's codes. */
export type ReasonOfMail =
  MessageKey<'emails'> extends infer K ? (K extends `mail.reason.${infer R}` ? R : never) : never;

/** Why an idea cannot be carried out, as the municipality's codes. */
export type GroundOfMail =
  MessageKey<'emails'> extends infer K ? (K extends `mail.ground.${infer R}` ? R : never) : never;

/** Why a step of a delivery was put off, as the municipality's codes. */
export type DelayOfMail =
  MessageKey<'emails'> extends infer K ? (K extends `mail.delay.${infer R}` ? R : never) : never;

/** A decision on an idea, for its author. `words` are the moderator's own, as they were typed. */
interface Decided {
  readonly title: string;
  readonly municipality: string;
  readonly words: string;
  readonly path: string;
}

/** An organisation that its municipality has looked at. */
interface Looked {
  readonly title: string;
  readonly municipality: string;
  readonly path: string;
}

/** A vote, for everyone who may vote in it. `until` is an ISO 8601 instant. */
interface Called {
  readonly title: string;
  readonly municipality: string;
  readonly until: string;
  readonly path: string;
  /** Whether the reader has shown where they live; asked of those who can still vote. */
  readonly proved: 'yes' | 'no';
}

/** Shifts that begin at `from`, ISO 8601 instants. */
interface Expected {
  readonly shifts: readonly {
    readonly title: string;
    readonly role: string;
    readonly place: string;
    readonly from: string;
  }[];
  readonly path: string;
}

/** What an organiser has written to those who come or came; `words` as they were typed. */
interface Written {
  readonly title: string;
  readonly organiser: string;
  readonly words: string;
  /** Whom to ask, as the event says it. */
  readonly contact: string;
  readonly path: string;
}

interface CertificateMail {
  /** The title of a workshop; empty: for hours. */
  readonly what: string;
  readonly municipality: string;
  readonly path: string;
}

/** What can stand in a line of a digest: the kinds of notices that have a sentence. */
export type NoticeOfMail =
  MessageKey<'account'> extends infer K ? (K extends `notice.${infer N}` ? N : never) : never;

/**
 * Every mail and what it is completed with. A `path` is within the site and without its language part; names of places
 * come in the reader's language. Everything else may be anybody's text.
 */
export interface Mails {
  readonly 'sign-in': { readonly code: string; readonly path: string; readonly minutes: number };
  readonly 'confirm-email': { readonly code: string; readonly minutes: number };
  /** To an address at which somebody wants news; nothing else goes there before it says yes. */
  readonly 'news-confirm': { readonly municipality: string; readonly path: string; readonly hours: number };
  /** A letter of a municipality, written in the language `written`, which may not be the reader's. */
  readonly newsletter: {
    readonly subject: string;
    readonly body: string;
    readonly written: 'lv' | 'en' | 'ru';
    readonly municipality: string;
  };
  /** To the address an account has left. `newEmail` is masked. */
  readonly 'email-changed': { readonly name: string; readonly newEmail: string } & Office;
  readonly 'desk-registered': { readonly name: string; readonly path: string } & Office;
  readonly 'desk-email-changed': { readonly name: string; readonly path: string } & Office;
  readonly 'co-author-invitation': { readonly name: string; readonly title: string; readonly path: string };
  readonly 'idea-returned': Decided;
  /** `appealUntil` is an ISO 8601 instant. */
  readonly 'idea-refused': Decided & { readonly reason: ReasonOfMail; readonly appealUntil: string };
  /** `words` are what the municipality has said. */
  readonly 'idea-answered': Decided;
  readonly 'idea-hidden': Decided & { readonly reason: ReasonOfMail; readonly appealUntil: string };
  readonly 'idea-published': Decided;
  readonly 'appeal-granted': Decided;
  readonly 'appeal-refused': Decided;
  /** `cents` is what the idea would cost. */
  readonly 'found-feasible': Decided & { readonly cents: number };
  readonly 'found-not-feasible': Decided & { readonly ground: GroundOfMail; readonly appealUntil: string };
  readonly 'finding-upheld': Decided;
  readonly 'finding-reversed': Decided;
  /** Somebody's comment on the idea `title`. */
  readonly 'comment-hidden': Decided & { readonly reason: ReasonOfMail; readonly appealUntil: string };
  readonly 'comment-put-back': Decided;
  readonly 'comment-stays-hidden': Decided;
  /** To whoever reported something about the idea `title`; the code is theirs alone. */
  readonly 'report-received': { readonly title: string; readonly code: string; readonly path: string };
  readonly 'report-kept': Decided;
  readonly 'report-acted-on': Decided;
  /** A step of an idea's delivery is done or put off, or it is all there. `words` name the step, `until` is a day. */
  readonly 'delivery-told': {
    readonly what: 'done' | 'delayed' | 'delivered';
    readonly title: string;
    readonly municipality: string;
    readonly words: string;
    /** Why it was put off; empty where nothing was. */
    readonly reason: DelayOfMail | '';
    readonly until: string;
    readonly path: string;
  };
  readonly 'support-threshold': { readonly title: string; readonly count: number; readonly path: string };
  /** A place in a shift that begins at `from`, kept until `until`: ISO 8601 instants. */
  readonly 'place-offered': {
    readonly title: string;
    readonly role: string;
    readonly from: string;
    readonly until: string;
    readonly path: string;
  };
  /** What has changed in a workshop that begins, or a session of it, at `from`; or what is written to those who come. */
  readonly 'workshop-told': {
    readonly what: 'moved' | 'off' | 'all' | 'message';
    readonly title: string;
    readonly place: string;
    readonly organiser: string;
    readonly contact: string;
    readonly words: string;
    readonly from: string;
    readonly before: string;
    readonly path: string;
  };
  /** What the municipality decided on an organisation, to whoever acts for it. `title` is its name. */
  readonly 'organisation-verified': Looked;
  readonly 'organisation-turned-down': Looked & { readonly words: string };
  /** To a young person's guardian; `path` holds the one link they answer with. */
  readonly 'guardian-asked': {
    readonly guardian: string;
    readonly name: string;
    readonly title: string;
    readonly role: string;
    readonly from: string;
    readonly until: string;
    readonly path: string;
  };
  /** To the young person, about what their guardian has said, or that nothing came. */
  readonly 'guardian-answered': {
    readonly outcome: 'consented' | 'refused' | 'withdrawn' | 'ran-out';
    readonly title: string;
    readonly role: string;
    readonly from: string;
    readonly path: string;
  };
  /** A shift lacks people, and the reader wants to be asked; `path` holds the one link they answer with. */
  readonly 'help-asked': {
    readonly title: string;
    readonly role: string;
    readonly organiser: string;
    readonly place: string;
    readonly from: string;
    readonly until: string;
    readonly path: string;
  };
  /** Somebody else comes to the shift that begins at `from`, an ISO 8601 instant. */
  readonly 'place-taken-over': {
    readonly title: string;
    readonly role: string;
    readonly name: string;
    readonly from: string;
    readonly path: string;
  };
  /** Somebody who comes with others was signed up by one of them, or out of it; the shift begins at `from`, an ISO 8601 instant. */
  readonly together: {
    readonly what: 'joined' | 'waits' | 'left';
    readonly title: string;
    readonly role: string;
    readonly name: string;
    readonly from: string;
    readonly path: string;
  };
  /** To an organiser's people: a place is free shortly before its shift. */
  readonly 'place-given-up': {
    readonly title: string;
    readonly role: string;
    readonly name: string;
    readonly from: string;
    /** Empty: not said. */
    readonly why: '' | 'unwell' | 'work' | 'family' | 'way' | 'other';
    readonly words: string;
    readonly path: string;
  };
  readonly 'certificate-ready': CertificateMail;
  readonly 'certificate-revoked': CertificateMail & {
    /** The municipality's own. */
    readonly words: string;
  };
  readonly 'place-taken-back': {
    readonly title: string;
    readonly role: string;
    readonly from: string;
    /** The organiser's own. */
    readonly words: string;
    readonly path: string;
  };
  /** Somebody may not come to shifts of `by`, an organisation or a municipality; why is in `words`. */
  readonly barred: {
    readonly who: 'organisation' | 'municipality';
    readonly by: string;
    /** The last moment, ISO 8601; empty: until it is lifted. */
    readonly until: string;
    readonly words: string;
    readonly path: string;
  };
  /** What the municipality decided on it. */
  readonly 'bar-decided': {
    readonly decision: 'lifted' | 'kept';
    readonly by: string;
    readonly words: string;
    readonly path: string;
  };
  /** To who consented that a young person comes. */
  readonly 'guardian-taken-back': {
    readonly guardian: string;
    readonly name: string;
    readonly title: string;
    readonly role: string;
    readonly from: string;
    readonly words: string;
  };
  /** Where somebody is expected on one day, soonest first. */
  readonly 'shifts-tomorrow': Expected;
  readonly 'shifts-soon': Expected;
  /** What somebody has signed up for has changed: `from` and `before` are ISO 8601 instants. */
  readonly 'shift-changed': {
    readonly what: 'called-off' | 'all-called-off' | 'moved' | 'place' | 'needs';
    readonly title: string;
    readonly role: string;
    /** Why, as the organiser says it. */
    readonly words: string;
    readonly place: string;
    readonly shifts: number;
    readonly from: string;
    readonly before: string;
    readonly overlaps: 'yes' | 'no';
    readonly path: string;
  };
  /** To who consented that a young person comes: it is at another time or place, or called off. */
  readonly 'guardian-change': {
    readonly guardian: string;
    readonly name: string;
    readonly what: 'called-off' | 'all-called-off' | 'moved' | 'place';
    readonly title: string;
    readonly role: string;
    readonly words: string;
    readonly place: string;
    readonly from: string;
    readonly before: string;
  };
  readonly 'shift-message': Written;
  readonly 'shift-thanks': Written;
  /** Of swapping weeks on duty: `week` is the asker's, `inReturn` the colleague's or empty, both days; `name` is the other's. */
  readonly 'duty-swap': {
    readonly what: 'asked' | 'accepted' | 'declined' | 'lapsed' | 'taken' | 'beside';
    readonly name: string;
    readonly week: string;
    readonly inReturn: string;
    readonly path: string;
  };
  /** What the partnership answers to whoever asked that an organisation may sign on; `title` is its name. */
  readonly 'partner-signed': { readonly title: string; readonly path: string };
  readonly 'partner-declined': { readonly title: string; readonly path: string; readonly words: string };
  /** Something the municipalities decide together, to who speaks for them. `until` is an ISO 8601 instant. */
  readonly 'joint-proposed': {
    readonly title: string;
    readonly municipality: string;
    readonly until: string;
    readonly path: string;
  };
  readonly 'joint-closed': { readonly title: string; readonly outcome: string; readonly path: string };
  /** An event somebody wants to go to is moved, or called off. `from` is an ISO 8601 instant. */
  readonly 'programme-moved': {
    readonly title: string;
    readonly from: string;
    readonly place: string;
    readonly path: string;
  };
  readonly 'programme-cancelled': { readonly title: string; readonly words: string; readonly path: string };
  /** Somebody is drawn for a jury; `until`, an ISO 8601 instant, is when they must have answered. */
  readonly 'jury-drawn': { readonly title: string; readonly until: string; readonly path: string };
  /** Somebody is appointed to score an open call. */
  readonly 'call-juror': { readonly title: string; readonly path: string };
  /** What was decided on somebody's application, and why; `amount` in cents, nought where it is not chosen. */
  readonly 'call-decided': {
    readonly title: string;
    readonly amount: number;
    readonly reason: string;
    readonly path: string;
  };
  readonly 'vote-begun': Called;
  readonly 'vote-ends-soon': Called;
  readonly 'vote-annulled': Called;
  readonly 'vote-result': Called;
  /** What has come since the last one, newest first; of each line `count` of the same. `more` lines stand on the site alone. */
  readonly digest: {
    readonly lines: readonly {
      readonly kind: string;
      readonly title: string;
      readonly name: string;
      readonly count: number;
      readonly path: string;
    }[];
    readonly more: number;
  };
}

export type MailTemplate = keyof Mails;

/** A mail in words, before it becomes text and HTML. */
export interface MailContent {
  readonly subject: string;
  readonly heading: string;
  /** The language of subject and heading, where it is not the reader's. */
  readonly lang?: string;
  readonly body: readonly MailBlock[];
  readonly action?: { readonly label: string; readonly path: string };
  /** Small print: what to do if the mail was not expected. */
  readonly note?: string;
}

export type MailBlock =
  | { readonly kind: 'code' | 'quote'; readonly text: string }
  /** `lang` where they are not in the reader's language. */
  | { readonly kind: 'words'; readonly text: string; readonly lang?: string }
  /** Words that lead somewhere; `path` as in all mails. */
  | { readonly kind: 'link'; readonly text: string; readonly path: string };
