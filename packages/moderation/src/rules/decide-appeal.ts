import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import { isRestriction, type StatementOfReasons } from '../statement.js';

export type AppealRefusal = Refusal<'appeal.nothing-to-appeal' | 'appeal.too-late' | 'appeal.already'>;

export interface AppealFacts {
  readonly last: StatementOfReasons | null;
  readonly appealed: boolean;
  readonly now: Date;
}

/** May the author ask a second moderator? Once for each refusal, within its time. */
export function decideAppeal({ last, appealed, now }: AppealFacts): Result<undefined, AppealRefusal> {
  if (last === null || !isRestriction(last.outcome) || last.appealUntil === null)
    return refuse('appeal.nothing-to-appeal');
  if (appealed) return refuse('appeal.already');
  return now.getTime() < last.appealUntil.getTime() ? done : refuse('appeal.too-late');
}
