import { ok, plainText, refuse, type Refusal, type Result, type TextRefusal } from '@talka/kernel';
import type { CertificateState } from '../certificate.js';

export const REVOCATION_REASON = { min: 10, max: 1000, lines: true } as const;

/** Taken back for a reason that its holder reads; what is taken back stays so. @returns the reason, tidied */
export function decideRevocation(
  state: CertificateState,
  reason: string,
): Result<string, Refusal<'certificate.not-issued'> | TextRefusal> {
  if (state !== 'issued') return refuse('certificate.not-issued');
  return tidyReason(reason);
}

export function tidyReason(reason: string): Result<string, TextRefusal> {
  const words = plainText(reason, REVOCATION_REASON);
  return words.ok ? words : refuse(words.refusal.code, words.refusal.params, 'reason');
}

/** Another with the name its holder has now: only where it differs, and of one that counts. */
export function decideRenaming(
  { state, name }: { readonly state: CertificateState; readonly name: string },
  nameNow: string,
): Result<void, Refusal<'certificate.not-issued' | 'certificate.same-name'>> {
  if (state !== 'issued') return refuse('certificate.not-issued');
  return name === nameNow ? refuse('certificate.same-name') : ok(undefined);
}
