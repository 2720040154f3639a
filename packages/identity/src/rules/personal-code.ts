import { isDay, ok, refuse, type Day, type Refusal, type Result } from '@talka/kernel';

/** A Latvian personal code as it was typed, read. It is hashed at once and kept nowhere. */
export interface PersonalCode {
  /** Eleven digits without the dash: `12345612345`. */
  readonly digits: string;
  /** What a code given out before July 2017 says of its holder; newer ones say nothing. */
  readonly birthDate: Day | null;
  /** False when the last digit is not what the others give: probably mistyped, but not surely. */
  readonly checks: boolean;
}

export type PersonalCodeRefusal = Refusal<'residence.code-wrong'>;

const CODE = /^(\d{6})-?(\d{5})$/;
/** No day of a month begins so. */
const WITHOUT_DATE = /^3[2-9]/;
const CENTURIES: Readonly<Record<string, number>> = { 0: 1800, 1: 1900, 2: 2000 };
const WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

/**
 * Reads a personal code: `DDMMYY-CNNNX`, or one without a birth date as the law on the register of natural persons has it
 * since 1 July 2017: the first digit is 3, the second from 2 to 9, the others are drawn by chance. The dash and spaces
 * around it do not matter. The check digit, `(1 + Σ dᵢ·wᵢ) mod 11 mod 10`, belongs to the old ones; newer ones have it in
 * practice, but the law speaks of chance, so there it is a doubt and no refusal.
 */
export function readPersonalCode(text: string): Result<PersonalCode, PersonalCodeRefusal> {
  const match = CODE.exec(text.replace(/\s+/g, '').replace(/[‐‑–—−]/g, '-'));
  if (!match) return wrong;
  const digits = `${match[1]}${match[2]}`;
  const checks = checkDigit(digits) === Number(digits[10]);
  if (WITHOUT_DATE.test(digits)) return ok({ digits, birthDate: null, checks });
  const birthDate = dateIn(digits);
  return birthDate === null || !checks ? wrong : ok({ digits, birthDate, checks });
}

const wrong = refuse('residence.code-wrong', undefined, 'personalCode');

function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 1);
  return (sum % 11) % 10;
}

function dateIn(digits: string): Day | null {
  const century = CENTURIES[digits[6] ?? ''];
  if (century === undefined) return null;
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), century + Number(digits.slice(4, 6))];
  const date = `${year}-${month}-${day}`;
  // Somebody born in the 19th century shows no document any more, and no calendar here goes back so far.
  return isDay(date) ? date : null;
}
