import { randomBytes } from 'node:crypto';
import type { Seeds } from '@talka/calls';
import { commitmentTo } from '@talka/kernel';
import type { Env } from '@talka/platform';
import { LockBox } from '../voting/lock-box.js';

const place = (commitment: string): string => `jury ${commitment} lot`;

/** Seeds of 32 random bytes, in hex; until the draw they are kept locked, so that a copy of the database tells nothing of them. */
export const seedsOf = ({ TALKA_SECRET }: Pick<Env, 'TALKA_SECRET'>): Seeds => {
  const lockBox = new LockBox(TALKA_SECRET);
  return {
    make() {
      const secret = randomBytes(32).toString('hex');
      const commitment = commitmentTo(secret);
      return { commitment, locked: lockBox.lock(Buffer.from(secret), place(commitment)) };
    },
    open: ({ commitment, locked }) => Buffer.from(lockBox.unlock(locked, place(commitment))).toString(),
  };
};
