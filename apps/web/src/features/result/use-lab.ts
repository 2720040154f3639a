import type { VoteResultView, VoteView } from '@talka/contracts';
import { useQuery } from '@tanstack/react-query';
import { askWorker } from '../../counting/ask-worker.js';
import type { LabQuestion, PotLab } from '../../counting/lab.js';
import type { Ballots } from './published.js';

export interface Lab {
  readonly state: 'counting' | 'counted' | 'broken';
  readonly of: (pot: string) => PotLab | undefined;
}

/** The published ballots counted in every other way, in a worker of this page. */
export function useLab(vote: VoteView, result: VoteResultView, ballots: Ballots): Lab {
  const { rule, options } = vote.rules.count;
  const { data, isError } = useQuery({
    queryKey: ['lab', vote.number, result.publishedAt],
    queryFn: () =>
      askWorker<readonly LabQuestion[], readonly (PotLab | undefined)[]>(
        new Worker(new URL('../../counting/lab.worker.ts', import.meta.url), { type: 'module' }),
        result.pots.flatMap(({ pot, outcome }): LabQuestion[] => {
          const file = ballots.get(pot);
          return file === undefined ? [] : [{ pot, ballots: file, rule, options, outcome }];
        }),
      ),
    ...{ staleTime: Infinity, structuralSharing: false },
  });
  return {
    state: data ? 'counted' : isError ? 'broken' : 'counting',
    of: (pot) => data?.find((one) => one?.pot === pot),
  };
}
