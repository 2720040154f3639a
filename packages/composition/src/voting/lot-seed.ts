import { randomBytes } from 'node:crypto';
import { first, sql, type Queryable } from '@talka/database';
import { commitmentTo } from '@talka/kernel';
import type { VoteRules } from '@talka/voting';
import { placeOf, type LockBox } from './lock-box.js';

/** What a lot is drawn with: known to nobody until the box is handed over, though its hash is known before voting opens. */
export interface LotSeed {
  readonly secret: string;
  readonly commitment: string;
}

/** 32 random bytes in hex, where equals are settled by lot. */
export function seedFor({ count: { options } }: Pick<VoteRules, 'count'>): LotSeed | null {
  const { tieBreak, drawnOrder } = options;
  const byLot = Array.isArray(tieBreak) && tieBreak.includes('drawn') && drawnOrder === undefined;
  if (!byLot) return null;
  const secret = randomBytes(32).toString('hex');
  return { secret, commitment: commitmentTo(secret) };
}

/** The seed of a vote whose box is handed over. */
export async function seedOf(on: Queryable, lockBox: LockBox, vote: string): Promise<{ seed?: string }> {
  const row = await first<{ lot_seed: Buffer | null }>(on, sql`select lot_seed from vote where id = ${vote}`);
  if (!row?.lot_seed) return {};
  return { seed: Buffer.from(lockBox.unlock(row.lot_seed, placeOf(vote, 'lot'))).toString() };
}
