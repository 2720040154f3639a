import { useId, type ReactNode } from 'react';
import { cx } from '../cx.js';
import { StopIcon } from './icons.js';

export interface FieldWords {
  label: ReactNode;
  /** Shown before the field: what to write, why it is asked. */
  hint?: ReactNode;
  /** What is wrong and how to mend it. Its presence marks the field invalid. */
  error?: ReactNode;
  /** "not required": said on the few fields that may stay empty, instead of stars on all others. */
  optional?: ReactNode;
}

export interface FieldIds {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  extraId: string | undefined;
  /** Hint, error and extra, in reading order. */
  describedBy: string | undefined;
}

/** Ids that tie label, hint, error and extra words to one control. */
export function useFieldIds(
  given: string | undefined,
  has: { hint?: ReactNode; error?: ReactNode; extra?: ReactNode },
  describedBy?: string | undefined,
): FieldIds {
  const made = useId();
  const id = given ?? made;
  const hintId = has.hint ? `${id}-hint` : undefined;
  const errorId = has.error ? `${id}-error` : undefined;
  const extraId = has.extra ? `${id}-extra` : undefined;
  return {
    id,
    hintId,
    errorId,
    extraId,
    describedBy: cx(hintId, errorId, extraId, describedBy) || undefined,
  };
}

/** The error line of a field: icon and words. */
export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p className="t-field__error" id={id}>
      <StopIcon size={1.15} /> <span>{children}</span>
    </p>
  );
}

/** Label, hint, control and error in their one order. Used by every field here; pages need it only for a new control. */
export function FieldFrame({
  words,
  ids,
  children,
}: {
  words: FieldWords;
  ids: FieldIds;
  children: ReactNode;
}) {
  return (
    <div className={cx('t-field', Boolean(words.error) && 't-field--wrong')}>
      <label className="t-field__label" htmlFor={ids.id}>
        {words.label}
        {words.optional ? <span className="t-field__optional"> {words.optional}</span> : null}
      </label>
      {words.hint ? (
        <p className="t-field__hint" id={ids.hintId}>
          {words.hint}
        </p>
      ) : null}
      {words.error ? <FieldError id={ids.errorId}>{words.error}</FieldError> : null}
      {children}
    </div>
  );
}

export interface FieldsetProps extends Omit<FieldWords, 'label'> {
  legend: ReactNode;
  /** For the error summary: the link finds the first control inside. */
  id?: string | undefined;
  children: ReactNode;
}

/** Controls that answer one question together. */
export function Fieldset({ legend, hint, error, optional, id: given, children }: FieldsetProps) {
  const ids = useFieldIds(given, { hint, error });
  return (
    <fieldset
      id={ids.id}
      className={cx('t-field', 't-fieldset', Boolean(error) && 't-field--wrong')}
      aria-describedby={ids.describedBy}
    >
      <legend className="t-field__label">
        {legend}
        {optional ? <span className="t-field__optional"> {optional}</span> : null}
      </legend>
      {hint ? (
        <p className="t-field__hint" id={ids.hintId}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
