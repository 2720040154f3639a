import type { CaseView } from '@talka/contracts';
import { useEffect } from 'react';
import { cache, forget, isRefusal, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useWatch } from '../../../site/watch.js';
import { heardViewers } from '../viewers.js';

const keyOf = (id: string) => queryKey('cases.read', { params: { case: id } });

/** A case, read again whenever the server says it changed. */
export function useCase(id: string) {
  const found = useCall('cases.read', { params: { case: id } }, { staleTime: 5_000 });
  useWatch(
    { what: 'case', case: id },
    {
      'case.changed': (message) => {
        if (message.case === id) refetchCase(id);
      },
      'case.viewers': heardViewers,
      refetch: () => refetchCase(id),
    },
  );
  useEffect(() => () => heardViewers({ case: id, viewers: [] }), [id]);
  return found;
}

export function refetchCase(id: string): void {
  void cache.invalidateQueries({ queryKey: keyOf(id) });
  void forget('cases.list');
}

/** What the server answers with is the case as it is now. */
function keep(view: CaseView): void {
  cache.setQueryData(keyOf(view.id), view);
  void forget('cases.list');
}

export const useClaim = () => useAction('cases.claim', keep);
export const useRelease = () => useAction('cases.release', keep);
export const useDeclareClose = () => useAction('cases.declare-close', keep);
export const useDecide = () => useAction('cases.decide', keep);

/** The revision to decide on: that of the case as last shown, which taking it moves on. */
export const revisionShown = (id: string): number | undefined =>
  cache.getQueryData<CaseView>(keyOf(id))?.revision;

/** Refusals that mean the page shows a state that is gone; the case is fetched anew, what was typed stays. */
export const isOutdated = (error: unknown): boolean =>
  ['case.changed', 'case.held', 'case.decided', 'case.not-found', 'state.not-possible'].some((code) =>
    isRefusal(error, code),
  );
