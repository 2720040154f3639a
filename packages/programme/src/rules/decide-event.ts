import { ok, refuse, step, type Refusal, type Result } from '@talka/kernel';
import { EVENT_LIFECYCLE, type EventAct } from '../lifecycle.js';
import type { EventContent, EventState, ProgrammeEvent } from '../programme-event.js';

/** What was stays as it was: an event that is over, or that was called off, is changed by nobody. */
export function decideChange(it: ProgrammeEvent, revision: number, now: Date): Result<true, Refusal> {
  if (it.state === 'cancelled') return refuse('programme-event.cancelled');
  if (it.state === 'published' && it.until <= now) return refuse('programme-event.over');
  return it.revision === revision ? ok(true) : refuse('programme-event.changed');
}

/** Nothing is announced once it is over, nor called off. */
export function decideAct(it: ProgrammeEvent, act: EventAct, now: Date): Result<EventState, Refusal> {
  if (it.state === 'cancelled') return refuse('programme-event.cancelled');
  if (it.until <= now && (act === 'publish' || it.state === 'published'))
    return refuse('programme-event.over');
  const next = step(EVENT_LIFECYCLE, it.state, act);
  return next.ok ? next : refuse('programme-event.published');
}

/** Whoever wants to come has to be told. */
export const isMoved = (before: ProgrammeEvent, after: EventContent): boolean =>
  before.from.getTime() !== after.from.getTime() ||
  before.until.getTime() !== after.until.getTime() ||
  before.place !== after.place.name;
