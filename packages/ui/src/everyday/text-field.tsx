import { useState, type ComponentPropsWithRef, type ReactNode } from 'react';
import { cx } from '../cx.js';
import { FieldFrame, useFieldIds, type FieldWords } from './field.js';
import { ChevronDownIcon } from './icons.js';

interface Counted {
  /** Says how much is left or over, given the length in characters; `over` colours it. Never cuts what was typed. */
  counter?: ((length: number) => { words: string; over?: boolean | undefined }) | undefined;
}

export interface TextFieldProps
  extends FieldWords, Counted, Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'size'> {
  /** Words before or after the input, such as a currency. */
  before?: ReactNode;
  after?: ReactNode;
  /** For years, sums and codes. */
  short?: boolean | undefined;
}

function useCounter(counter: Counted['counter'], value: unknown, initial: unknown) {
  const [typed, setTyped] = useState(String(initial ?? '').length);
  const length = value === undefined ? typed : String(value).length;
  return { extra: counter?.(length), count: (text: string) => setTyped(text.length) };
}

const Extra = ({
  id,
  extra,
}: {
  id: string | undefined;
  extra: { words: string; over?: boolean | undefined };
}) => (
  <p className={cx('t-field__extra', extra.over && 't-field__extra--over')} id={id}>
    {extra.words}
  </p>
);

/** One line of text. Native input, so the keyboard, autofill and password managers of the device work. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, counter, before, after, short, id, className, onInput, ...rest } =
    props;
  const { extra, count } = useCounter(counter, rest.value, rest.defaultValue);
  const ids = useFieldIds(id, { hint, error, extra: extra?.words }, rest['aria-describedby']);
  const input = (
    <input
      {...rest}
      id={ids.id}
      className={cx('t-input', short && 't-input--short', className)}
      aria-invalid={error ? true : undefined}
      aria-describedby={ids.describedBy}
      onInput={(event) => {
        count(event.currentTarget.value);
        onInput?.(event);
      }}
    />
  );
  return (
    <FieldFrame words={{ label, hint, error, optional }} ids={ids}>
      {before || after ? (
        <span className="t-affix">
          {before}
          {input}
          {after}
        </span>
      ) : (
        input
      )}
      {extra ? <Extra id={ids.extraId} extra={extra} /> : null}
    </FieldFrame>
  );
}

export interface TextAreaProps
  extends FieldWords, Counted, Omit<ComponentPropsWithRef<'textarea'>, keyof FieldWords> {}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, counter, id, className, onInput, ...rest } = props;
  const { extra, count } = useCounter(counter, rest.value, rest.defaultValue);
  const ids = useFieldIds(id, { hint, error, extra: extra?.words }, rest['aria-describedby']);
  return (
    <FieldFrame words={{ label, hint, error, optional }} ids={ids}>
      <textarea
        rows={5}
        {...rest}
        id={ids.id}
        className={cx('t-input', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
        onInput={(event) => {
          count(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      {extra ? <Extra id={ids.extraId} extra={extra} /> : null}
    </FieldFrame>
  );
}

export interface SelectProps extends FieldWords, Omit<ComponentPropsWithRef<'select'>, keyof FieldWords> {
  /** <option> and <optgroup> elements. */
  children: ReactNode;
}

/** One of a few. The device's own list opens: the largest targets and the known gestures. */
export function Select({ label, hint, error, optional, id, className, children, ...rest }: SelectProps) {
  const ids = useFieldIds(id, { hint, error }, rest['aria-describedby']);
  return (
    <FieldFrame words={{ label, hint, error, optional }} ids={ids}>
      <span className="t-select">
        <select
          {...rest}
          id={ids.id}
          className={cx('t-input', className)}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
        >
          {children}
        </select>
        <ChevronDownIcon />
      </span>
    </FieldFrame>
  );
}
