import type { WatchHandlers } from '@talka/api-client';
import type { Watch } from '@talka/contracts/realtime';
import { useEffect, useRef } from 'react';
import { client } from './api.js';

const soon = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(act, { timeout: 3000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 1000);
  return () => clearTimeout(id);
};

/** Tells of changes while the component is shown. The socket waits until the page is at rest. `null` watches nothing. */
export function useWatch(watch: Watch | null, handlers: WatchHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const name = watch ? JSON.stringify(watch) : null;
  useEffect(() => {
    if (name === null) return;
    let stop: (() => void) | undefined;
    const relay = new Proxy({} as WatchHandlers, {
      get: (_, message: keyof WatchHandlers) => latest.current[message],
    });
    const cancel = soon(() => {
      stop = client.watch(JSON.parse(name) as Watch, relay);
    });
    return () => {
      cancel();
      stop?.();
    };
  }, [name]);
}
