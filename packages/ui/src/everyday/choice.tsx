import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { cx } from '../cx.js';
import { FieldError, Fieldset, useFieldIds, type FieldsetProps } from './field.js';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A yes or no. The whole line is the target. */
export function Checkbox({ label, hint, error, id, className, ...rest }: CheckboxProps) {
  const ids = useFieldIds(id, { hint, error }, rest['aria-describedby']);
  return (
    <div className={cx('t-choice-room', Boolean(error) && 't-field--wrong')}>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
      <div className={cx('t-choice', className)}>
        <input
          {...rest}
          type="checkbox"
          id={ids.id}
          className="t-choice__box"
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
        />
        <label htmlFor={ids.id}>{label}</label>
        {hint ? (
          <p className="t-choice__hint" id={ids.hintId}>
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps<V extends string> extends Omit<FieldsetProps, 'children'> {
  options: readonly RadioOption<V>[];
  /** Controlled by value and onChange, or left to the form by name and defaultValue. */
  value?: V | undefined;
  defaultValue?: V | undefined;
  onChange?: ((value: V) => void) | undefined;
  name?: string | undefined;
  required?: boolean | undefined;
}

/** One of several, all in sight. Arrow keys move inside, as the browser does it. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { options, value, defaultValue, onChange, name, required, ...frame } = props;
  const made = useId();
  return (
    <Fieldset {...frame}>
      {options.map((option) => {
        const id = `${made}-${option.value}`;
        return (
          <div className="t-choice" key={option.value}>
            <input
              type="radio"
              id={id}
              name={name ?? made}
              value={option.value}
              className="t-choice__box t-choice__box--round"
              required={required}
              disabled={option.disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={
                value === undefined && defaultValue !== undefined ? defaultValue === option.value : undefined
              }
              aria-describedby={option.hint ? `${id}-hint` : undefined}
              onChange={() => onChange?.(option.value)}
            />
            <label htmlFor={id}>{option.label}</label>
            {option.hint ? (
              <p className="t-choice__hint" id={`${id}-hint`}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </Fieldset>
  );
}
