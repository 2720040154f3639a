import { describe, expect, it } from '@jest/globals';
import { HOUR, later } from '@talka/kernel';
import { decideRetiming } from './rules/decide-slot-change.js';

const now = new Date('2027-04-10T12:00:00Z');
/** Two hours that begin so many hours from now. */
const at = (hours: number) => ({ from: later(now, hours * HOUR), until: later(now, (hours + 2) * HOUR) });
const [held, running, next, after] = [at(-48), at(-1), at(24), at(72)];
const open = { state: 'open' } as const;
const decide = (times: readonly ReturnType<typeof at>[], before = [held, running, next], slot = open) =>
  decideRetiming({ slot, before, times, now });
const said = (result: ReturnType<typeof decide>) => (result.ok ? result.value : result.refusal.code);

describe('a slot of several times', () => {
  it('is from the first to the last of them, in whatever order they are said', () => {
    expect(said(decide([after, running, held]))).toEqual({ from: held.from, until: after.until });
    expect(said(decide([next], [next, after]))).toEqual({ from: next.from, until: next.until });
  });

  it('keeps what has begun, as it was', () => {
    expect(said(decide([held, next]))).toBe('slot.begun');
    expect(said(decide([held, { ...running, until: later(running.until, HOUR) }, next]))).toBe(
      'slot.moved-to-past',
    );
  });

  it('has no new time in the past, and one at least', () => {
    expect(said(decide([held, running, at(-3)]))).toBe('slot.moved-to-past');
    expect(said(decide([], [next]))).toBe('slot.begun');
  });

  it('is not moved once it is called off', () => {
    expect(said(decide([next], [next], { state: 'cancelled' } as never))).toBe('slot.cancelled');
  });
});
