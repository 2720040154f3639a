import { cx } from '../cx.js';
import { CheckIcon } from '../everyday/icons.js';

export interface FormStep {
  id: string;
  title: string;
  state: 'done' | 'now' | 'ahead';
  /** The state in words, for people who listen. */
  stateLabel: string;
}

export interface StepperProps {
  label: string;
  steps: readonly FormStep[];
  /** "Step 2 of 4": on narrow screens it and the current title stand for the whole list. */
  progress: string;
  /** Finished steps become buttons that go back; nothing typed is lost. */
  onGo?: ((id: string) => void) | undefined;
}

/** Where in a long form one is, and the way back. The way forward is the form's own button. */
export function Stepper({ label, steps, progress, onGo }: StepperProps) {
  return (
    <nav className="t-stepper-room" aria-label={label}>
      <p className="t-stepper__progress">{progress}</p>
      <ol className={cx('t-stepper', steps.length > 5 && 't-stepper--many')}>
        {steps.map((step) => (
          <li
            key={step.id}
            className={cx('t-stepper__step', `t-stepper__step--${step.state}`)}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <span className="t-stepper__mark" aria-hidden="true">
              {step.state === 'done' ? <CheckIcon size={1} /> : null}
            </span>
            {step.state === 'done' && onGo ? (
              <button type="button" className="t-stepper__go" onClick={() => onGo(step.id)}>
                {step.title}
              </button>
            ) : (
              <span className="t-stepper__title">{step.title}</span>
            )}
            <span className="t-hidden">({step.stateLabel})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
