import { useEffect, useState } from 'react';
import { serverNow } from '../../site/server-time.js';

/** The present moment, moving on by itself: claims end and days pass while a page lies open. */
export function useNow(everyMilliseconds = 15_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
