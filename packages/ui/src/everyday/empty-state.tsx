import type { ReactNode } from 'react';
import { Belt } from './belt.js';

export interface EmptyStateProps {
  /** What will be here. */
  title: ReactNode;
  /** Why it is empty now. */
  children?: ReactNode;
  /** What to do now: a Button or ButtonLink. */
  action?: ReactNode;
}

/** In the place of a list that has nothing to show yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="t-empty">
      <Belt size="wide" />
      <div className="t-empty__body">
        <p className="t-empty__title">{title}</p>
        {children ? <div className="t-empty__text">{children}</div> : null}
        {action ? <div className="t-actions">{action}</div> : null}
      </div>
    </div>
  );
}
