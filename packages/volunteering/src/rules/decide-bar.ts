import { done, refuse, type Refusal, type Result } from '@talka/kernel';

/** What a bar in force says to whom it is about. */
export interface BarInForce {
  /** The organisation whose shifts it is about; null: all of the municipality's. */
  readonly organiser: string | null;
  readonly until: Date | null;
}

/**
 * May somebody with these bars take a shift that begins then? A bar until a day is about shifts until that day: later ones can be
 * signed up for at once. Of several, the one is told that lasts longest.
 * @param bars those about the shift's organiser or its municipality, lifted ones left out
 */
export function decideBar(
  bars: readonly BarInForce[],
  begins: Date,
): Result<undefined, Refusal<'shift.barred'>> {
  const end = ({ until }: BarInForce): number => until?.getTime() ?? Infinity;
  const [bar] = bars.filter((one) => begins.getTime() < end(one)).sort((a, b) => end(b) - end(a));
  if (!bar) return done;
  const { organiser, until } = bar;
  return refuse('shift.barred', {
    ...(organiser === null ? { who: 'municipality' } : { who: 'organisation', organiser }),
    ...(until === null ? {} : { ends: 'day', lastDay: lastMoment(until).toISOString() }),
  });
}

/** The end of a bar belongs to it no more: what people read is the day before. */
export const lastMoment = (until: Date): Date => new Date(until.getTime() - 1);
