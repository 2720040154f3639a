import { dueDigests, duePushDigests, writeDigests, writePushDigests } from '@talka/database';
import type { DataSource } from 'typeorm';

/** People to a transaction. */
const BATCH = 500;

/**
 * Promises the digests that are due, by the database's clock. It may run in every worker at once, be killed and be missed: each
 * digest is made once, and the next pass finds what waits. What it holds at a time does not grow with how many people there are.
 * @returns how many digests were promised
 */
export const digestSweep = (source: DataSource, batch = BATCH): (() => Promise<number>) =>
  inPages(source, batch, dueDigests, writeDigests);

/** The same for browsers. @returns how many pushes were promised */
export const pushDigestSweep = (source: DataSource, batch = BATCH): (() => Promise<number>) =>
  inPages(source, batch, duePushDigests, writePushDigests);

function inPages(
  source: DataSource,
  batch: number,
  dueOnes: typeof dueDigests,
  write: typeof writeDigests,
): () => Promise<number> {
  return async () => {
    let [after, written]: [string | null, number] = [null, 0];
    do {
      const page = await source.transaction('READ COMMITTED', async (manager) => {
        const due = await dueOnes(manager, after, batch);
        return { due, written: await write(manager, due) };
      });
      written += page.written;
      after = page.due.length < batch ? null : (page.due.at(-1)?.person ?? null);
    } while (after !== null);
    return written;
  };
}

export type DigestSweep = ReturnType<typeof digestSweep>;
export const DIGEST_SWEEP = Symbol('DigestSweep');
export const PUSH_DIGEST_SWEEP = Symbol('PushDigestSweep');
