import { done, ok, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';
import type { Slot, SlotTimes } from '../slot.js';

export type SlotChangeRefusal = Refusal<
  'slot.cancelled' | 'slot.begun' | 'slot.people-here' | 'slot.moved-to-past'
>;

export interface SlotChangeFacts {
  readonly slot: Pick<Slot, 'state' | 'during'>;
  /** How many of those with a place are noted as here already. */
  readonly here: number;
  readonly now: Date;
}

/** May a slot be called off? What has begun has taken place, and who stands there already is not sent away by a list. */
export function decideCallingOff({ slot, here, now }: SlotChangeFacts): Result<undefined, SlotChangeRefusal> {
  if (slot.state === 'cancelled') return refuse('slot.cancelled');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.begun');
  return here > 0 ? refuse('slot.people-here', { count: here }) : done;
}

/** May a slot be at another time? @returns whether it is another time at all */
export function decideMoving(
  facts: SlotChangeFacts,
  { from, until }: TimeRange & { readonly until: Date },
): Result<boolean, SlotChangeRefusal> {
  const { during } = facts.slot;
  if (facts.slot.state === 'cancelled') return refuse('slot.cancelled');
  const moved = from.getTime() !== during.from.getTime() || until.getTime() !== during.until.getTime();
  if (!moved) return ok(false);
  const may = decideCallingOff(facts);
  if (!may.ok) return may;
  return from.getTime() <= facts.now.getTime() ? refuse('slot.moved-to-past', undefined, 'from') : ok(true);
}

/**
 * May a slot of several times be at others? What has begun is among them as it was, and all others are still to come.
 * @returns from the first to the last
 */
export function decideRetiming({
  slot,
  before,
  times,
  now,
}: {
  readonly slot: Pick<Slot, 'state'>;
  readonly before: SlotTimes;
  readonly times: SlotTimes;
  readonly now: Date;
}): Result<Slot['during'], SlotChangeRefusal> {
  if (slot.state === 'cancelled') return refuse('slot.cancelled');
  const ordered = [...times].sort((a, b) => a.from.getTime() - b.from.getTime());
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  const begun = (all: SlotTimes) =>
    all
      .filter(({ from }) => from <= now)
      .map(({ from, until }) => `${from.getTime()}-${until.getTime()}`)
      .sort()
      .join();
  if (!first || !last) return refuse('slot.begun');
  if (begun(before) !== begun(ordered))
    return ordered.some(
      ({ from, until }) =>
        from <= now &&
        !before.some(
          (one) => one.from.getTime() === from.getTime() && one.until.getTime() === until.getTime(),
        ),
    )
      ? refuse('slot.moved-to-past', undefined, 'from')
      : refuse('slot.begun');
  return ok({ from: first.from, until: last.until });
}
