import type { LedWorkshopView, WorkshopBody } from '@talka/contracts';
import { useState } from 'react';
import { cache, forget, isRefusal, useAction } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';
import { useRefusals } from '../../site/refusal.js';
import { useOwn } from '../../site/use-own.js';

interface Kept {
  readonly revision: number;
  readonly draft: WorkshopBody;
}

/** What is wrong, by the field's path in the draft; `general` belongs to none. */
export interface Wrong {
  readonly fields: Readonly<Record<string, string>>;
  readonly general: string | null;
}
const NOTHING: Wrong = { fields: {}, general: null };

/** A workshop's newest state is what its page reads from. */
export function shown(view: LedWorkshopView): void {
  cache.setQueryData(queryKey('led-workshops.read', { params: { number: view.number } }), view);
  void forget('led-workshops.list');
}

/** The draft as it is typed; it waits on this device until the server has it. */
export function useDraft(view: LedWorkshopView, reload: () => unknown) {
  const { number } = view;
  const [kept, keep, drop] = useOwn<Kept>(`workshop:${number}`);
  const [wrong, setWrong] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const refusals = useRefusals();
  const draft = kept?.draft ?? view.draft;
  const revision = kept?.revision ?? view.revision;
  const mend = (found: Wrong) => {
    setAttempt((before) => before + 1);
    setWrong(found);
  };
  const failed = (error: unknown) => {
    const named = isRefusal(error) ? error.problem.fields.filter(({ field }) => field !== '') : [];
    if (isRefusal(error, 'workshop.changed')) void reload();
    mend({
      fields: Object.fromEntries(
        named.map(({ field, title }) => [field.replace(/^(body\.)?(draft\.)?/, ''), title]),
      ),
      general: refusals.ofError(error).general,
    });
  };
  const save = useAction('led-workshops.change', (answer) => {
    drop();
    setWrong(NOTHING);
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
