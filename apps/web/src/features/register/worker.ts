import { useEffect, useState } from 'react';

/** The pages of leaders start without network once this is installed; nobody else fetches it. */
const WORKER = '/sw.js';

/**
 * Keeps the pages of leaders on this device.
 * @returns whether they are, and what to press when newer ones wait
 */
export function usePagesKept(): { readonly kept: boolean; readonly renew: (() => void) | null } {
  const [kept, setKept] = useState(false);
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    let over = false;
    const { serviceWorker } = navigator;
    // Without network the worker that answered this page is already there.
    void serviceWorker.ready.then(({ active }) => !over && setKept(active !== null));
    serviceWorker
      .register(WORKER, { updateViaCache: 'none' })
      .then((registration) => {
        const look = () => !over && setWaiting(serviceWorker.controller ? registration.waiting : null);
        look();
        registration.addEventListener('updatefound', () =>
          registration.installing?.addEventListener('statechange', look),
        );
      })
      .catch(() => undefined);
    return () => {
      over = true;
    };
  }, []);
  const renew = waiting
    ? () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('renew');
      }
    : null;
  return { kept, renew };
}
