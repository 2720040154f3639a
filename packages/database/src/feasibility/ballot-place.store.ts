import type { Assessment, BallotPlaceStore, BallotRef, IdeaId } from '@talka/ideas';
import { changes, rows, sql, type Queryable } from '../sql.js';

/** Where ideas were voted on, inside one transaction. */
export class PgBallotPlaceStore implements BallotPlaceStore {
  constructor(private readonly manager: Queryable) {}

  async put(idea: IdeaId, ballot: BallotRef, assessment: Assessment): Promise<void> {
    await rows(
      this.manager,
      sql`insert into idea_ballot (idea_id, vote_id, assessment_id) values (${idea}, ${ballot.id}, ${assessment.id})`,
    );
  }

  async leave(
    idea: IdeaId,
    ballot: BallotRef,
    outcome: 'selected' | 'not-selected' | 'taken-off',
  ): Promise<boolean> {
    const left = await changes(
      this.manager,
      sql`update idea_ballot set outcome = ${outcome}, left_at = talka_now()
          where idea_id = ${idea} and vote_id = ${ballot.id} and outcome is null returning idea_id`,
    );
    return left === 1;
  }
}
