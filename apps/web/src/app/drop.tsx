import { cx } from './cx.js';
import { useEffect, useRef, type ReactNode } from 'react';

/** A small panel under a button. Native details, so it opens before and without any script; closes when one leaves it. */
export function Drop({
  summary,
  children,
  className,
  path,
}: {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  path?: string;
}) {
  const room = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (room.current) room.current.open = false;
  };
  useEffect(close, [path]);
  useEffect(() => {
    const outside = (event: Event) => {
      if (!room.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return (
    // The details element itself is not interactive: Escape and leaving are heard from what is inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keyboard events bubble from the summary and links
    <details
      ref={room}
      className={cx('drop', className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        room.current?.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="drop__summary">{summary}</summary>
      <div className="drop__panel">{children}</div>
    </details>
  );
}
