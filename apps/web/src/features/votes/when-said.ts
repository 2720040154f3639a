import type { VoteCard } from '@talka/contracts';
import { useText } from '../../site/text.js';
import { useAt } from '../../site/use-at.js';

/** The state of a vote and its days, in a sentence. */
export function useWhenSaid(): (vote: Pick<VoteCard, 'moment' | 'opensAt' | 'closesAt'>) => string {
  const t = useText('votes');
  const at = useAt();
  return ({ moment, opensAt, closesAt }) =>
    t(`vote-when.${moment}`, { from: at(opensAt), until: at(closesAt) });
}
