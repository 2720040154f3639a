import { useEffect, useState } from 'react';
import { dropOwn, readOwn, writeOwn } from './device.js';

/** State that waits on this device through reloads, until it is dropped or its writer signs out. Null: nothing waits. */
export function useOwn<T>(place: string): readonly [T | null, (value: T) => void, () => void] {
  const [kept, setKept] = useState(() => readOwn<T>(place));
  useEffect(() => {
    if (kept !== null) writeOwn(place, kept);
  }, [place, kept]);
  const drop = () => {
    dropOwn(place);
    setKept(null);
  };
  return [kept, setKept, drop];
}
