import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { LocalName } from '@talka/territory';
import type { Achieved } from '../certificate.js';

/** Hours that an organiser has confirmed, on the day they were helped. */
export interface ConfirmedHours {
  /** By its public number. */
  readonly organisation: number;
  readonly organiser: string;
  /** `YYYY-MM-DD` in Riga. */
  readonly day: string;
  readonly minutes: number;
}

export interface HoursAsked {
  /** Null: with all organisations of the municipality. */
  readonly organisation: number | null;
  readonly municipality: string;
  /** `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly until: string;
}

/** What a certificate of hours says: from the first to the last day somebody helped in the period asked for, and how long in all. */
export function decideHours(
  asked: HoursAsked,
  confirmed: readonly ConfirmedHours[],
): Result<Achieved, Refusal<'certificate.period-turned' | 'certificate.no-hours'>> {
  const { organisation, municipality, from, until } = asked;
  if (from > until) return refuse('certificate.period-turned', undefined, 'until');
  const counted = confirmed.filter(
    (one) => one.day >= from && one.day <= until && (organisation ?? one.organisation) === one.organisation,
  );
  const days = counted.map(({ day }) => day).sort();
  const minutes = counted.reduce((sum, one) => sum + one.minutes, 0);
  const [first, last] = [days[0], days.at(-1)];
  if (minutes === 0 || first === undefined || last === undefined) return refuse('certificate.no-hours');
  const organisers = [...new Set(counted.map(({ organiser }) => organiser))];
  return ok({
    kind: 'hours',
    // By the days helped on, not those typed: the same hours are the same thing, however wide a period somebody asks for.
    thing: `hours:${organisation ?? municipality}:${first}:${last}:${minutes}`,
    title: null satisfies LocalName | null,
    organisation: organisers.length === 1 ? (organisers[0] ?? null) : null,
    ...{ from: first, until: last, minutes },
  });
}
