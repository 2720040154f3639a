import { useEffect } from 'react';

const LOOK_AGAIN = 20_000;

/** Asks anew every while, as long as somebody looks: for what colleagues change meanwhile. */
export function useLookAgain(look: () => unknown, every = LOOK_AGAIN): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look();
    }, every);
    return () => clearInterval(timer);
  }, [look, every]);
}
