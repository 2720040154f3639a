import type { Brand, PersonId } from '@talka/kernel';
import type { Idea, IdeaId } from './idea.js';
import type { IdeaStatus } from './statuses.js';

export type MergeId = Brand<string, 'MergeId'>;
export const mergeId = (id: string): MergeId => id as MergeId;

/** While these last, an idea may become part of another: later it is itself what is checked and voted on. */
export const MERGEABLE: readonly IdeaStatus[] = ['published'];

/** One idea's authors would have it become part of another; that one's authors say yes or no. */
export interface Merge {
  readonly id: MergeId;
  readonly from: IdeaId;
  readonly into: IdeaId;
  readonly state: 'open' | 'consented' | 'declined' | 'withdrawn';
}

/** Proposals to merge ideas, and what a merge carries over; used with both ideas locked. */
export interface MergeStore {
  /** The id behind a public number. */
  idOf(number: number): Promise<IdeaId | undefined>;
  /** @returns undefined where one of this idea is open already */
  propose(from: IdeaId, into: IdeaId, words: string, by: PersonId): Promise<MergeId | undefined>;
  find(id: MergeId): Promise<Merge | undefined>;
  /** Closes what is open. @returns false when somebody else has closed it meanwhile */
  close(
    id: MergeId,
    state: 'consented' | 'declined' | 'withdrawn',
    by: PersonId | null,
    answer: string,
  ): Promise<boolean>;
  /** Ends the idea as part of the other, and what was merged into it with it. */
  end(from: Idea, into: IdeaId): Promise<void>;
  /** Authors, then names of support, then followers come along, each once. @returns the support before and after */
  carryOver(
    from: IdeaId,
    into: IdeaId,
    by: PersonId,
  ): Promise<{ readonly before: number; readonly after: number }>;
}
