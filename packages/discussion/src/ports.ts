import type { PersonId, Recorder } from '@talka/kernel';
import type { Comment, CommentId, CommentState, CommentWords, Discussion, Topic } from './comment.js';
import type { DiscussionEvent } from './events.js';
import type { Pace } from './rules/decide-pace.js';
import type { Noticed } from './rules/notice-flooding.js';

export interface NewComment extends CommentWords {
  readonly author: PersonId;
  readonly answers: CommentId | null;
  readonly state: 'shown' | 'waiting';
}

/** What the use cases need of the database. A discussion is locked until the transaction ends. */
export interface DiscussionStore {
  /** Of whoever writes. They are locked until the transaction ends: nobody writes twice at once. */
  pace(of: PersonId): Promise<Pace>;
  /** What somebody has said in the last day, wherever, but for one; what they took back is nobody's words. */
  saidLately(by: PersonId, except: CommentId | null): Promise<readonly string[]>;
  /** Until when this person may not comment there; null where they may. */
  suspendedUntil(by: PersonId, at: Discussion): Promise<Date | null>;
  /** Of a public topic; one that is not there, or not public, has none. */
  about(topic: Topic): Promise<Discussion | undefined>;
  /** Not locked. */
  comment(id: CommentId): Promise<Comment | undefined>;
  /** Which of these numbers are people of the discussion that are still there. */
  known(of: Discussion, numbers: readonly number[]): Promise<readonly number[]>;
  add(to: Discussion, comment: NewComment): Promise<Comment>;
  reword(comment: Comment, words: CommentWords): Promise<void>;
  /** @returns false where it was withdrawn or hidden meanwhile */
  withdraw(comment: Comment): Promise<boolean>;
  /** Shows what waited, hides it, or puts it back. @returns false where it is not in the state it comes from */
  turn(comment: Comment, from: CommentState, to: 'shown' | 'hidden'): Promise<boolean>;
  /** @returns the new count, or undefined when nothing changed. */
  addSupport(id: CommentId, person: PersonId): Promise<number | undefined>;
  removeSupport(id: CommentId, person: PersonId): Promise<number | undefined>;
}

/** The municipality's desk, seen from a comment: it is told what to look at, and when what lies on it is gone. */
export interface CommentDesk {
  forget(comment: Comment): Promise<void>;
  notice(comment: Comment, noticed: Noticed): Promise<void>;
  /** Puts what waits before a moderator. */
  check(comment: Comment): Promise<void>;
  /** Whoever reads it there now reads other words. */
  reworded(comment: Comment): Promise<void>;
}

export interface DiscussionPorts {
  readonly discussions: DiscussionStore;
  readonly desk: CommentDesk;
  readonly record: Recorder<DiscussionEvent>;
}
