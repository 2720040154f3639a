import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { IdeaId } from '../idea.js';

/** Who wants to hear what becomes of an idea. */
export interface FollowStore {
  /** @returns false when the idea is not public; following twice is the same as once */
  follow(id: IdeaId, person: PersonId): Promise<boolean>;
  unfollow(id: IdeaId, person: PersonId): Promise<void>;
}

export interface FollowPorts {
  readonly follows: FollowStore;
}

/** Somebody wants to hear what becomes of an idea. It is no official act, and the log learns nothing of it. */
export const followIdea = (transaction: Transaction<FollowPorts>) => (by: Person, id: IdeaId) =>
  transaction(async ({ follows }): Promise<void> => {
    if (!(await follows.follow(id, by.id))) accept(refuse('idea.not-found'));
  });

/** Somebody has heard enough of it. */
export const unfollowIdea = (transaction: Transaction<FollowPorts>) => (by: Person, id: IdeaId) =>
  transaction(({ follows }) => follows.unfollow(id, by.id));
