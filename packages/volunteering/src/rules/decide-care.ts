import {
  DAY,
  done,
  later,
  ok,
  plainText,
  refuse,
  type Refusal,
  type Result,
  type TimeRange,
} from '@talka/kernel';
import { CARE_KEPT_DAYS, CARE_SEEN_DAYS, type Care } from '../care.js';

export type CareRefusal = Refusal<
  'care.consent-needed' | 'care.nothing-said' | 'care.too-early' | 'care.over'
>;

const OTHER = { min: 0, max: 200 };

/** What somebody has said, tidied. Without their explicit consent nothing of it is kept. */
export function decideCare(said: Care, consent: boolean): Result<Care> {
  const foodOther = plainText(said.foodOther, OTHER);
  if (!foodOther.ok) return { ok: false, refusal: { ...foodOther.refusal, field: 'foodOther' } };
  const accessOther = plainText(said.accessOther, OTHER);
  if (!accessOther.ok) return { ok: false, refusal: { ...accessOther.refusal, field: 'accessOther' } };
  const care = {
    ...{ food: [...new Set(said.food)], foodOther: foodOther.value },
    ...{ access: [...new Set(said.access)], accessOther: accessOther.value },
  };
  const nothing = care.food.length + care.access.length === 0 && !care.foodOther && !care.accessOther;
  if (nothing) return refuse('care.nothing-said');
  return consent ? ok(care) : refuse('care.consent-needed', undefined, 'consent');
}

/** May whoever runs a shift see who in it needs what? From the days in which it is prepared until it is deleted. */
export function decideLookAtCare(
  during: TimeRange & { readonly until: Date },
  now: Date,
): Result<undefined, CareRefusal> {
  if (now < later(during.from, -CARE_SEEN_DAYS * DAY))
    return refuse('care.too-early', { days: CARE_SEEN_DAYS });
  return now < later(during.until, CARE_KEPT_DAYS * DAY) ? done : refuse('care.over');
}
