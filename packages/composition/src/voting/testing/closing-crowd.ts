import { randomBytes } from 'node:crypto';
import { one, sql } from '@talka/database';
import type { Transaction } from '@talka/kernel';
import { castBallot, type VoteId, type VotingPorts } from '@talka/voting';
import type { DataSource, EntityManager } from 'typeorm';
import { castingTransaction, votingPorts } from '../voting.ports.js';
import { someSealed, type VotingScene } from './voting-scene.js';

export interface ClosingCrowd {
  /** How many come. */
  readonly requests: number;
  readonly hands: number;
  /** After half of them have come, the vote is given so many milliseconds more. */
  readonly notice: number;
  /** What decides who came in time; without it, what the product has. */
  readonly deciding?: (
    source: DataSource,
    portsOf: (manager: EntityManager) => VotingPorts,
  ) => Transaction<VotingPorts>;
}

interface Answer {
  readonly inTime: boolean;
  readonly said: string;
}

/**
 * Casts while the vote ends. Who came in time is asked of the database in the transaction of each, beside whatever that
 * transaction is decided by.
 */
export async function closingCrowd(
  scene: VotingScene,
  vote: VoteId,
  { requests, hands, notice, deciding = castingTransaction }: ClosingCrowd,
): Promise<{ readonly answers: readonly Answer[]; readonly end: Date }> {
  const told: { at: Date; said: string }[] = [];
  const cast = async (): Promise<void> => {
    let [manager, at] = [scene.source.manager, new Date(0)];
    const decided = deciding(scene.source, (own) => votingPorts(scene.env)((manager = own)));
    const asked: Transaction<VotingPorts> = (act) =>
      decided(async (ports) => {
        ({ at } = await one<{ at: Date }>(manager, sql`select now() as at`));
        return act(ports);
      });
    const answer = await castBallot(asked)(vote, someSealed(randomBytes(32)));
    told.push({ at, said: answer.ok ? 'taken' : answer.refusal.code });
  };
  let [left, ends] = [requests, Promise.resolve(new Date(0))];
  const hand = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      // The end comes upon them in the middle.
      if (left === Math.ceil(requests / 2)) ends = scene.endsIn(vote, notice);
      await cast();
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  const end = await ends;
  return { answers: told.map(({ at, said }) => ({ inTime: at < end, said })), end };
}

/** Refused though they came in time, and taken though they did not. */
export const wronged = (answers: readonly Answer[]): { early: number; late: number } => ({
  early: answers.filter(({ inTime, said }) => inTime && said !== 'taken').length,
  late: answers.filter(({ inTime, said }) => !inTime && said !== 'vote.over').length,
});
