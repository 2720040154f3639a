/** The cases before and after one, as the queue shows them. For one that has left the queue: what now stands first. */
export function neighbours<T extends { readonly id: string }>(
  queue: readonly T[],
  id: string | undefined,
): { readonly previous: T | undefined; readonly next: T | undefined } {
  const at = queue.findIndex((one) => one.id === id);
  if (at === -1) return { previous: undefined, next: queue[0] };
  return { previous: queue[at - 1], next: queue[at + 1] };
}

/** The one to take after deciding `id`: the next in line, or from the top when the line ends here. */
export function nextToTake<T extends { readonly id: string; readonly decided: unknown }>(
  queue: readonly T[],
  id: string,
  free: (one: T) => boolean,
): T | undefined {
  const at = queue.findIndex((one) => one.id === id);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return others.find((one) => one.id !== id && one.decided === null && free(one));
}

/** What came into the queue since it was last seen. The first sight of a queue is no news. */
export function arrivals<T extends { readonly id: string }>(
  seen: ReadonlySet<string> | null,
  now: readonly T[],
): T[] {
  return seen === null ? [] : now.filter(({ id }) => !seen.has(id));
}
