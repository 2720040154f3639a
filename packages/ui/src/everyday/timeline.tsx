import type { ReactNode } from 'react';
import { cx } from '../cx.js';

export interface TimelineStep {
  id: string;
  title: ReactNode;
  /** When, as people say it. */
  when?: ReactNode;
  state: 'done' | 'now' | 'ahead' | 'stopped';
  /** The state in words for people who listen ("done", "now"); the dot alone would say it by colour. */
  stateLabel: string;
  /** A reason, a link, a person. */
  children?: ReactNode;
}

/** The path of a thing through time, past and future on one line. */
export function Timeline({ label, steps }: { label: string; steps: TimelineStep[] }) {
  return (
    <ol className="t-timeline" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={cx('t-timeline__step', `t-timeline__step--${step.state}`)}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="t-timeline__title">{step.title}</span>{' '}
          <span className="t-hidden">({step.stateLabel})</span>{' '}
          {step.when ? <span className="t-timeline__when">{step.when}</span> : null}
          {step.children ? <div className="t-timeline__more">{step.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
