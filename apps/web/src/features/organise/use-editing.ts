import type { EventBody, OwnEventView } from '@talka/contracts';
import { useRef, useState } from 'react';
import { cache, forget, isRefusal, useAction } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';
import { useOwn } from '../../site/use-own.js';
import { NOTHING_WRONG, useWrong, type Wrong } from '../../site/wrong.js';

/** What is typed and not saved yet, over the revision it was begun on. */
interface Kept {
  readonly revision: number;
  readonly draft: EventBody;
}

/** An event's newest state is what its page reads from. */
export function shown(view: OwnEventView): void {
  cache.setQueryData(queryKey('my-events.read', { params: { number: view.number } }), view);
  void forget('my-events.list');
}

/**
 * The draft as it is typed. It waits on this device until the server has it; when somebody else saved meanwhile, both are
 * kept until the writer has chosen.
 */
export function useEditing(view: OwnEventView, reload: () => unknown) {
  const { number } = view;
  const [kept, keep, drop] = useOwn<Kept>(`organise:event:${number}`);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const [attempt, setAttempt] = useState(0);
  const say = useWrong();
  const draft = kept?.draft ?? view.draft;
  const revision = kept?.revision ?? view.revision;
  const typed = useRef(draft);
  const save = useAction('my-events.change', (answer, { body }) => {
    // Whoever went on typing while it was being saved goes on, over what is saved now.
    if (typed.current === body.draft) drop();
    else keep({ revision: answer.revision, draft: typed.current });
    setWrong(NOTHING_WRONG);
    shown(answer);
  });
  const write = (revisionOf: number, newer: EventBody) => {
    typed.current = newer;
    keep({ revision: revisionOf, draft: newer });
  };
  const mend = (found: Wrong) => {
    setAttempt((before) => before + 1);
    setWrong(found);
  };
  const failed = (error: unknown) => {
    if (isRefusal(error, 'event.changed')) void reload();
    else mend(say(error));
  };
  return {
    ...{ draft, wrong, attempt, mend, failed, drop },
    revision,
    unsaved: kept !== null,
    saving: save.isPending,
    /** Somebody else has saved since this was begun. */
    conflict: kept !== null && kept.revision !== view.revision,
    change: (part: Partial<EventBody>) => write(revision, { ...draft, ...part }),
    save: () => {
      if (save.isPending) return;
      typed.current = draft;
      save.mutate({ params: { number }, body: { revision, draft } }, { onError: failed });
    },
    /** Goes on with what is typed here, over what the other has saved. */
    keepMine: () => write(view.revision, draft),
  };
}

export type Editing = ReturnType<typeof useEditing>;

/** What fields of a part of an event stand on: what is typed, what is wrong with it, and how it changes. */
export interface Typing<Part> {
  readonly draft: Part;
  readonly wrong: Wrong;
  readonly change: (part: Partial<Part>) => void;
}
