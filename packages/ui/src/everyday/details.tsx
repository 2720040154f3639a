import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { cx } from '../cx.js';
import { ChevronRightIcon } from './icons.js';

/** What some will want to know and most will not. Native, so it opens for find-in-page and without JavaScript. */
export function Details({
  summary,
  children,
  className,
  ...rest
}: { summary: ReactNode } & ComponentPropsWithoutRef<'details'>) {
  return (
    <details {...rest} className={cx('t-details', className)}>
      <summary>
        <ChevronRightIcon size={1.1} />
        <span>{summary}</span>
      </summary>
      <div className="t-details__body">{children}</div>
    </details>
  );
}
