import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Achieved, Certificate } from '../certificate.js';

/** A certificate of hours that somebody has of a municipality, or had. */
export type HoursCertificate = Pick<Certificate, 'thing' | 'state' | 'from' | 'until'>;

/** `hours:5:…` is of an organisation by its public number, `hours:ludzas-novads:…` of all in a municipality. */
const organisationOf = (thing: string): number | null => {
  const of = thing.split(':')[1] ?? '';
  return /^\d+$/.test(of) ? Number(of) : null;
};

/**
 * May hours be certified, given what was certified of the same municipality? Hours stand on one certificate that counts: on two,
 * they would add up twice. Hours of a certificate that was taken back are certified no more, however the days are typed: what
 * is right about them, the municipality knows. Those of all organisers are those of each.
 */
export function decideOverlap(
  wanted: Pick<Achieved, 'thing' | 'from' | 'until'>,
  had: readonly HoursCertificate[],
): Result<
  undefined,
  Refusal<'certificate.exists' | 'certificate.hours-revoked' | 'certificate.hours-certified'>
> {
  const mine = organisationOf(wanted.thing);
  const same = had.filter(({ thing, from, until }) => {
    const theirs = organisationOf(thing);
    const meets = mine === null || theirs === null || mine === theirs;
    return meets && from <= wanted.until && until >= wanted.from;
  });
  const counting = same.filter(({ state }) => state === 'waiting' || state === 'issued');
  if (counting.some(({ thing }) => thing === wanted.thing)) return refuse('certificate.exists');
  if (same.some(({ state }) => state === 'revoked')) return refuse('certificate.hours-revoked');
  return counting.length > 0 ? refuse('certificate.hours-certified') : done;
}
