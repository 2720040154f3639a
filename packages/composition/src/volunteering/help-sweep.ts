import { lapseHelpQuestions, PgHelpStore, transactionOf } from '@talka/database';
import { askNextWave } from '@talka/volunteering';
import type { DataSource } from 'typeorm';
import { eachForItself } from '../each-for-itself.js';
import { helpPorts } from './helping.ports.js';

/** As many shifts are looked at in one pass; the next one takes the rest. */
const AT_ONCE = 100;

/**
 * Asks people for shifts that lack them, in waves. It may run in every worker at once, and be missed: what it does it does once, and
 * the next pass finds what is due.
 */
export function helpSweep(source: DataSource): () => Promise<void> {
  const ask = askNextWave(transactionOf(source, helpPorts));
  return async () => {
    await lapseHelpQuestions(source.manager);
    const due = await new PgHelpStore(source.manager).due(AT_ONCE);
    await eachForItself(due, ask);
  };
}

export type HelpSweep = ReturnType<typeof helpSweep>;
export const HELP_SWEEP = Symbol('HelpSweep');
