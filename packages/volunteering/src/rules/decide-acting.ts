import { ageOn, done, refuse, type Day, type Refusal, type Result } from '@talka/kernel';
import { OF_AGE } from '../minor-rules.js';

/**
 * May somebody act for an organisation? Whoever does sees how to reach others, and answers for what they are told: that is for
 * people of age.
 */
export const decideActing = (
  birthDate: Day,
  now: Date,
): Result<undefined, Refusal<'organisation.too-young'>> =>
  ageOn(birthDate, now) < OF_AGE ? refuse('organisation.too-young', { age: OF_AGE }) : done;
