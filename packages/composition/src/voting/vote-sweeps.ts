import {
  appendLeaves,
  isDue,
  logsInUse,
  shuffleForGood,
  shuffleTables,
  transactionOf,
  votesToClose,
  votesToFinish,
  votesToShuffle,
} from '@talka/database';
import type { Env } from '@talka/platform';
import { closeVote, finishVote } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { LockBox } from './lock-box.js';
import { headSigner, votingPorts } from './voting.ports.js';

/** What a vote needs by the clock. Each may run in every worker at once, and be missed: the next pass finds what is due. */
export function voteSweeps(source: DataSource, env: Env) {
  const transaction = transactionOf(source, votingPorts(env));
  const close = closeVote(transaction);
  const finish = finishVote(transaction);
  const sign = headSigner(new LockBox(env.TALKA_SECRET));
  return {
    /** Closes votes whose time has run out, and ends complaint periods. */
    closeAndFinish: async (): Promise<void> => {
      for (const { number } of await votesToClose(source)) await close(number);
      for (const { number } of await votesToFinish(source)) await finish(number);
    },
    /** Takes waiting ballots into their logs and signs the heads, every so often. */
    publishLogs: async (): Promise<void> => {
      for (const { id, hasHead } of await logsInUse(source)) {
        // An announced vote's first head is signed at once: its configuration is what everybody relies on.
        const due = !hasHead || (await isDue(source, `log of ${id}`, env.TALKA_VOTE_LOG_SECONDS));
        if (due) await appendLeaves(source, id, sign);
      }
    },
    /** Takes out of the live tables what their order tells. */
    shuffle: async (): Promise<void> => {
      for (const { id, over } of await votesToShuffle(source)) {
        if (over) await shuffleForGood(source, id);
        else if (await isDue(source, `order of ${id}`, env.TALKA_VOTE_LOG_SECONDS))
          await shuffleTables(source, id);
      }
    },
  };
}

export type VoteSweeps = ReturnType<typeof voteSweeps>;
export const VOTE_SWEEPS = Symbol('VoteSweeps');
