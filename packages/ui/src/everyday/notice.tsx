import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import { DoneIcon, InfoIcon, StopIcon, WarningIcon } from './icons.js';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  /** What happened, in a few words. */
  title?: ReactNode;
  /** What it means and the one step that helps. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out when it appears: polite waits for a pause, assertive interrupts (errors that block). */
  live?: 'polite' | 'assertive' | undefined;
}

const icons = { info: InfoIcon, success: DoneIcon, warning: WarningIcon, danger: StopIcon };

/** A banner inside the page. Shape of the icon, words and colour say the same thing. */
export function Notice({ tone = 'info', title, children, actions, live }: NoticeProps) {
  const ToneIcon = icons[tone];
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={cx('t-notice', `t-notice--${tone}`)} role={role}>
      <ToneIcon size={1.5} className="t-notice__icon" />
      <div className="t-notice__body">
        {title ? <p className="t-notice__title">{title}</p> : null}
        {children ? <div className="t-notice__text">{children}</div> : null}
        {actions ? <div className="t-actions t-notice__actions">{actions}</div> : null}
      </div>
    </div>
  );
}
