import { endLetters, promiseLetterMails } from '@talka/database';
import type { DataSource } from 'typeorm';

/**
 * Lets letters on their way go on, by so many mails a minute. It may run in every worker at once, be killed and be missed: each
 * recipient's mail is promised once, and the next pass goes on where this one ended. What it holds at a time does not grow with how
 * many recipients a letter has.
 * @returns how many recipients were dealt with
 */
export const letterSweep =
  (source: DataSource, perMinute: number): (() => Promise<number>) =>
  async () => {
    const dealt = await source.transaction('READ COMMITTED', (manager) =>
      promiseLetterMails(manager, perMinute),
    );
    await endLetters(source.manager);
    return dealt;
  };

export type LetterSweep = ReturnType<typeof letterSweep>;
export const LETTER_SWEEP = Symbol('LetterSweep');
