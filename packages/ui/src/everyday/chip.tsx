import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react';
import { cx, type AsProps } from '../cx.js';
import { CheckIcon } from './icons.js';

export interface ChipProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'aria-pressed'> {
  /** On or off; announced, and shown by a tick as well as by colour. */
  pressed: boolean;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ pressed, children, className, ...rest }: ChipProps) {
  return (
    <button {...rest} type="button" aria-pressed={pressed} className={cx('t-chip', className)}>
      {pressed ? <CheckIcon size={1.1} /> : null}
      <span>{children}</span>
    </button>
  );
}

/** A filter that lives in the address: the current one carries aria-current. */
export function ChipLink<T extends ElementType = 'a'>(
  props: AsProps<T, { current: boolean; children: ReactNode; className?: string | undefined }>,
) {
  const { as, current, children, className, ...rest } = props;
  const Link: ElementType = as ?? 'a';
  return (
    <Link {...rest} aria-current={current ? 'true' : undefined} className={cx('t-chip', className)}>
      {current ? <CheckIcon size={1.1} /> : null}
      <span>{children}</span>
    </Link>
  );
}

/** Chips that answer one question; the label says which. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="t-chips" role="group" aria-label={label}>
      {children}
    </div>
  );
}
