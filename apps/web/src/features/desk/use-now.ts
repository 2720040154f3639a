import { useEffect, useState } from 'react';

/** The present moment, moving on by itself: claims end and days pass while a page lies open. */
export function useNow(everyMilliseconds = 15_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
