import type { Organisation } from '@talka/identity';
import {
  done,
  dayAfter,
  isDay,
  momentOfClock,
  ok,
  plainText,
  refuse,
  type PersonId,
  type Refusal,
  type Result,
} from '@talka/kernel';
import type { Bar, BarDecision } from '../bar.js';

/** Nobody is barred by themselves, or from what they organise. */
export const decideBarring = ({
  person,
  by,
  people,
}: {
  readonly person: PersonId;
  readonly by: PersonId;
  readonly people: Organisation['people'];
}): Result<undefined, Refusal<'bar.own-people'>> =>
  person === by || people.some((one) => one.person === person) ? refuse('bar.own-people') : done;

/**
 * When a bar until a day, `YYYY-MM-DD`, ends: with that day, by the clocks of Riga.
 * @returns null where no day is said: until it is lifted
 */
export function barEnd(day: string | null, now: Date): Result<Date | null, Refusal<'bar.day-wrong'>> {
  if (day === null) return ok(null);
  const next = isDay(day) ? dayAfter(day) : '';
  const end = momentOfClock({ day: next, time: '00:00' });
  return end && end > now ? ok(end) : refuse('bar.day-wrong', undefined, 'until');
}

/** Whom a bar is about may object to it once. */
export const decideObjection = ({
  objected,
}: Pick<Bar, 'objected'>): Result<undefined, Refusal<'bar.objected'>> =>
  objected ? refuse('bar.objected') : done;

/** In their own words, a few sentences. */
export function tidyObjection(words: string): Result<string> {
  const said = plainText(words, { min: 5, max: 1_000, lines: true });
  return said.ok ? said : { ok: false, refusal: { ...said.refusal, field: 'words' } };
}

/** A bar is lifted at any time, never by whom it is about. That it stays is said to an objection, once, and not by whoever set it. */
export function decideOnBar({
  bar,
  by,
  decision,
}: {
  readonly bar: Pick<Bar, 'person' | 'by' | 'objected' | 'decision'>;
  readonly by: PersonId;
  readonly decision: BarDecision;
}): Result<undefined, Refusal<'bar.no-objection' | 'bar.own'>> {
  if (bar.person === by) return refuse('bar.own');
  if (decision === 'lifted') return done;
  if (!bar.objected || bar.decision !== null) return refuse('bar.no-objection');
  return bar.by === by ? refuse('bar.own') : done;
}
