import type { OfficeVoteView } from '@talka/contracts';
import { cache, useCall } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';
import { useLookAgain } from '../../site/look-again.js';

/** Somebody sits and waits for it. */
const WHILE_CHECKED = 2_000;

/** A vote as its office sees it, looked at again when one comes back to the page and every while it is watched. */
export function useOfficeVote(municipality: string, number: number) {
  const found = useCall('office-votes.read', { params: { municipality, number } }, { staleTime: 0 });
  useLookAgain(found.refetch, found.data?.opening?.state === 'checking' ? WHILE_CHECKED : undefined);
  return found;
}

/** What an operation answered is the newest there is. */
export const tellVote = (municipality: string, view: OfficeVoteView): void => {
  const { number } = view;
  cache.setQueryData(queryKey('office-votes.read', { params: { municipality, number } }), view);
};
