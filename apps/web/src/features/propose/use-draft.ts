import { NetworkError, uuid } from '@talka/api-client';
import type { MyIdeaView, PersonView } from '@talka/contracts';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { client, forget, isRefusal } from '../../site/api.js';
import { dropOwn, readOwn, writeOwn } from '../../site/device.js';
import { useLanguage } from '../../site/text.js';
import { DraftSaver, type Snapshot } from './draft-saver.js';
import { newDraft, reconcile, type Draft } from './draft.js';

const CURRENT = 'draft:new';

/** Where the text of this page is kept: the draft begun on this device, or one of many by its idea. */
function placeOfDraft(idea: string | null): { readonly name: string; readonly kept: Draft | null } {
  const current = readOwn<Draft>(CURRENT);
  if (idea === null || current?.idea === idea) return { name: CURRENT, kept: current };
  const name = `draft:${idea}`;
  return { name, kept: readOwn<Draft>(name) };
}

const portsFor = (name: string) => ({
  start: (content: MyIdeaView['content'], key: string) =>
    client.call('my-ideas.start', { body: { content } }, { key }),
  newKey: uuid,
  save: (idea: string, revision: number, content: MyIdeaView['content']) =>
    client.call('my-ideas.save', { params: { idea }, body: { revision, content } }),
  read: (idea: string) => client.call('my-ideas.read', { params: { idea } }),
  keep: (draft: Draft) => void writeOwn(name, draft),
  now: () => new Date(),
});

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly saver: DraftSaver; readonly name: string };

/** Opens a draft: from this device, from the server, or both reconciled. Without network the device's copy is enough. */
export function useOpenDraft(
  idea: string | null,
  person: PersonView | null,
): Opening & { retry: () => void } {
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  // The language of the page may change while one writes; the text stays in the language it was begun in.
  const begun = useRef(language);
  const owner = person?.id ?? null;
  const home = person ? { municipality: person.municipality, area: person.area } : null;
  const homeRef = useRef(home);

  useEffect(() => {
    let gone = false;
    let saver: DraftSaver | undefined;
    const { name, kept: found } = placeOfDraft(idea);
    // Someone else's text, left on this device by a session that ran out, is not this person's to see.
    const kept = found?.owner && owner && found.owner !== owner ? null : found;
    const open = (draft: Draft, view: MyIdeaView | null, conflict: boolean) => {
      if (gone) return;
      saver = new DraftSaver(draft, portsFor(name), view, owner !== null);
      if (conflict && view) saver.conflictWith(view);
      setOpening({ kind: 'open', saver, name });
      void saver.flush();
    };
    const fresh = newDraft(begun.current);
    const atHome = homeRef.current ? { ...fresh, content: { ...fresh.content, ...homeRef.current } } : fresh;
    const known = idea ?? kept?.idea ?? null;
    if (owner === null || known === null) {
      const draft = kept ?? atHome;
      const content =
        draft.content.municipality === null && homeRef.current
          ? { ...draft.content, ...homeRef.current }
          : draft.content;
      open({ ...draft, content, owner: owner ?? draft.owner }, null, false);
    } else {
      client.call('my-ideas.read', { params: { idea: known } }).then(
        (view) => {
          const { draft, conflict } = reconcile(kept, view, owner);
          open(draft, view, conflict);
        },
        (error: unknown) => {
          if (gone) return;
          if (error instanceof NetworkError && kept) open({ ...kept, owner }, null, false);
          // Its idea is no more, the words are still here: they may become another.
          else if (isRefusal(error, 'idea.not-found') && kept && idea === null)
            open({ ...kept, owner, idea: null, revision: null, saved: null }, null, false);
          else setOpening({ kind: 'failed', error });
        },
      );
    }
    return () => {
      gone = true;
      saver?.stop();
    };
  }, [idea, owner, attempt]);

  return {
    ...opening,
    retry: () => {
      setOpening({ kind: 'opening' });
      setAttempt((count) => count + 1);
    },
  };
}

export const useSnapshot = (saver: DraftSaver): Snapshot =>
  useSyncExternalStore(saver.subscribe, saver.snapshot);

/** Tries again when the network returns, and saves what is left when the page is put away. */
export function useSavingAtTheEdges(saver: DraftSaver): void {
  useEffect(() => {
    const back = () => void saver.flush();
    const away = () => {
      if (document.visibilityState === 'hidden') void saver.flush();
    };
    addEventListener('online', back);
    document.addEventListener('visibilitychange', away);
    return () => {
      removeEventListener('online', back);
      document.removeEventListener('visibilitychange', away);
    };
  }, [saver]);
}

/** The draft is with the server, or not wanted any more: this device forgets it. */
export function forgetDraft(name: string): void {
  dropOwn(name);
  void forget('my-ideas.list');
  void forget('my-ideas.read');
}

/** The latest value after a pause without changes. */
export function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  const key = useMemo(() => JSON.stringify(value), [value]);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setRested(latest.current), pause);
    return () => clearTimeout(timer);
  }, [key, pause]);
  return rested;
}
