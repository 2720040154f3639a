import type { ElementType, ReactNode } from 'react';
import { cx, type AsProps } from '../cx.js';

interface CardOwn {
  /** sunk: set into the page, for quotes and side notes. */
  tone?: 'raised' | 'sunk' | undefined;
  /** A coloured edge for the card that speaks with someone's authority. */
  edge?: 'lake' | 'moss' | 'ochre' | 'brick' | 'clay' | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A sheet on the board: for what must stand apart. Lists read better without cards. `as` defaults to "div". */
export function Card<T extends ElementType = 'div'>(props: AsProps<T, CardOwn>) {
  const { as, tone = 'raised', edge, children, className, ...rest } = props;
  const Element: ElementType = as ?? 'div';
  return (
    <Element
      {...rest}
      className={cx('t-card', `t-card--${tone}`, edge && `t-card--edge t-edge--${edge}`, className)}
    >
      {children}
    </Element>
  );
}
