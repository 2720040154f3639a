/** Where chance comes from: the machine's own generator in earnest, a seeded one in tests. */
export interface Random {
  /** So many unpredictable bytes. */
  bytes(length: number): Uint8Array;
}

/**
 * A whole number from 0 to `end` − 1, each as likely as any other: what would make the first ones likelier is drawn again.
 * @throws RangeError when `end` is not from 1 to 2^32
 */
export function drawBelow(random: Random, end: number): number {
  if (!Number.isInteger(end) || end < 1 || end > 2 ** 32) throw new RangeError(`no draw below ${end}`);
  const fair = 2 ** 32 - (2 ** 32 % end);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (drawn < fair) return drawn % end;
  }
}

/** A new list in an order that is as likely as any other (Durstenfeld, Algorithm 235, 1964). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawBelow(random, last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
