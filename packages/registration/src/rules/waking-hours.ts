import { clockOf, dayAfter, HOUR, later, momentOfClock } from '@talka/kernel';

/** Nobody has to answer at night: hours count from eight to twenty-one, as clocks in Riga show them. */
const [WAKES, SLEEPS] = ['08:00', '21:00'];

export const isWaking = (at: Date): boolean => {
  const { time } = clockOf(at);
  return time >= WAKES && time < SLEEPS;
};

/** The moment when so many waking hours are over, in a night of whatever length. */
export function afterWakingHours(from: Date, hours: number): Date {
  let [at, left] = [from, hours * HOUR];
  for (;;) {
    const edge = nextEdge(at);
    if (isWaking(at)) {
      const today = edge.getTime() - at.getTime();
      if (left <= today) return later(at, left);
      left -= today;
    }
    at = edge;
  }
}

/** The next time at which people wake or go to sleep. Clocks change at neither. */
function nextEdge(from: Date): Date {
  const { day } = clockOf(from);
  const edges = [day, dayAfter(day)].flatMap((on) =>
    [WAKES, SLEEPS].map((time) => momentOfClock({ day: on, time })),
  );
  const edge = edges.find((at) => at !== undefined && at > from);
  if (!edge) throw new Error(`no edge of the day after ${from.toISOString()}`);
  return edge;
}
