import { TextField } from '@talka/ui';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: number | null;
  readonly most: number;
  /** Null where nothing is typed. */
  readonly onChange: (value: number | null) => void;
}

/** A whole number from nothing to a bound, as it is typed: letters are not, and what is beyond stays out. */
export function WholeNumber({ value, most, onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      short
      inputMode="numeric"
      autoComplete="off"
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => {
        const digits = currentTarget.value.replace(/\D/g, '').slice(0, 4);
        if (digits === '') onChange(null);
        else if (Number(digits) <= most) onChange(Number(digits));
      }}
    />
  );
}
