import type { Refusal } from '@talka/kernel';

/** Why a count is not begun, or not finished. */
export type CountRefusal = Refusal<
  | 'count.rule-unknown'
  | 'count.option-unknown'
  | 'count.option-invalid'
  | 'count.score-unfit'
  | 'count.drawn-order-incomplete'
  | 'count.tie-unresolved'
>;

/** Why a ballot does not count: the booth's, the server's and the opening's reasons alike. */
export type BallotRefusal = Refusal<
  | 'ballot.malformed'
  | 'ballot.blank'
  | 'ballot.choice-unknown'
  | 'ballot.choice-repeated'
  | 'ballot.too-few'
  | 'ballot.too-many'
  | 'ballot.over-budget'
  | 'ballot.points-not-whole'
  | 'ballot.points-outside'
  | 'ballot.points-over'
  | 'ballot.points-under'
  | 'ballot.wrong-style'
  | 'ballot.not-openable'
>;
