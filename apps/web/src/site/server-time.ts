import { useState, useSyncExternalStore } from 'react';

/**
 * How far the device's clock is ahead of the server's, in milliseconds. Phones are wrong by hours and days, and what may still be
 * pressed is the server's to say: every answer carries its `Date`.
 */
let ahead = 0;
const told = new Set<() => void>();

/** A header names whole seconds and takes a while to arrive: what differs by less is the same clock. */
const CLOSE = 5_000;

/** A `fetch` that learns the server's time from what it answers; what a cache had kept says how old it is. */
export const keepingTime =
  (send: typeof fetch): typeof fetch =>
  async (...asked) => {
    const answer = await send(...asked);
    const { headers } = answer;
    const said = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1_000;
    if (Math.abs(Date.now() - said - ahead) > CLOSE) {
      ahead = Date.now() - said;
      told.forEach((tell) => tell());
    }
    return answer;
  };

/** The present moment by the server's clock; by the device's own until the server has answered. */
export const serverNow = (): Date => new Date(Date.now() - ahead);

const subscribe = (tell: () => void) => {
  told.add(tell);
  return () => told.delete(tell);
};

/** The server's time when this was shown first, put right when the server first says it. */
export function useServerNow(): Date {
  const [shown] = useState(() => Date.now());
  return new Date(shown - useSyncExternalStore(subscribe, () => ahead));
}
