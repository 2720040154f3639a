import {
  broughtOpening,
  oneAtATime,
  openBallotsOf,
  PgVoteStore,
  transactionOf,
  type BroughtRow,
  type OpeningToCheck,
} from '@talka/database';
import { refuse, type Result } from '@talka/kernel';
import type { Env } from '@talka/platform';
import { settleOpening, type CheckedOpening } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { checkOpening, countOpen } from './check-opening.js';
import { describedVote, votingPorts } from './voting.ports.js';

/**
 * Checks one opening, or counts one open vote: read, found, written down. Between the two nothing of the database waits for
 * the program but a lock that goes with its connection. A worker that dies half way has written nothing, and the next pass of
 * any worker begins anew.
 */
export function openingChecks(source: DataSource, env: Env) {
  const settle = settleOpening(transactionOf(source, votingPorts(env)));

  const find = async (
    { id, number }: OpeningToCheck,
    { document, withheld }: BroughtRow,
  ): Promise<Result<CheckedOpening>> => {
    if (document !== null) return checkOpening(document, withheld);
    const vote = await new PgVoteStore(source.manager).read(number);
    if (!vote) return refuse('vote.not-found');
    return countOpen(await describedVote(source.manager, env, vote), await openBallotsOf(source, id));
  };

  return (opening: OpeningToCheck): Promise<boolean> =>
    oneAtATime(source, `opening of ${opening.id}`, async () => {
      const waiting = await broughtOpening(source, opening);
      // Whoever was at it a moment ago is through.
      if (!waiting) return;
      const { number, brought } = opening;
      await settle({ number, brought, found: await find(opening, waiting) });
    });
}
