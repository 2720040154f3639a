import type { OwnEventView } from '@talka/contracts';
import { useState } from 'react';
import { isRefusal, useAction } from '../../site/api.js';
import { useOwn } from '../../site/use-own.js';
import { NOTHING_WRONG, useWrong, type Wrong } from '../../site/wrong.js';
import type { Parts } from './editing.js';
import { shown, type Typing } from './use-editing.js';

const NOTHING: Parts = { roles: [], shifts: [] };

export interface Growing extends Typing<Parts> {
  readonly attempt: number;
  readonly busy: boolean;
  readonly publish: () => void;
}

/** What is to be added to a published event. It waits on this device until everybody sees it. */
export function useGrowing(
  view: OwnEventView,
  reload: () => unknown,
  onDone: (added: Parts) => void,
): Growing {
  const { number, revision } = view;
  const [kept, keep, drop] = useOwn<Parts>(`organise:growing:${number}`);
  const [wrong, setWrong] = useState<Wrong>(NOTHING_WRONG);
  const [attempt, setAttempt] = useState(0);
  const say = useWrong();
  const draft = kept ?? NOTHING;
  const extend = useAction('my-events.extend', (event, { body }) => {
    drop();
    setWrong(NOTHING_WRONG);
    shown(event);
    onDone(body);
  });
  const onError = (error: unknown) => {
    // Somebody else was quicker: what is typed stays, over the newest state.
    if (isRefusal(error, 'event.changed')) void reload();
    setAttempt((before) => before + 1);
    setWrong(say(error));
  };
  return {
    ...{ draft, wrong, attempt, busy: extend.isPending },
    change: (part) => keep({ ...draft, ...part }),
    publish: () => {
      if (!extend.isPending) extend.mutate({ params: { number }, body: { revision, ...draft } }, { onError });
    },
  };
}
