import type { Day } from '@talka/kernel';
import { deliveryClock } from './delivery-clock.js';

export interface Chosen {
  readonly selectedOn: Day;
  readonly deliveredOn: Day | null;
}

export interface DeliveredInTime {
  readonly inTime: number;
  readonly late: number;
  /** Their two years are not over. */
  readonly running: number;
  /** Of those that can be judged, between 0 and 1; null while none can. */
  readonly share: number | null;
}

/** How many of what votes have chosen was there within two years. What still may be is no failure yet. */
export function deliveredInTime(all: readonly Chosen[], today: Day): DeliveredInTime {
  const judged = all.map(
    ({ selectedOn, deliveredOn }) => deliveryClock(selectedOn, deliveredOn, today).inTime,
  );
  const inTime = judged.filter((one) => one === true).length;
  const late = judged.filter((one) => one === false).length;
  return {
    ...{ inTime, late, running: all.length - inTime - late },
    share: inTime + late === 0 ? null : inTime / (inTime + late),
  };
}
