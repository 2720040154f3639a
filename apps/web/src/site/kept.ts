import { useEffect, useState } from 'react';

/**
 * State that survives errors, reloads and lost network: what people typed stays theirs until it is sent. Kept on this
 * device only, under `name`; `forget` drops it once it has been handed in.
 */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const key = `talka:${name}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? initial : (JSON.parse(kept) as T);
    } catch {
      return initial;
    }
  });
  useEffect(() => {
    if (value === initial) return;
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or forbidden store: typing goes on, only without this safety net.
    }
  }, [key, value, initial]);
  return [value, setValue, () => localStorage.removeItem(key)];
}
