import type { RosterView } from '@talka/contracts';
import { dayInRiga, type Day } from '@talka/kernel';

/** Whom a message may be for, as the choice in a list says it. */
export type Addressee =
  | { readonly what: 'shift'; readonly shift: string }
  | { readonly what: 'day'; readonly day: Day }
  | { readonly what: 'came' };

export const valueOf = (to: Addressee): string => {
  if (to.what === 'came') return 'came';
  return to.what === 'day' ? to.day : to.shift;
};

/** Each shift somebody could be in, each day that has several, and once all is over: whoever was there. */
export function addressees({ shifts }: Pick<RosterView, 'shifts'>, now: Date): readonly Addressee[] {
  const held = shifts.filter(({ cancelled }) => !cancelled);
  const days = held.map(({ from }) => dayInRiga(new Date(from)));
  const several = [...new Set(days)].filter((day) => days.filter((one) => one === day).length > 1);
  const over = held.length > 0 && held.every(({ until }) => new Date(until) <= now);
  return [
    ...(over ? [{ what: 'came' } as const] : []),
    ...several.map((day) => ({ what: 'day', day }) as const),
    ...held.map(({ shift }) => ({ what: 'shift', shift }) as const),
  ];
}
