import type { VoteCard } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';

/** What is said where the result will be. A published one that is not here yet is on its way. */
export function soonKey(moment: VoteCard['moment']): MessageKey<'result'> {
  switch (moment) {
    case 'draft':
      return 'result.soon-coming';
    case 'published':
    case 'final':
      return 'result.soon-opened';
    default:
      return `result.soon-${moment}`;
  }
}
