import { DAY, HOUR, MINUTE, type Brand, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';

export type CommentId = Brand<string, 'CommentId'>;
export const commentId = (id: string): CommentId => id as CommentId;
export type DiscussionId = Brand<string, 'DiscussionId'>;
export const discussionId = (id: string): DiscussionId => id as DiscussionId;

/** What is talked about. */
export interface Topic {
  readonly kind: 'idea';
  readonly id: string;
}

/** How a comment stands to its topic; one that says neither is a remark. Answers to a comment take no stance of their own. */
export const STANCES = ['for', 'against', 'question'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * Withdrawn by who wrote it, or hidden by a decision: the words are gone from every page, answers to it stay. What waits for
 * somebody to look is seen by nobody else but who wrote it.
 */
export const COMMENT_STATES = ['shown', 'withdrawn', 'hidden', 'waiting'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

export interface CommentWords {
  /** Plain text; `@{3}` stands for the third person of the discussion, so that a name is said as it is today, or not at all. */
  readonly body: string;
  readonly language: Language;
  readonly stance: Stance | null;
}

export interface Comment extends CommentWords {
  readonly id: CommentId;
  readonly topic: Topic;
  readonly discussion: DiscussionId;
  readonly municipality: MunicipalityId;
  readonly author: PersonId;
  /** The comment at the head of its thread; null for that one. A discussion is two deep and no deeper. */
  readonly answers: CommentId | null;
  readonly state: CommentState;
  /** Somebody has read it as it stands before it was shown. */
  readonly isChecked: boolean;
  readonly writtenAt: Date;
}

/** What is said about a topic, and whether more may be said. */
export interface Discussion {
  readonly id: DiscussionId;
  readonly topic: Topic;
  readonly municipality: MunicipalityId;
  readonly isOpen: boolean;
  /** What is said is shown only after somebody has looked. */
  readonly isCheckedFirst: boolean;
}

/** In characters. */
export const COMMENT_LENGTH = { min: 2, max: 3_000, lines: true } as const;
/** So long may a comment be reworded after it was written: slips of the pen, not what others have answered to. */
export const EDIT_TIME = 15 * MINUTE;
/** So long is an account new, and so much may be said from it meanwhile: in `within`, wherever. */
export const FIRST_DAYS = 3 * DAY;
export const FIRST_PACE = { most: 6, within: HOUR } as const;
/** People one comment may call upon. */
export const MOST_MENTIONS = 5;
