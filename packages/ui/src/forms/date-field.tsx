import { useId } from 'react';
import { cx } from '../cx.js';
import { Fieldset, type FieldsetProps } from '../everyday/field.js';
import type { DateParts } from './date-parts.js';

export interface DateFieldProps extends Omit<FieldsetProps, 'children'> {
  value: DateParts;
  onChange: (value: DateParts) => void;
  labels: { day: string; month: string; year: string };
  /** Lets the device fill in a date of birth. */
  birthday?: boolean | undefined;
  name?: string | undefined;
}

/**
 * A date everyone knows by heart, above all a birthday: three plain inputs. A calendar asks an 85-year-old to page
 * back a thousand months, and the segmented fields of date pickers swallow typing that people cannot see. Here the
 * digits stay as typed, in the order lv, ltg and ru say them, and toIsoDate() decides.
 */
export function DateField({ value, onChange, labels, birthday, name, ...frame }: DateFieldProps) {
  const id = useId();
  const invalid = frame.error ? true : undefined;
  const part = (key: keyof DateParts, digits: number, autoComplete: string) => (
    <div className="t-date__part">
      <label htmlFor={`${id}-${key}`}>{labels[key]}</label>
      <input
        id={`${id}-${key}`}
        name={name && `${name}-${key}`}
        className={cx('t-input', key === 'year' ? 't-date__year' : 't-date__two')}
        value={value[key]}
        inputMode="numeric"
        maxLength={digits}
        autoComplete={birthday ? autoComplete : 'off'}
        aria-invalid={invalid}
        onChange={(event) => onChange({ ...value, [key]: event.target.value.replace(/\D/g, '') })}
      />
    </div>
  );
  return (
    <Fieldset {...frame}>
      <div className="t-date">
        {part('day', 2, 'bday-day')}
        {part('month', 2, 'bday-month')}
        {part('year', 4, 'bday-year')}
      </div>
    </Fieldset>
  );
}
