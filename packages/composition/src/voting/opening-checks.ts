import {
  beginCheck,
  checkDidNotGetThrough,
  oneAtATime,
  openBallotsOf,
  PgVoteStore,
  transactionOf,
  type BegunCheck,
  type OpeningToCheck,
} from '@talka/database';
import type { Env, Log } from '@talka/platform';
import { notCheckable, settleOpening } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { CheckBroke, checkHere, traceOf, type Check, type CheckWork } from './check-work.js';
import { describedVote, votingPorts } from './voting.ports.js';

export interface HowToCheck {
  readonly check?: Check;
  readonly log?: Pick<Log, 'warn'>;
}

/**
 * Checks one opening, or counts one open vote: read, found, written down. Between the two nothing of the database waits for
 * the program but a lock that goes with its connection.
 *
 * Each try is written down before it begins, with the moment of the next: a worker that dies half way has written nothing
 * else, and what does not get through is tried again, later each time, and not lost. Only where the check itself breaks is that
 * counted against what was brought; an open vote's ballots, which nobody can bring anew, are tried for ever.
 */
export function openingChecks(source: DataSource, env: Env) {
  const settle = settleOpening(transactionOf(source, votingPorts(env)));

  const workOf = async (
    { id, number }: OpeningToCheck,
    { document, withheld }: BegunCheck,
  ): Promise<CheckWork> => {
    if (document !== null) return { document, withheld };
    const vote = await new PgVoteStore(source.manager).read(number);
    if (!vote) throw new Error(`there is no vote ${number}`);
    return {
      configuration: await describedVote(source.manager, env, vote),
      ballots: await openBallotsOf(source, id),
    };
  };

  return (opening: OpeningToCheck, { check = checkHere, log }: HowToCheck): Promise<boolean> =>
    oneAtATime(source, `opening of ${opening.id}`, async () => {
      const begun = await beginCheck(source, opening);
      // Whoever was at it a moment ago is through, or has it tried again later.
      if (!begun) return;
      const { number, brought } = opening;
      try {
        await settle({ number, brought, found: await check(await workOf(opening, begun)) });
      } catch (error) {
        const trace = error instanceof CheckBroke ? error.trace : traceOf(error);
        log?.warn({ vote: number, tries: begun.tries, trace }, 'an opening could not be checked');
        const broke = error instanceof CheckBroke && begun.document !== null;
        const found = notCheckable(await checkDidNotGetThrough(source, opening, { broke }));
        if (found) await settle({ number, brought, found });
      }
    });
}
