import {
  appendWhenDue,
  logsInUse,
  openingsToCheck,
  shuffleForGood,
  shuffleWhenDue,
  sweepUp,
  transactionOf,
  votesToClose,
  votesToFinish,
  votesToShuffle,
} from '@talka/database';
import type { Env } from '@talka/platform';
import { closeVote, finishVote } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { eachForItself } from '../each-for-itself.js';
import { LockBox } from './lock-box.js';
import { openingChecks, type HowToCheck } from './opening-checks.js';
import { headSigner, votingPorts } from './voting.ports.js';

/** What a vote needs by the clock. Each may run in every worker at once, and be missed: the next pass finds what is due. */
export function voteSweeps(source: DataSource, env: Env) {
  const transaction = transactionOf(source, votingPorts(env));
  const close = closeVote(transaction);
  const finish = finishVote(transaction);
  const check = openingChecks(source, env);
  const sign = headSigner(new LockBox(env.TALKA_SECRET));
  const everySeconds = env.TALKA_VOTE_LOG_SECONDS;
  return {
    /** Closes votes whose time has run out, and ends complaint periods. */
    closeAndFinish: async (): Promise<void> => {
      await eachForItself(await votesToClose(source), ({ number }) => close(number));
      await eachForItself(await votesToFinish(source), ({ number }) => finish(number));
    },
    /** Checks what trustees have brought, and counts open votes that are over: a while of reckoning for a large one. */
    checkOpenings: async (how: HowToCheck = {}): Promise<void> => {
      await eachForItself(await openingsToCheck(source), (opening) => check(opening, how));
    },
    /** Takes waiting ballots into their logs and signs the heads, every so often. */
    publishLogs: async (): Promise<void> => {
      await eachForItself(await logsInUse(source), ({ id: vote }) =>
        appendWhenDue(source, { vote, everySeconds }, sign),
      );
    },
    /** Takes out of the live tables what their order tells. */
    shuffle: async (): Promise<void> => {
      const votes = await votesToShuffle(source);
      try {
        await eachForItself(votes, ({ id, over }) =>
          over ? shuffleForGood(source, id) : shuffleWhenDue(source, id, everySeconds),
        );
      } finally {
        await sweepUp(source);
      }
    },
  };
}

export type VoteSweeps = ReturnType<typeof voteSweeps>;
export const VOTE_SWEEPS = Symbol('VoteSweeps');
