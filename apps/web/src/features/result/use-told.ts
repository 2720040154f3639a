import type { VoteResultView, VoteView } from '@talka/contracts';
import { useQuery } from '@tanstack/react-query';
import { askWorker } from '../../counting/ask-worker.js';
import type { PotQuestion, PotTold } from '../../counting/tell.js';
import type { Ballots } from './published.js';

export interface Told {
  readonly state: 'counting' | 'told' | 'broken';
  readonly of: (pot: string) => PotTold | undefined;
}

/** The reasons of a result, counted from the published ballots in a worker of this page. */
export function useTold(vote: VoteView, result: VoteResultView, ballots: Ballots): Told {
  const { rule, options } = vote.rules.count;
  const { data, isError } = useQuery({
    queryKey: ['told', vote.number, result.publishedAt],
    queryFn: () =>
      askWorker<readonly PotQuestion[], readonly (PotTold | undefined)[]>(
        new Worker(new URL('../../counting/tell.worker.ts', import.meta.url), { type: 'module' }),
        [...ballots].map(([pot, file]) => ({ pot, ballots: file, rule, options })),
      ),
    ...{ staleTime: Infinity, structuralSharing: false },
  });
  return {
    state: data ? 'told' : isError ? 'broken' : 'counting',
    of: (pot) => data?.find((one) => one?.pot === pot),
  };
}
