import { expectedSoon, remind } from '@talka/database';
import { remindersDue } from '@talka/volunteering';
import type { DataSource } from 'typeorm';

/** People to a transaction. */
const BATCH = 200;

/**
 * Reminds everyone who is expected soon, by mail. It may run in every worker at once, and be missed: what it does it does once, and
 * the next pass finds what is due.
 */
export function reminderSweep(source: DataSource, batch = BATCH): () => Promise<void> {
  const page = (after: string | null): Promise<string | null> =>
    source.transaction(async (manager) => {
      const people = await expectedSoon(manager, after, batch);
      for (const one of people)
        for (const due of remindersDue(one.shifts, one.now)) await remind(manager, one, due);
      return people.length < batch ? null : (people.at(-1)?.person ?? null);
    });
  return async () => {
    let after: string | null = null;
    do after = await page(after);
    while (after !== null);
  };
}

export type ReminderSweep = ReturnType<typeof reminderSweep>;
export const REMINDER_SWEEP = Symbol('ReminderSweep');
