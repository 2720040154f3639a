import { useEffect, useRef, type ReactNode } from 'react';
import { StopIcon } from './icons.js';

export interface FormError {
  /** Id of the field, or of the fieldset whose first control is meant. */
  fieldId: string;
  message: ReactNode;
}

function goTo(fieldId: string) {
  const target = document.getElementById(fieldId);
  const control = target?.matches('input, select, textarea, button')
    ? target
    : target?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
  // The field's own label belongs on screen too, so centre it rather than stop at the edge.
  control?.scrollIntoView({ block: 'center' });
}

/**
 * Everything a form still needs, over the form. After each failed sending (`attempt` counts them) focus goes to the
 * first field that needs mending, whose error is then read with it.
 */
export function ErrorSummary({
  title,
  errors,
  attempt,
}: {
  title: ReactNode;
  errors: FormError[];
  attempt: number;
}) {
  const first = errors[0]?.fieldId;
  const handled = useRef(0);
  useEffect(() => {
    if (first === undefined || attempt === handled.current) return;
    handled.current = attempt;
    goTo(first);
  }, [attempt, first]);
  if (errors.length === 0) return null;
  return (
    <div className="t-notice t-notice--danger t-errors" role="group">
      <StopIcon size={1.5} className="t-notice__icon" />
      <div className="t-notice__body">
        <p className="t-notice__title">{title}</p>
        <ul>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a
                href={`#${error.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(error.fieldId);
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
