import type { ReactNode } from 'react';
import { cx } from '../cx.js';

export type Tone = 'info' | 'new' | 'done' | 'danger' | 'neutral';

export interface TagProps {
  /** info: a kind. new: fresh, or needs you. done: settled well. danger: stopped or late. neutral: a plain fact. */
  tone?: Tone | undefined;
  icon?: ReactNode;
  children: ReactNode;
}

/** A short label on a thing. The words carry the meaning, the colour only repeats it. */
export function Tag({ tone = 'info', icon, children }: TagProps) {
  return (
    <span className={cx('t-tag', `t-tag--${tone}`)}>
      {icon}
      {children}
    </span>
  );
}
