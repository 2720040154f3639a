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
