import { DAY, dayInRiga, HOUR } from '@talka/kernel';

/** How long something has waited, in the unit people would use. */
export type Wait =
  { readonly unit: 'days' | 'hours'; readonly count: number } | { readonly unit: 'under-hour' };

export function waitedFor(since: string, now: Date): Wait {
  const waited = now.getTime() - new Date(since).getTime();
  if (waited >= DAY) return { unit: 'days', count: Math.floor(waited / DAY) };
  return waited >= HOUR ? { unit: 'hours', count: Math.floor(waited / HOUR) } : { unit: 'under-hour' };
}

/** Where a promised answer stands, by calendar days in Riga: a promise for today is not broken before midnight. */
export type Promised =
  | { readonly state: 'late'; readonly days: number }
  | { readonly state: 'today' }
  | { readonly state: 'ahead' };

export function promised(dueAt: string, now: Date): Promised {
  const days = Math.round((midnight(now) - midnight(new Date(dueAt))) / DAY);
  if (days > 0) return { state: 'late', days };
  return days === 0 ? { state: 'today' } : { state: 'ahead' };
}

const midnight = (at: Date): number => Date.parse(`${dayInRiga(at)}T00:00:00Z`);
