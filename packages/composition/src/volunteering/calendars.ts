import { calendarSince, closeCalendar, openCalendar, readCalendar, transactionOf } from '@talka/database';
import type { DataSource } from 'typeorm';

/** Somebody's shifts and sessions for the calendars they use elsewhere, under an address that nobody guesses. */
export const calendars = (source: DataSource) => {
  const transaction = transactionOf(source, (manager) => ({ manager }));
  return {
    since: (person: string) => calendarSince(source, person),
    open: (person: string) =>
      transaction(async ({ manager, now }) => ({ token: await openCalendar(manager, person), since: now })),
    close: (person: string) => transaction(({ manager }) => closeCalendar(manager, person)),
    read: (token: string) => transaction(({ manager }) => readCalendar(manager, token)),
  };
};

export type Calendars = ReturnType<typeof calendars>;
export const CALENDARS = Symbol('Calendars');
