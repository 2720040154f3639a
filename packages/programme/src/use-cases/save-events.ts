import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { ProgrammePorts } from '../ports.js';
import type { ProgrammeEvent } from '../programme-event.js';

type Ports = Pick<ProgrammePorts, 'events'>;

/** More evenings than a year has. */
export const MOST_SAVED = 400;

/**
 * Somebody wants to go, and hears of it when the event is moved or called off. Once more is as once.
 * Refusals: `programme-event.not-found`, `.cancelled`, `.over`, `.too-many-saved`.
 */
export const saveEvent = (transaction: Transaction<Ports>) => (by: Person, number: number) =>
  transaction(async ({ events, now }): Promise<void> => {
    const it = announced(await events.find(number));
    // Whoever saves it after it was called off would be told of nothing.
    if (it.state === 'cancelled') accept(refuse('programme-event.cancelled'));
    if (it.until <= now) accept(refuse('programme-event.over'));
    if ((await events.saved(by.id)) >= MOST_SAVED)
      accept(refuse('programme-event.too-many-saved', { most: MOST_SAVED }));
    await events.save(it.id, by.id);
  });

/** They hear of it no more. Refusals: `programme-event.not-found`. */
export const dropEvent = (transaction: Transaction<Ports>) => (by: Person, number: number) =>
  transaction(async ({ events }): Promise<void> => {
    await events.drop(announced(await events.find(number)).id, by.id);
  });

/** A draft is there for nobody but its office. */
const announced = (it: ProgrammeEvent | undefined): ProgrammeEvent =>
  it?.isPublic ? it : accept<never>(refuse('programme-event.not-found'));
