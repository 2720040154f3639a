import { NetworkError } from '@talka/api-client';
import type { MyApplicationView } from '@talka/contracts';
import { useEffect, useRef, useState } from 'react';
import { cache, client, isRefusal } from '../../site/api.js';
import { dropOwn, readOwn, writeOwn } from '../../site/device.js';
import { queryKey } from '../../site/keys.js';

export interface Typed {
  readonly name: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}
type Part = Partial<Typed>;
export type Saving = 'saved' | 'saving' | 'device' | 'refused';

const REST = 900;
const RETRY = 10_000;
const NOTHING: Typed = { name: '', title: '', answers: {} };

const over = (below: Typed, part: Part): Typed => ({
  ...{ name: part.name ?? below.name, title: part.title ?? below.title },
  answers: { ...below.answers, ...part.answers },
});
const isEmpty = ({ name, title, answers }: Part): boolean =>
  name === undefined && title === undefined && Object.keys(answers ?? {}).length === 0;

/** What is still unsent of `part` when `sent` has arrived: a field typed on meanwhile goes once more. */
export function unsent(part: Part, sent: Part): Part {
  const answers = Object.fromEntries(
    Object.entries(part.answers ?? {}).filter(([id, said]) => said !== sent.answers?.[id]),
  );
  return {
    ...(part.name !== undefined && part.name !== sent.name ? { name: part.name } : {}),
    ...(part.title !== undefined && part.title !== sent.title ? { title: part.title } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  };
}

/**
 * An application that saves itself: on this device at every keystroke, on the server at every rest, field by field, so that what is typed on
 * another device in another field stays. What the network lost is sent again.
 */
export function useDraft(number: number, view: MyApplicationView | null) {
  const place = `application:${number}`;
  const [typed, setTyped] = useState<Typed>(() => over(view ?? NOTHING, readOwn<Part>(place) ?? {}));
  const part = useRef<Part>(readOwn<Part>(place) ?? {});
  const [saving, setSaving] = useState<Saving>(isEmpty(part.current) ? 'saved' : 'device');
  const [refused, setRefused] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(undefined);

  const send = async (evenNothing = false): Promise<boolean> => {
    for (let begun = !evenNothing; !begun || !isEmpty(part.current); begun = true) {
      const sent = part.current;
      setSaving('saving');
      try {
        const body = { ...sent, answers: mutable(sent.answers) };
        const now = await client.call('my-applications.save', { params: { number }, body });
        cache.setQueryData(queryKey('my-applications.read', { params: { number } }), now);
      } catch (error) {
        const isLost = error instanceof NetworkError || !isRefusal(error);
        setSaving(isLost ? 'device' : 'refused');
        setRefused(error);
        if (isLost) later(RETRY);
        return false;
      }
      part.current = unsent(part.current, sent);
      if (isEmpty(part.current)) dropOwn(place);
      else writeOwn(place, part.current);
    }
    setRefused(null);
    setSaving('saved');
    return true;
  };
  /** Sends what is unsent, now. @returns true when the server has every word */
  const flush = async (evenNothing = false): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    running.current = send(evenNothing).finally(() => (running.current = undefined));
    return running.current;
  };
  const later = (pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  };
  const change = (more: Part) => {
    setTyped((before) => over(before, more));
    const answers = { ...part.current.answers, ...more.answers };
    part.current = { ...part.current, ...more, ...(Object.keys(answers).length > 0 ? { answers } : {}) };
    writeOwn(place, part.current);
    setSaving('device');
    later(REST);
  };
  const again = useRef<() => void>(() => undefined);
  useEffect(() => {
    again.current = () => (isEmpty(part.current) ? undefined : void flush());
  });
  useEffect(() => {
    // What an earlier visit could not send goes now; what the network loses, when it is back.
    const back = () => again.current();
    back();
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      clearTimeout(timer.current);
    };
  }, []);
  return { typed, change, flush, saving, refused };
}

const mutable = (answers: Typed['answers'] = {}): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, said]) => [id, typeof said === 'string' ? said : [...said]]),
  );
