import { Notice } from '@talka/ui';
import { useEffect, useRef } from 'react';

/** What came of a press or a scan, and when it was said: the same words may be said twice. */
export interface Telling {
  readonly tone: 'success' | 'warning';
  readonly words: string;
  readonly at: number;
}

export type Tell = (tone: Telling['tone'], words: string) => void;

/** It takes the focus, and comes into sight: what was pressed may lie far down a long list. */
export function Told({ telling: { tone, words } }: { telling: Telling }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  return (
    <div ref={room} tabIndex={-1} className="roster__told">
      <Notice tone={tone} live={tone === 'success' ? 'polite' : 'assertive'} title={words} />
    </div>
  );
}
