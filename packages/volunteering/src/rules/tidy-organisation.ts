import type { NewOrganisation } from '@talka/identity';
import { plainText, refuse, type Result } from '@talka/kernel';

const NAME = { min: 2, max: 160 };

/** The name tidied, and the number as registers write it: eleven digits, whatever stood between them. */
export function tidyOrganisation(asked: NewOrganisation): Result<NewOrganisation> {
  const name = plainText(asked.name, NAME);
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } };
  const registrationNumber = asked.registrationNumber.replace(/[\s-]/g, '');
  if (!/^\d{11}$/.test(registrationNumber)) {
    return refuse('organisation.number-wrong', undefined, 'registrationNumber');
  }
  return { ok: true, value: { ...asked, name: name.value, registrationNumber } };
}

const REASON = { min: 5, max: 600, lines: true };

/** Words that somebody else is told: why they were turned down, or why they need not come. */
export function tidyReason(words: string): Result<string> {
  const reason = plainText(words, REASON);
  return reason.ok ? reason : { ok: false, refusal: { ...reason.refusal, field: 'reason' } };
}
