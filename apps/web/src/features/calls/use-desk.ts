import type { CallDeskView } from '@talka/contracts';
import { announce } from '@talka/ui';
import { cache, forget } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';

/** Puts what the office's act answers where its page reads it, and says so. */
export function useDesk(params: { municipality: string; number: number }, words: string) {
  return (now: CallDeskView) => {
    cache.setQueryData(queryKey('open-calls.desk', { params }), now);
    void forget('open-calls.read');
    void forget('open-calls.list');
    announce(words);
  };
}
