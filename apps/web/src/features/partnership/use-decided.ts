import type { JointView } from '@talka/contracts';
import { announce } from '@talka/ui';
import { cache, forget } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';

/** What follows an act on a joint decision: its page shows how it stands now, and what was done is said. */
export const useDecided =
  (number: number, words: string) =>
  (now: JointView): void => {
    cache.setQueryData(queryKey('joint-decisions.read', { params: { number } }), now);
    void forget('joint-decisions.list');
    announce(words);
  };
