import { HOUR } from './time.js';

/** A time as a clock in Riga shows it, in the form of the device's own fields: `2027-03-28` and `10:00`. */
export interface ClockTime {
  readonly day: string;
  readonly time: string;
}

/** Riga is three hours ahead of UTC in summer, two in winter. Summer first: an hour that comes twice is its first time. */
const AHEAD = [3, 2] as const;

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function clockOf(at: Date | string): ClockTime {
  const parts = new Map(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** @returns the moment; undefined when nothing whole is typed, or when the clocks skip that time on that day */
export function momentOfClock({ day, time }: ClockTime): Date | undefined {
  const read = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(`${day}T${time}`);
  if (!read) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = read.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, date, hour, minute);
  const found = AHEAD.map((hours) => new Date(asUtc - hours * HOUR)).find((at) => {
    const shown = clockOf(at);
    return shown.day === day && shown.time === time;
  });
  return found;
}

/** Is a whole time typed that no clock in Riga shows, for it is the night in spring when an hour is missing? */
export const isSkipped = (at: ClockTime): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(at.day) && /^\d{2}:\d{2}$/.test(at.time) && momentOfClock(at) === undefined;
