import { useEffect, useState } from 'react';

export type Politeness = 'polite' | 'assertive';

type Listener = (words: string, politeness: Politeness) => void;
const listeners = new Set<Listener>();

/** Says something to people who listen. Polite waits for a pause; keep assertive for what they must stop for. */
export function announce(words: string, politeness: Politeness = 'polite'): void {
  for (const listener of listeners) listener(words, politeness);
}

/** Mount once, at the root of the app: announce() speaks through it. */
export function LiveRegion() {
  const [said, setSaid] = useState({ polite: '', assertive: '', turn: 0 });
  useEffect(() => {
    const listener: Listener = (words, politeness) =>
      setSaid((before) => ({ ...before, [politeness]: words, turn: before.turn + 1 }));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  // The same words twice must be heard twice: an invisible space makes every other turn a change.
  const again = said.turn % 2 ? '\u200b' : '';
  return (
    <div className="t-hidden">
      <div role="status">{said.polite && said.polite + again}</div>
      <div role="alert">{said.assertive && said.assertive + again}</div>
    </div>
  );
}
