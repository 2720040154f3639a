import type { LedWorkshopView, WorkshopBody } from '@talka/contracts';
import { useState } from 'react';
import { cache, forget, isRefusal, useAction } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';
import { useOwn } from '../../site/use-own.js';
import { NOTHING_WRONG, useWrong, type Wrong } from '../../site/wrong.js';

interface Kept {
  readonly revision: number;
  readonly draft: WorkshopBody;
}

/** A workshop's newest state is what its page reads from. */
export function shown(view: LedWorkshopView): void {
  cache.setQueryData(queryKey('led-workshops.read', { params: { number: view.number } }), view);
  void forget('led-workshops.list');
}

/** The draft as it is typed; it waits on this device until the server has it. */
export function useDraft(view: LedWorkshopView, reload: () => unknown) {
  const { number } = view;
  const [kept, keep, drop] = useOwn<Kept>(`workshop:${number}`);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const [attempt, setAttempt] = useState(0);
  const say = useWrong();
  // What waits since before something could be asked has no questions yet.
  const draft = { ...view.draft, ...kept?.draft };
  const revision = kept?.revision ?? view.revision;
  const mend = (found: Wrong) => {
    setAttempt((before) => before + 1);
    setWrong(found);
  };
  const failed = (error: unknown) => {
    if (isRefusal(error, 'workshop.changed')) void reload();
    mend(say(error));
  };
  const save = useAction('led-workshops.change', (answer) => {
    drop();
    setWrong(NOTHING_WRONG);
    shown(answer);
  });
  return {
    ...{ draft, wrong, attempt, mend, failed },
    unsaved: kept !== null,
    saving: save.isPending,
    change: (part: Partial<WorkshopBody>) => keep({ revision, draft: { ...draft, ...part } }),
    save: () => {
      if (save.isPending) return;
      // Over what another has saved meanwhile nothing is written: the server says so, and what is typed stays.
      save.mutate({ params: { number }, body: { revision, draft } }, { onError: failed });
    },
  };
}

export type Drafting = ReturnType<typeof useDraft>;
export const fieldIdOf = (field: string): string => `workshop-${field.replaceAll('.', '-')}`;
