import type { ReactNode } from 'react';
import { cx } from '../cx.js';

export interface BarPart {
  value: number;
  /** solid: certain. held: kept for someone for now (hatched). rest: asked for beyond the certain (dotted). */
  kind?: 'solid' | 'held' | 'rest' | undefined;
  tone?: 'moss' | 'lake' | 'ochre' | 'brick' | undefined;
}

export interface BarProps {
  /** The whole picture in words: "9 of 12 places taken, 1 being signed up". */
  label: string;
  /** The full length, in the unit of the parts. Parts beyond it are cut off. */
  max: number;
  parts: BarPart[];
  /** A mark on the way, such as the support an idea needs. */
  target?: number | undefined;
  /** The same words, or shorter ones, shown under the bar. */
  children?: ReactNode;
}

const share = (value: number, max: number) => `${Math.max(0, Math.min(1, max > 0 ? value / max : 0)) * 100}%`;

/** How full something is. Patterns, not only colours, tell the parts apart. */
export function Bar({ label, max, parts, target, children }: BarProps) {
  return (
    <div className="t-bar">
      <div className="t-bar__track" role="img" aria-label={label}>
        {parts.map((part, index) => (
          <span
            // Parts are a fixed sequence without identity of their own.
            key={index}
            className={cx(
              't-bar__part',
              `t-bar__part--${part.kind ?? 'solid'}`,
              `t-bar__part--${part.tone ?? 'moss'}`,
            )}
            style={{ width: share(part.value, max) }}
          />
        ))}
        {target !== undefined && target < max ? (
          <span className="t-bar__target" style={{ left: share(target, max) }} />
        ) : null}
      </div>
      {children ? <div className="t-bar__words">{children}</div> : null}
    </div>
  );
}
