import type { Day } from '@talka/kernel';
import { DELIVERY_MONTHS } from '../delivery.js';

const FEBRUARY_MAY_END = 28;

/** The same day so many months on; the last of the month where there is no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(date > FEBRUARY_MAY_END ? Math.min(date, last) : date);
  return first.toISOString().slice(0, 10);
}

export interface DeliveryClock {
  /** The last day on which it is in time. */
  readonly dueOn: Day;
  /** Null: it runs, nobody can say yet. */
  readonly inTime: boolean | null;
}

/** Two years from the day it was chosen, by the days of Riga. Late as soon as the last day is over, delivered or not. */
export function deliveryClock(selectedOn: Day, deliveredOn: Day | null, today: Day): DeliveryClock {
  const dueOn = monthsAfter(selectedOn, DELIVERY_MONTHS);
  if (deliveredOn !== null) return { dueOn, inTime: deliveredOn <= dueOn };
  return { dueOn, inTime: today > dueOn ? false : null };
}
