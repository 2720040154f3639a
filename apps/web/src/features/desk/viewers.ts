import { useSyncExternalStore } from 'react';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

/** Who looks at which case now, as the socket last said; shared by the queue and the open case. */
const known = new Map<string, readonly Viewer[]>();
const listeners = new Set<() => void>();
const nobody: readonly Viewer[] = [];

export function heardViewers({ case: id, viewers }: { case: string; viewers: readonly Viewer[] }): void {
  if (viewers.length === 0) known.delete(id);
  else known.set(id, viewers);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** First names of the colleagues, other than the reader, who have the case open. */
export function useViewers(id: string, reader: string): readonly string[] {
  const viewers = useSyncExternalStore(subscribe, () => known.get(id) ?? nobody);
  return others(viewers, reader);
}

/** Someone with two windows open is one person. */
export const others = (viewers: readonly Viewer[], reader: string): string[] => [
  ...new Map(
    viewers.filter(({ id }) => id !== reader).map(({ id, name }) => [id, name.split(' ')[0] ?? name]),
  ).values(),
];
