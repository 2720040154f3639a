import { Notice } from '@talka/ui';
import { useEffect, useRef } from 'react';
import './told.css';

/** What came of a press. It takes the focus: the line and its buttons have moved. */
export function Told({ words }: { words: string }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  return (
    <div ref={room} tabIndex={-1} className="told">
      <Notice tone="success" live="polite" title={words} />
    </div>
  );
}
