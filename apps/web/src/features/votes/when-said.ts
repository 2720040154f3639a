import type { VoteCard } from '@talka/contracts';
import { useFormats, useLanguage, useText } from '../../site/text.js';

/** The state of a vote and its days, in a sentence. */
export function useWhenSaid(): (vote: Pick<VoteCard, 'moment' | 'opensAt' | 'closesAt'>) => string {
  const t = useText('votes');
  const language = useLanguage();
  const { day, date, time } = useFormats();
  // A Russian date stands in the genitive, and a weekday beside it would not.
  const on = language === 'ru' ? date : day;
  const at = (instant: string | null): string => (instant === null ? '' : `${on(instant)}, ${time(instant)}`);
  return ({ moment, opensAt, closesAt }) =>
    t(`vote-when.${moment}`, { from: at(opensAt), until: at(closesAt) });
}
