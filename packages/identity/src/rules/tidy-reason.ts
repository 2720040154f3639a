import { plainText, type Result } from '@talka/kernel';

const REASON_LIMIT = 300;

/** Why a role was given or taken, if somebody wants to say; nothing said is null. At most 300 characters. */
export function tidyReason(typed: string | undefined): Result<string | null> {
  const text = plainText(typed ?? '', { min: 0, max: REASON_LIMIT });
  if (!text.ok) return { ok: false, refusal: { ...text.refusal, field: 'reason' } };
  return { ok: true, value: text.value || null };
}
